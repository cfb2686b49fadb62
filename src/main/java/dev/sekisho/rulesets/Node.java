package dev.sekisho.rulesets;

import dev.sekisho.source.Message;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.Span;
import dev.sekisho.yaml.YamlTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place in a ruleset file. Asking it for something it is not reports a problem there and gives an
 * empty answer, so that one mistake does not hide the next.
 */
final class Node {
  private final SourceFile file;
  private final YamlTree tree;
  private final Problems problems;

  Node(SourceFile file, YamlTree tree, Problems problems) {
    this.file = file;
    this.tree = tree;
    this.problems = problems;
  }

  Span span() {
    return file.span(tree.start(), tree.end());
  }

  String path() {
    return file.path();
  }

  Problems problems() {
    return problems;
  }

  boolean isMap() {
    return tree instanceof YamlTree.Mapping;
  }

  boolean isList() {
    return tree instanceof YamlTree.Sequence;
  }

  boolean isScalar() {
    return tree instanceof YamlTree.Scalar;
  }

  /** A bare {@code true} or {@code false}. */
  boolean isBool() {
    return isPlain() && (text().equals("true") || text().equals("false"));
  }

  /** Written without quotes. */
  boolean isPlain() {
    return tree instanceof YamlTree.Scalar scalar && scalar.style() == YamlTree.Style.PLAIN;
  }

  boolean isPlain(String word) {
    return isPlain() && text().equals(word);
  }

  /** The text of a scalar; empty with a problem for anything else. */
  String text() {
    if (tree instanceof YamlTree.Scalar scalar) {
      return scalar.text();
    }
    problem("文字列を書いてください。", "a text is expected here");
    return "";
  }

  boolean bool() {
    if (!isBool()) {
      problem("true か false を書いてください。", "true or false is expected here");
      return false;
    }
    return text().equals("true");
  }

  /** Whole number; 0 with a problem for anything else. */
  int number() {
    try {
      return Integer.parseInt(text());
    } catch (NumberFormatException e) {
      problem("整数を書いてください。", "a whole number is expected here");
      return 0;
    }
  }

  /** Members of a list; of anything else a problem. */
  List<Node> items() {
    if (!(tree instanceof YamlTree.Sequence sequence)) {
      problem("リストを書いてください。", "a list is expected here");
      return List.of();
    }
    List<Node> items = new ArrayList<>(sequence.items().size());
    for (YamlTree item : sequence.items()) {
      items.add(new Node(file, item, problems));
    }
    return items;
  }

  /** Members of a list, or the thing itself where one stands alone. */
  List<Node> oneOrMore() {
    return isList() ? items() : List.of(this);
  }

  List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (Node item : oneOrMore()) {
      texts.add(item.text());
    }
    return texts;
  }

  /** Whether there is a key; never a problem. */
  boolean has(String key) {
    return tree instanceof YamlTree.Mapping mapping && mapping.get(key) != null;
  }

  /** The value of a key; null where it is missing. */
  @Nullable Node get(String key) {
    YamlTree value = tree instanceof YamlTree.Mapping mapping ? mapping.get(key) : null;
    return value == null ? null : new Node(file, value, problems);
  }

  /** The value of a key, the node itself with a problem where it is missing. */
  Node need(String key) {
    Node value = get(key);
    if (value == null) {
      problem("「" + key + "」が必要です。", "\"" + key + "\" is missing");
      return this;
    }
    return value;
  }

  /** Keys and values in order; of anything but a mapping a problem. */
  Map<String, Node> entries() {
    Map<String, Node> entries = new LinkedHashMap<>();
    if (tree instanceof YamlTree.Mapping mapping) {
      for (YamlTree.Entry entry : mapping.entries()) {
        entries.put(entry.key().text(), new Node(file, entry.value(), problems));
      }
    } else {
      problem("キーと値の組を書いてください。", "keys and values are expected here");
    }
    return entries;
  }

  /** Reports keys that are not among these. */
  Node only(String... known) {
    if (tree instanceof YamlTree.Mapping mapping) {
      List<String> words = Arrays.asList(known);
      for (YamlTree.Entry entry : mapping.entries()) {
        if (!words.contains(entry.key().text())) {
          problems.unknownKey(
              file.span(entry.key().start(), entry.key().end()), entry.key().text(), words);
        }
      }
    } else {
      problem("キーと値の組を書いてください。", "keys and values are expected here");
    }
    return this;
  }

  /** Where a key is written. */
  Span keySpan(String key) {
    YamlTree.Entry entry = tree instanceof YamlTree.Mapping mapping ? mapping.entry(key) : null;
    return entry == null ? span() : file.span(entry.key().start(), entry.key().end());
  }

  /** Both languages. */
  Message message() {
    only("ja", "en");
    return new Message(Folding.undone(need("ja").textOr("")), need("en").textOr(""));
  }

  private String textOr(String otherwise) {
    return isScalar() ? text() : otherwise;
  }

  void problem(String ja, String en) {
    problems.add(span(), ja, en);
  }
}
