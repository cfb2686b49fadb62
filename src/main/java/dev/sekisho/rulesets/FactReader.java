package dev.sekisho.rulesets;

import dev.sekisho.knowledge.Const;
import dev.sekisho.knowledge.FactDef;
import dev.sekisho.knowledge.FactType;
import dev.sekisho.knowledge.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the closed lists of kinds and facts. */
final class FactReader {
  private static final Set<String> DERIVED =
      Set.of(
          "place",
          "provider",
          "subject",
          "reach",
          "script",
          "stage",
          "policy",
          "schedule",
          "selected",
          "service",
          "strengths",
          "references",
          "feed");

  private final Words words;
  private final boolean own;

  /**
   * @param own whether these are a user's, whose words start with {@code x.}
   */
  FactReader(Words words, boolean own) {
    this.words = words;
    this.own = own;
  }

  void kinds(Node file) {
    Node root = file.only("kinds").need("kinds");
    for (Map.Entry<String, Node> entry : root.entries().entrySet()) {
      checkName(root, entry.getKey(), words.kinds);
      words.kinds.put(entry.getKey(), words.kindLabels.size());
      words.kindLabels.add(entry.getValue().message());
    }
  }

  private void checkName(Node root, String name, Map<String, Integer> known) {
    if (known.containsKey(name)) {
      root.problems()
          .add(root.keySpan(name), "「" + name + "」はもうあります。", "\"" + name + "\" exists already");
    } else if (own && !name.startsWith("x.")) {
      root.problems()
          .add(
              root.keySpan(name),
              "追加する語は x. で始めてください: " + name,
              "words of your own start with x.: " + name);
    }
  }

  /** Names first, so that a fact may speak of one further down. */
  void facts(Node file) {
    Node root = file.only("facts").need("facts");
    int first = words.factDefs.size();
    Map<String, Node> entries = root.entries();
    int id = first;
    for (String name : entries.keySet()) {
      checkName(root, name, words.facts);
      words.facts.put(name, id++);
    }
    for (Map.Entry<String, Node> entry : entries.entrySet()) {
      words.factDefs.add(fact(words.factDefs.size(), entry.getKey(), entry.getValue()));
    }
    for (int i = first; i < words.factDefs.size(); i++) {
      FactDef def = words.factDefs.get(i);
      Node node = entries.get(def.name());
      if (node != null) {
        words.factDefs.set(i, finished(def, node));
      }
    }
  }

  private static FactDef fact(int id, String name, Node node) {
    node.only(
        "type",
        "to",
        "order",
        "follow",
        "take",
        "literal",
        "none",
        "table",
        "combine",
        "derived",
        "values",
        "about",
        "elsewhere");
    String type = node.need("type").text();
    boolean list = type.startsWith("list(") && type.endsWith(")");
    String inner = list ? type.substring(5, type.length() - 1) : type;
    FactType found = null;
    List<String> known = new ArrayList<>();
    for (FactType each : FactType.values()) {
      known.add(each.word());
      if (each.word().equals(inner)) {
        found = each;
      }
    }
    if (found == null) {
      node.problems().unknownWord(node.need("type").span(), "型", "type", inner, known);
      found = FactType.TEXT;
    }
    Node derived = node.get("derived");
    if (derived != null && !DERIVED.contains(derived.text())) {
      node.problems().unknownWord(derived.span(), "導出", "derivation", derived.text(), DERIVED);
    }
    Node order = node.get("order");
    Node table = node.get("table");
    Node values = node.get("values");
    Node elsewhere = node.get("elsewhere");
    return new FactDef(
        id,
        name,
        found,
        list,
        combine(node.get("combine")),
        order != null && order.isList() ? order.texts() : List.of(),
        table == null ? null : table.text(),
        values == null ? List.of() : values.texts(),
        derived == null ? null : derived.text(),
        null,
        elsewhere != null && elsewhere.bool());
  }

  private static FactDef.Combine combine(@Nullable Node node) {
    if (node == null) {
      return FactDef.Combine.ONLY;
    }
    return switch (node.text()) {
      case "any" -> FactDef.Combine.ANY;
      case "all" -> FactDef.Combine.ALL;
      case "only", "joined" -> FactDef.Combine.ONLY;
      default -> {
        node.problems()
            .unknownWord(
                node.span(),
                "結合",
                "combination",
                node.text(),
                Set.of("any", "all", "only", "joined"));
        yield FactDef.Combine.ONLY;
      }
    };
  }

  /** Fills in what needs the other facts: a borrowed order, and what is followed. */
  private FactDef finished(FactDef def, Node node) {
    List<String> order = def.order();
    Node borrowed = node.get("order");
    if (borrowed != null && !borrowed.isList()) {
      int from = words.fact(borrowed, borrowed.text());
      order = from < 0 ? List.of() : words.factDefs.get(from).order();
    }
    FactDef with = withOrder(def, order, null);
    Node follow = node.get("follow");
    if (follow == null) {
      return with;
    }
    Node take = node.need("take");
    Node literal = node.get("literal");
    Node none = node.get("none");
    int by = words.fact(follow, follow.text());
    int taken = words.fact(take, take.text());
    if (by >= 0 && taken >= 0) {
      words.asked.set(by);
      words.asked.set(taken);
    }
    return withOrder(
        def,
        order,
        new FactDef.Follow(
            by,
            taken,
            literal == null ? null : literal.text(),
            none == null ? Const.NONE : Consts.read(none, with, Unit.NONE)));
  }

  private static FactDef withOrder(
      FactDef def, List<String> order, FactDef.@Nullable Follow follow) {
    return new FactDef(
        def.id(),
        def.name(),
        def.type(),
        def.list(),
        def.combine(),
        order,
        def.table(),
        def.values(),
        def.derived(),
        follow,
        def.elsewhere());
  }
}
