package dev.sekisho.rulesets;

import dev.sekisho.graph.TemplateLanguage;
import dev.sekisho.knowledge.Const;
import dev.sekisho.knowledge.FactDef;
import dev.sekisho.knowledge.FactSpec;
import dev.sekisho.knowledge.FactType;
import dev.sekisho.knowledge.Path;
import dev.sekisho.knowledge.Test;
import dev.sekisho.knowledge.Unit;
import dev.sekisho.knowledge.VersionRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    "is",
    "not",
    "below",
    "at-least",
    "judged",
    "within",
    "overlaps",
    "contains",
    "provider",
    "unchecked",
    "prefix",
    "each"
  };
  private static final Set<String> GRADES = Set.of("documented", "secondary", "recalled");

  private final Words words;
  private final Paths paths;
  private final Conditions conditions;

  Specs(Words words) {
    this.words = words;
    this.paths = new Paths(words.facts);
    this.conditions = new Conditions(words, null);
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
  }

  /** Null where the language lacks the fact. */
  @Nullable FactSpec read(
      Node node, FactDef fact, TemplateLanguage language, boolean inBothLanguages, Sourced outer) {
    node.only(KEYS);
    Sourced sourced = outer.with(node);
    Node cases = node.get("cases");
    if (cases != null) {
      return cases(cases, fact, language, inBothLanguages, sourced);
    }
    return simple(node, fact, language, inBothLanguages, sourced);
  }

  private FactSpec cases(
      Node node, FactDef fact, TemplateLanguage language, boolean both, Sourced sourced) {
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
                  defaults(item, fact, Unit.NONE, language, sourced.with(item)));
        }
      } else if (asked.bool()) {
        asked.problem("asked には false だけを書けます。", "asked can only be false");
      }
      cases.add(new FactSpec.Case(where == null ? null : conditions.read(where), spec));
    }
    return new FactSpec.Cases(cases);
  }

  private @Nullable FactSpec simple(
      Node node, FactDef fact, TemplateLanguage language, boolean both, Sourced sourced) {
    Node constant = node.get("const");
    if (constant != null) {
      Const value = Consts.read(constant, fact, unit(node));
      return new FactSpec.Fixed(value, documented(sourced), scope(node));
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
      Node node, Node written, FactDef fact, TemplateLanguage language, Sourced sourced) {
    Unit unit = unit(node);
    Map<String, Const> map = map(node, fact, unit);
    Const otherwise = otherwise(node, fact, unit);
    List<FactSpec.Default> defaults = defaults(node, fact, unit, language, sourced);
    FactSpec.Quantifier quantifier = quantifier(written);
    if (quantifier != null) {
      return new FactSpec.Tested(
          tested(written, quantifier),
          quantifier,
          quantifier == FactSpec.Quantifier.PRESENT ? null : valueTest(written, quantifier),
          map,
          defaults);
    }
    boolean first = written.isMap() && written.has("first");
    Node where = first ? written.need("first") : written;
    List<Path> read = new ArrayList<>();
    for (Node each : where.oneOrMore()) {
      read.add(paths.read(each));
    }
    return new FactSpec.Written(read, first, map, otherwise, unit, scope(node), defaults);
  }

  private static FactSpec.@Nullable Quantifier quantifier(Node written) {
    if (!written.isMap()) {
      return null;
    }
    if (written.has("some")) {
      return FactSpec.Quantifier.SOME;
    }
    if (written.has("every")) {
      return FactSpec.Quantifier.EVERY;
    }
    if (written.has("present")) {
      return FactSpec.Quantifier.PRESENT;
    }
    return written.has("contains") ? FactSpec.Quantifier.WHOLE : null;
  }

  private List<Path> tested(Node written, FactSpec.Quantifier quantifier) {
    Node where =
        switch (quantifier) {
          case SOME -> written.need("some");
          case EVERY -> written.need("every");
          case PRESENT -> written.need("present");
          case WHOLE -> written.need("path");
        };
    List<Path> read = new ArrayList<>();
    for (Node each : where.oneOrMore()) {
      read.add(paths.read(each));
    }
    return read;
  }

  private static final Set<String> VALUE_TESTS =
      Set.of(
          "equals",
          "one-of",
          "matches",
          "starts-with",
          "is",
          "not",
          "below",
          "at-least",
          "within",
          "overlaps",
          "contains");

  /** The test beside the paths; of untyped text, since nothing says what the value is. */
  private Test valueTest(Node written, FactSpec.Quantifier quantifier) {
    List<Test> tests = new ArrayList<>();
    for (Map.Entry<String, Node> entry : written.entries().entrySet()) {
      if (VALUE_TESTS.contains(entry.getKey())) {
        tests.add(untyped(entry.getKey(), entry.getValue(), quantifier));
      }
    }
    if (tests.isEmpty()) {
      written.problem("何を調べるかが書かれていません。", "the test is missing");
      return new Test.Is(Test.State.SET);
    }
    return tests.size() == 1 ? tests.get(0) : new Test.Both(tests);
  }

  private Test untyped(String key, Node value, FactSpec.Quantifier quantifier) {
    FactDef any = untypedFact(value, quantifier == FactSpec.Quantifier.WHOLE);
    return conditions.testNamed(key, value, any, quantifier != FactSpec.Quantifier.WHOLE);
  }

  private static FactDef untypedFact(Node value, boolean list) {
    FactType type = FactType.TEXT;
    Node sample = value;
    if (sample.isList() && !sample.items().isEmpty()) {
      sample = sample.items().get(0);
    }
    if (sample.isBool()) {
      type = FactType.BOOL;
    } else if (sample.isPlain() && isNumber(sample.text())) {
      type = FactType.NUMBER;
    }
    return new FactDef(
        -1, "value", type, list, FactDef.Combine.ONLY, List.of(), null, List.of(), null, null);
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> Character.isDigit(c) || c == '.');
  }

  private FactSpec product(
      Node node, FactDef fact, TemplateLanguage language, boolean both, Sourced sourced) {
    Node name = node.need("product");
    FactDef text = text("product");
    Node prefix = name.get("prefix") == null ? node.get("prefix") : name.get("prefix");
    FactSpec named = nested(name, text, language, both, sourced);
    Node version = node.get("version");
    return new FactSpec.Product(
        named,
        prefix == null ? "" : prefix.text(),
        version == null ? null : nested(version, text, language, both, sourced),
        defaults(node, fact, Unit.NONE, language, sourced));
  }

  /** A part of a product: a specification of its own, without a default of its own. */
  private FactSpec nested(
      Node node, FactDef fact, TemplateLanguage language, boolean both, Sourced sourced) {
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
      Node node, Node range, FactDef fact, TemplateLanguage language, Sourced sourced) {
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
        defaults(node, fact, Unit.NONE, language, sourced));
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
      Node node, FactDef fact, TemplateLanguage language, Sourced outer) {
    return defaults(node, fact, unit(node), language, outer.with(node));
  }

  private List<FactSpec.Default> defaults(
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

  /** What every resource of a type has may decide unless it is said to be less than sure. */
  private static boolean documented(Sourced sourced) {
    Node sure = sourced.find("sure");
    return sure == null || sure.text().equals("documented");
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
