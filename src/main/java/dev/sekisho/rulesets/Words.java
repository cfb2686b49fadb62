package dev.sekisho.rulesets;

import dev.sekisho.knowledge.Const;
import dev.sekisho.knowledge.FactDef;
import dev.sekisho.knowledge.Table;
import dev.sekisho.source.Message;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The closed lists while rulesets are read, and which of their words are used. */
final class Words {
  /** Numbers of the facts by name. */
  final Map<String, Integer> facts = new LinkedHashMap<>();

  final List<FactDef> factDefs = new ArrayList<>();
  final Map<String, Integer> kinds = new LinkedHashMap<>();
  final List<Message> kindLabels = new ArrayList<>();
  final Map<String, Table> tables = new TreeMap<>();
  final Map<String, List<Const>> lists = new TreeMap<>();

  /** When the source of a table or list was last read, in days since 1970, by its name. */
  final Map<String, Integer> read = new TreeMap<>();

  /** Facts that a condition asks for. */
  final BitSet asked = new BitSet();

  /** Facts that an entry fills. */
  final BitSet filled = new BitSet();

  /** Kinds that an entry is. */
  final BitSet used = new BitSet();

  /** The number of a kind; -1 with a problem for an unknown one. */
  int kind(Node node) {
    Integer id = kinds.get(node.text());
    if (id == null) {
      node.problems().unknownWord(node.span(), "種類", "kind", node.text(), kinds.keySet());
      return -1;
    }
    return id;
  }

  /** The number of a fact; -1 with a problem for an unknown one. */
  int fact(Node node, String name) {
    Integer id = facts.get(name);
    if (id == null) {
      node.problems().unknownFact(node.span(), name, facts);
      return -1;
    }
    return id;
  }

  void needTable(Node node) {
    if (!tables.containsKey(node.text())) {
      node.problems().unknownWord(node.span(), "表", "table", node.text(), tables.keySet());
    }
  }

  void needList(Node node) {
    if (!lists.containsKey(node.text())) {
      node.problems().unknownWord(node.span(), "リスト", "list", node.text(), lists.keySet());
    }
  }
}
