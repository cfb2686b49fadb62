package dev.sekisho.rulesets;

import dev.sekisho.source.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Checks the placeholders of messages: known, and the same in both languages. */
final class Placeholders {
  private static final Set<String> WORDS =
      Set.of("resource", "kind", "parameter", "cause", "system");

  private final Words words;

  Placeholders(Words words) {
    this.words = words;
  }

  void check(Node node, Message message, Node card) {
    Set<String> japanese = new TreeSet<>(in(message.ja()));
    Set<String> english = new TreeSet<>(in(message.en()));
    for (String name : japanese) {
      if (!known(name, card)) {
        node.problem("知らない差し込み「{" + name + "}」です。", "unknown placeholder {" + name + "}");
      }
    }
    japanese.removeAll(Set.of("resource", "kind"));
    english.removeAll(Set.of("resource", "kind"));
    if (!japanese.equals(english)) {
      node.problem(
          "日本語と英語で差し込みが違います: " + japanese + " " + english,
          "the placeholders of the two languages differ: " + japanese + " " + english);
    }
  }

  private boolean known(String name, Node card) {
    if (WORDS.contains(name) || card.has("detector")) {
      return true;
    }
    if (name.equals("missing")) {
      return areNamed(card.get("missing"));
    }
    String fact = name.startsWith("default-of ") ? name.substring(11) : name;
    if (words.facts.containsKey(fact)) {
      return true;
    }
    int dot = fact.lastIndexOf('.');
    boolean column = dot > 0 && words.facts.containsKey(fact.substring(0, dot));
    Node parameters = card.get("parameters");
    return column || (parameters != null && parameters.has(name));
  }

  /** Whether a card gives names to what it looks for; an empty list is a mistake of its own. */
  private static boolean areNamed(@Nullable Node missing) {
    if (missing == null || !missing.isList()) {
      return false;
    }
    List<Node> items = missing.items();
    return items.isEmpty() || items.get(0).has("called");
  }

  /** The names between braces. */
  static List<String> in(String text) {
    List<String> names = new ArrayList<>();
    int at = 0;
    while (true) {
      int open = text.indexOf('{', at);
      int close = open < 0 ? -1 : text.indexOf('}', open);
      if (close < 0) {
        return names;
      }
      names.add(text.substring(open + 1, close));
      at = close + 1;
    }
  }
}
