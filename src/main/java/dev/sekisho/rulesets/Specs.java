package dev.sekisho.rulesets;

import dev.sekisho.graph.TemplateLanguage;
import dev.sekisho.knowledge.Const;
import dev.sekisho.knowledge.FactDef;
import dev.sekisho.knowledge.FactSpec;
import dev.sekisho.knowledge.FactType;
import dev.sekisho.knowledge.Path;
import dev.sekisho.knowledge.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads how an entry fills a fact, for one language at a time. */
final class Specs {
  static final String[] KEYS = {
    "terraform",
    "cloudformation",
    "const",
    "cases",
    "own",
    "owner",
    "product",
    "version",
    "range",
    "some",
    "every",
    "present",
    "path",
    "first",
    "json",
    "map",
    "unit",
    "scope",
    "default",
    "contributed",
    "when",
    "since",
    "source",
    "read",
    "sure",
    "where",
    "asked",
    "equals",
    "one-of",
    "matches",
    "starts-with",
    "ends-with",
    "is",
    "not",
    "below",
    "at-least",
    "judged",
    "within",
    "overlaps",
    "wider-than",
    "contains",
    "provider",
    "unchecked",
    "prefix",
    "each"
  };
  private final Words words;
  private final Paths paths;
  private final Conditions conditions;
  private final Defaults defaults;
  private final ValueTests tests;

  Specs(Words words) {
    this.words = words;
    this.paths = new Paths(words.facts);
    this.conditions = new Conditions(words, null);
    this.defaults = new Defaults(conditions);
    this.tests = new ValueTests(paths, conditions);
  }

  /** Null where the language lacks the fact. */
  @Nullable FactSpec read(
      Node node,
      FactDef fact,
      TemplateLanguage language,
      boolean inBothLanguages,
      Defaults.Sourced outer) {
    node.only(KEYS);
    Defaults.Sourced sourced = outer.with(node);
    Node cases = node.get("cases");
    if (cases != null) {
      return cases(cases, fact, language, inBothLanguages, sourced);
    }
    return simple(node, fact, language, inBothLanguages, sourced);
  }

  private FactSpec cases(
      Node node, FactDef fact, TemplateLanguage language, boolean both, Defaults.Sourced sourced) {
    List<FactSpec.Case> cases = new ArrayList<>();
    for (Node item : node.items()) {
      item.only(KEYS);
      Node where = item.get("where");
      Node asked = item.get("asked");
      FactSpec spec = null;
      if (asked == null) {
        spec = simple(item, fact, language, both, sourced.with(item));
        if (spec == null) {
          // the language has no place for it: nothing is written, so the default answers
          spec =
              new FactSpec.Written(
                  List.of(),
                  false,
                  null,
                  null,
                  Unit.NONE,
                  scope(item),
                  defaults.read(item, fact, Unit.NONE, language, sourced.with(item)));
        }
      } else if (asked.bool()) {
        asked.problem("asked には false だけを書けます。", "asked can only be false");
      }
      cases.add(new FactSpec.Case(where == null ? null : conditions.read(where), spec));
    }
    return new FactSpec.Cases(cases);
  }

  private @Nullable FactSpec simple(
      Node node, FactDef fact, TemplateLanguage language, boolean both, Defaults.Sourced sourced) {
    Node constant = node.get("const");
    if (constant != null) {
      Const value = Consts.read(constant, fact, unit(node));
      return new FactSpec.Fixed(value, sourced.documented(), scope(node));
    }
    if (node.has("own")) {
      return new FactSpec.OwnRegion();
    }
    Node owner = node.get("owner");
    if (owner != null) {
      int id = words.fact(owner, owner.text());
      if (id >= 0) {
        words.asked.set(id);
      }
      return new FactSpec.Owner(id);
    }
    if (node.has("product")) {
      return product(node, fact, language, both, sourced);
    }
    Node range = node.get("range");
    if (range != null) {
      return range(node, range, fact, language, sourced);
    }
    Node written = written(node, language);
    if (written == null) {
      return null;
    }
    if (written.isMap() && written.has("none")) {
      written.only("none");
      return null;
    }
    return reading(node, written, fact, language, sourced);
  }

  /**
   * What is written for a language: under its key, or the node itself where it has no such keys.
   */
  private static @Nullable Node written(Node node, TemplateLanguage language) {
    Node own = node.get(language.word());
    if (own != null) {
      return own;
    }
    if (node.has("terraform") || node.has("cloudformation")) {
      return null;
    }
    boolean neutral =
        node.has("some")
            || node.has("every")
            || node.has("present")
            || node.has("path")
            || node.has("first")
            || node.has("json");
    return neutral ? node : null;
  }

  private FactSpec reading(
      Node node, Node written, FactDef fact, TemplateLanguage language, Defaults.Sourced sourced) {
    Unit unit = unit(node);
    Map<String, Const> map = map(node, fact, unit);
    Const otherwise = otherwise(node, fact, unit);
    List<FactSpec.Default> unwritten = defaults.read(node, fact, unit, language, sourced);
    FactSpec.Quantifier quantifier = ValueTests.quantifier(written);
    if (quantifier != null) {
      return tests.read(written, quantifier, map, unwritten);
    }
    boolean first = written.isMap() && written.has("first");
    Node where = first ? written.need("first") : written;
    List<Path> read = new ArrayList<>();
    for (Node each : where.oneOrMore()) {
      read.add(paths.read(each));
    }
    return new FactSpec.Written(read, first, map, otherwise, unit, scope(node), unwritten);
  }

  private FactSpec product(
      Node node, FactDef fact, TemplateLanguage language, boolean both, Defaults.Sourced sourced) {
    Node name = node.need("product");
    FactDef text = text("product");
    Node prefix = name.get("prefix") == null ? node.get("prefix") : name.get("prefix");
    FactSpec named = nested(name, text, language, both, sourced);
    Node version = node.get("version");
    return new FactSpec.Product(
        named,
        prefix == null ? "" : prefix.text(),
        version == null ? null : nested(version, text, language, both, sourced),
        defaults.read(node, fact, Unit.NONE, language, sourced));
  }

  /** A part of a product: a specification of its own, without a default of its own. */
  private FactSpec nested(
      Node node, FactDef fact, TemplateLanguage language, boolean both, Defaults.Sourced sourced) {
    FactSpec spec = simple(node.only(KEYS), fact, language, both, sourced.with(node));
    return spec == null ? new FactSpec.Fixed(Const.NONE, true, null) : spec;
  }

  private static FactDef text(String name) {
    return new FactDef(
        -1,
        name,
        FactType.TEXT,
        false,
        FactDef.Combine.ONLY,
        List.of(),
        null,
        List.of(),
        null,
        null);
  }

  private @Nullable FactSpec range(
      Node node, Node range, FactDef fact, TemplateLanguage language, Defaults.Sourced sourced) {
    Node own = range.isList() ? range : range.get(language.word());
    if (own == null || (own.isMap() && own.has("none"))) {
      return null;
    }
    List<Node> ends = own.items();
    if (ends.size() != 2) {
      own.problem("始まりと終わりの二つのパスを書いてください。", "two paths are expected, from and to");
      return null;
    }
    return new FactSpec.Range(
        paths.read(ends.get(0)),
        paths.read(ends.get(1)),
        defaults.read(node, fact, Unit.NONE, language, sourced));
  }

  private @Nullable Map<String, Const> map(Node node, FactDef fact, Unit unit) {
    Node map = node.get("map");
    if (map == null) {
      return null;
    }
    Map<String, Const> words = new HashMap<>();
    for (Map.Entry<String, Node> entry : map.entries().entrySet()) {
      if (!entry.getKey().equals("else")) {
        words.put(entry.getKey(), Consts.read(entry.getValue(), fact, unit));
      }
    }
    return words;
  }

  private static @Nullable Const otherwise(Node node, FactDef fact, Unit unit) {
    Node map = node.get("map");
    Node otherwise = map == null ? null : map.get("else");
    return otherwise == null ? null : Consts.read(otherwise, fact, unit);
  }

  private static Unit unit(Node node) {
    Node unit = node.get("unit");
    if (unit == null) {
      return Unit.NONE;
    }
    Unit known = Consts.unitOf(unit.text());
    if (known == null) {
      unit.problem("知らない単位です。", "unknown unit");
      return Unit.NONE;
    }
    return known;
  }

  private static @Nullable String scope(Node node) {
    Node scope = node.get("scope");
    return scope == null ? null : scope.text();
  }

  /** The defaults of a fact that only companions write. */
  List<FactSpec.Default> defaultsOf(
      Node node, FactDef fact, TemplateLanguage language, Defaults.Sourced outer) {
    return defaults.read(node, fact, unit(node), language, outer.with(node));
  }
}
