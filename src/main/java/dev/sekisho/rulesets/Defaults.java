package dev.sekisho.rulesets;

import dev.sekisho.graph.TemplateLanguage;
import dev.sekisho.knowledge.Const;
import dev.sekisho.knowledge.FactDef;
import dev.sekisho.knowledge.FactSpec;
import dev.sekisho.knowledge.Unit;
import dev.sekisho.knowledge.VersionRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what holds where nothing is written, and holds it to a source. */
final class Defaults {
  private static final Set<String> GRADES = Set.of("documented", "secondary", "recalled");

  private final Conditions conditions;

  Defaults(Conditions conditions) {
    this.conditions = conditions;
  }

  /** Where a source, a day and a grade are looked for, innermost first. */
  record Sourced(List<Node> nodes) {
    Sourced with(Node inner) {
      List<Node> all = new ArrayList<>();
      all.add(inner);
      all.addAll(nodes);
      return new Sourced(all);
    }

    @Nullable Node find(String key) {
      for (Node node : nodes) {
        Node found = node.get(key);
        if (found != null) {
          return found;
        }
      }
      return null;
    }

    /** What every resource of a type has may decide unless it is said to be less than sure. */
    boolean documented() {
      Node sure = find("sure");
      return sure == null || sure.text().equals("documented");
    }
  }

  /** What holds where nothing is written, in the order of the vocabulary. */
  List<FactSpec.Default> read(
      Node node, FactDef fact, Unit unit, TemplateLanguage language, Sourced sourced) {
    Node given = node.get("default");
    if (given == null) {
      return List.of();
    }
    List<FactSpec.Default> defaults = new ArrayList<>();
    if (given.isMap() && (given.has("terraform") || given.has("cloudformation"))) {
      given.only("terraform", "cloudformation", "source", "read", "sure");
      Node own = given.get(language.word());
      if (own != null) {
        defaults.add(always(own, fact, unit, sourced.with(given)));
      }
      return defaults;
    }
    if (!given.isList() || given.items().stream().noneMatch(Node::isMap)) {
      defaults.add(always(given, fact, unit, given.isMap() ? sourced.with(given) : sourced));
      return defaults;
    }
    for (Node each : given.items()) {
      each.only("provider", "where", "language", "value", "source", "read", "sure");
      Node only = each.get("language");
      if (only != null && !only.text().equals(language.word())) {
        continue;
      }
      defaults.add(defaultCase(each, fact, unit, sourced.with(each)));
    }
    return defaults;
  }

  private FactSpec.Default defaultCase(Node each, FactDef fact, Unit unit, Sourced sourced) {
    Node provider = each.get("provider");
    VersionRange range = provider == null ? null : VersionRange.parse(provider.text());
    if (provider != null && range == null) {
      provider.problem("バージョンの範囲として読めません。", "this is no range of versions");
    }
    Node where = each.get("where");
    Node value = each.need("value");
    Const constant = Consts.read(value, fact, unit);
    return new FactSpec.Default(
        range,
        where == null ? null : conditions.read(where),
        constant,
        solid(value, constant, sourced));
  }

  private static FactSpec.Default always(Node value, FactDef fact, Unit unit, Sourced sourced) {
    Const constant =
        Consts.read(value.isMap() && value.has("value") ? value.need("value") : value, fact, unit);
    return new FactSpec.Default(null, null, constant, solid(value, constant, sourced));
  }

  /** Whether it may decide; a problem where nobody says where it comes from. */
  private static boolean solid(Node value, Const constant, Sourced sourced) {
    if (constant == Const.NONE || constant == Const.UNKNOWN || constant == Const.OWN_REGION) {
      return true;
    }
    Node sure = sourced.find("sure");
    Node source = sourced.find("source");
    Node read = sourced.find("read");
    if (sure == null || source == null || read == null) {
      value.problem("既定値には source、read、sure が必要です。", "a default needs source, read and sure");
      return false;
    }
    if (!GRADES.contains(sure.text())) {
      sure.problems().unknownWord(sure.span(), "確度", "grade", sure.text(), GRADES);
    }
    return sure.text().equals("documented");
  }
}
