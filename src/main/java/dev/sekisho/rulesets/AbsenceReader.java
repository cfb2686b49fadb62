package dev.sekisho.rulesets;

import dev.sekisho.facts.SystemProfile;
import dev.sekisho.knowledge.Condition;
import dev.sekisho.rules.Rule;
import dev.sekisho.source.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what a card asks of a whole system: what is missing, when, and from how much. */
final class AbsenceReader {
  private final Conditions conditions;

  AbsenceReader(Conditions conditions) {
    this.conditions = conditions;
  }

  Rule.Absence read(Node node) {
    Node asked = node.need("for").only("system", "per", "where");
    Node per = asked.get("per");
    Node where = asked.get("where");
    if (where != null) {
      presenceAlone(where);
    }
    List<Condition.Present> missing = new ArrayList<>();
    List<Message> names = new ArrayList<>();
    for (Node each : node.need("missing").oneOrMore()) {
      missing.add(conditions.sought(each.only("called", "kind", "where")));
      if (each.has("called")) {
        names.add(each.need("called").message());
      }
    }
    if (missing.isEmpty()) {
      node.need("missing")
          .problem(
              "missing には、探すものを少なくとも一つ書いてください。",
              "missing has to name at least one thing to look for");
    } else if (!names.isEmpty() && names.size() < missing.size()) {
      node.need("missing")
          .problem("called は全てに書くか、どれにも書きません。", "called belongs to all of these or to none");
    } else if (!names.isEmpty() && !saysWhat(node)) {
      node.problem("message に {missing} が必要です。", "the message has to say {missing}");
    }
    Node scope = node.get("scope");
    if (scope == null && !node.need("mode").isPlain("advice")) {
      node.problem(
          "scope が必要です。助言（advice）だけは省けます。", "\"scope\" is missing; only advice goes without");
    }
    Node inherited = node.get("inherited-as");
    return new Rule.Absence(
        per == null ? "" : per(per),
        where == null ? null : conditions.read(where),
        missing,
        names,
        scope == null ? null : scope(scope),
        inherited == null ? "" : inherited.text());
  }

  private static boolean saysWhat(Node card) {
    Node message = card.get("message");
    return message != null && Placeholders.in(message.message().ja()).contains("missing");
  }

  /** A condition about a whole system: made of {@code present} alone, since it has no subject. */
  private void presenceAlone(Node node) {
    for (Map.Entry<String, Node> entry : node.entries().entrySet()) {
      switch (entry.getKey()) {
        case "present" -> {}
        case "all", "any" -> entry.getValue().items().forEach(this::presenceAlone);
        case "not" -> presenceAlone(entry.getValue());
        default ->
            node.problems()
                .unknownKey(
                    node.keySpan(entry.getKey()),
                    entry.getKey(),
                    Set.of("present", "all", "any", "not"));
      }
    }
  }

  /** Nothing is asked region by region: which regions a system uses is often not known. */
  private static String per(Node node) {
    if (!node.text().equals("provider")) {
      node.problem("per に書けるのは provider だけです。", "per takes provider and nothing else");
    }
    return node.text();
  }

  private static SystemProfile.Scope scope(Node node) {
    for (SystemProfile.Scope scope : SystemProfile.Scope.values()) {
      if (scope.word().equals(node.text())) {
        return scope;
      }
    }
    node.problem(
        "workload、account、organization のどれかです。", "this is one of workload, account, organization");
    return SystemProfile.Scope.WORKLOAD;
  }
}
