package dev.sekisho.rulesets;

import dev.sekisho.knowledge.Condition;
import dev.sekisho.knowledge.Const;
import dev.sekisho.knowledge.FactDef;
import dev.sekisho.knowledge.FactType;
import dev.sekisho.knowledge.Operand;
import dev.sekisho.knowledge.Table;
import dev.sekisho.knowledge.Test;
import dev.sekisho.knowledge.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads conditions and tests; remembers which fact each parameter is compared with. */
final class Conditions {
  private static final Set<String> TESTS =
      Set.of(
          "equals",
          "one-of",
          "below",
          "at-least",
          "is",
          "matches",
          "starts-with",
          "ends-with",
          "within",
          "overlaps",
          "wider-than",
          "judged",
          "past",
          "count",
          "contains",
          "some",
          "every",
          "not",
          "allows",
          "denies");
  private static final Set<String> PROFILE_FIELDS =
      Set.of(
          "system.end-year", "system.confidentiality", "system.stage", "system.government-cloud");

  private final Words words;
  private final @Nullable Set<String> parameters;
  private final PolicyTests policies;
  private final Map<String, Integer> parameterFacts = new HashMap<>();

  /**
   * @param parameters names of the card's parameters; null where none may be used
   */
  Conditions(Words words, @Nullable Set<String> parameters) {
    this.words = words;
    this.parameters = parameters;
    this.policies = new PolicyTests(words);
  }

  /** The fact each parameter is compared with, by its name. */
  Map<String, Integer> parameterFacts() {
    return parameterFacts;
  }

  Condition read(Node node) {
    List<Condition> all = new ArrayList<>();
    for (Map.Entry<String, Node> entry : node.entries().entrySet()) {
      String key = entry.getKey();
      Node value = entry.getValue();
      switch (key) {
        case "all" -> all.add(new Condition.All(list(value)));
        case "any" -> all.add(new Condition.Any(list(value)));
        case "not" -> all.add(new Condition.Not(read(value)));
        case "at-least" -> all.add(new Condition.AtLeast(value.number(), list(node.need("of"))));
        case "of" -> {
          if (!node.has("at-least")) {
            value.problem("「at-least」が必要です。", "\"at-least\" is missing");
          }
        }
        case "linked" -> all.add(linked(value));
        case "present" -> all.add(present(value));
        default -> holds(node, key, value, all);
      }
    }
    return all.size() == 1 ? all.get(0) : new Condition.All(all);
  }

  private List<Condition> list(Node node) {
    List<Condition> conditions = new ArrayList<>();
    for (Node item : node.items()) {
      conditions.add(read(item));
    }
    return conditions;
  }

  private Condition linked(Node node) {
    node.only("by", "to");
    Node to = node.need("to").only("kind", "where");
    Node kind = to.get("kind");
    Node where = to.get("where");
    int by = words.fact(node.need("by"), node.need("by").text());
    if (by >= 0) {
      words.asked.set(by);
    }
    return new Condition.Linked(
        by, kind == null ? -1 : words.kind(kind), where == null ? null : read(where));
  }

  /** Only cards ask this: an entry speaks of one resource, whatever stands beside it. */
  Condition.Present present(Node node) {
    return sought(node.only("kind", "where"));
  }

  /** The same of a node that says more. */
  Condition.Present sought(Node node) {
    if (parameters == null) {
      node.problem("present はルールの条件にだけ書けます。", "only conditions of rules can say present");
    }
    List<Integer> kinds = new ArrayList<>();
    for (Node kind : node.need("kind").oneOrMore()) {
      kinds.add(words.kind(kind));
    }
    Node where = node.get("where");
    return new Condition.Present(
        kinds.stream().mapToInt(Integer::intValue).toArray(), where == null ? null : read(where));
  }

  private void holds(Node node, String key, Node value, List<Condition> all) {
    Integer id = words.facts.get(key);
    if (id == null) {
      node.problems().unknownFact(node.keySpan(key), key, words.facts);
      return;
    }
    words.asked.set(id);
    FactDef fact = words.factDefs.get(id);
    all.add(new Condition.Holds(id, test(value, fact, !fact.list())));
  }

  /**
   * @param member whether the test is of one value, not of a list
   */
  Test test(Node node, FactDef fact, boolean member) {
    if (!node.isMap()) {
      needMember(node, fact, member);
      return new Test.Compare(Test.Op.EQUALS, operand(node, fact));
    }
    List<Test> tests = new ArrayList<>();
    for (Map.Entry<String, Node> entry : node.entries().entrySet()) {
      if (!TESTS.contains(entry.getKey())) {
        node.problems().unknownKey(node.keySpan(entry.getKey()), entry.getKey(), TESTS);
        continue;
      }
      tests.add(named(entry.getKey(), entry.getValue(), fact, member));
    }
    return tests.size() == 1 ? tests.get(0) : new Test.Both(tests);
  }

  private static void needMember(Node node, FactDef fact, boolean member) {
    if (!member) {
      node.problem(
          fact.name() + " はリストです。some か every を書いてください。",
          fact.name() + " is a list, write some or every");
    }
  }

  Test testNamed(String key, Node node, FactDef fact, boolean member) {
    return named(key, node, fact, member);
  }

  private Test named(String key, Node node, FactDef fact, boolean member) {
    return switch (key) {
      case "some", "every" -> {
        if (member) {
          node.problem(fact.name() + " はリストではありません。", fact.name() + " is no list");
        }
        Test inner = test(node, fact, true);
        yield key.equals("some") ? new Test.Some(inner) : new Test.Every(inner);
      }
      case "not" -> new Test.Not(test(node, fact, member));
      case "is" -> new Test.Is(state(node));
      case "count" -> new Test.Count(test(node, number(fact), true));
      case "contains" -> new Test.Compare(Test.Op.CONTAINS, operand(node, fact));
      default -> {
        needMember(node, fact, member);
        yield scalar(key, node, fact);
      }
    };
  }

  private static FactDef number(FactDef fact) {
    return new FactDef(
        fact.id(),
        fact.name(),
        FactType.NUMBER,
        false,
        FactDef.Combine.ONLY,
        List.of(),
        null,
        List.of(),
        null,
        null);
  }

  private Test scalar(String key, Node node, FactDef fact) {
    return switch (key) {
      case "equals" -> new Test.Compare(Test.Op.EQUALS, operand(node, fact));
      case "one-of" -> new Test.OneOf(operands(node, fact));
      case "below" -> new Test.Compare(Test.Op.BELOW, operand(node, fact));
      case "at-least" -> new Test.Compare(Test.Op.AT_LEAST, operand(node, fact));
      case "matches" -> new Test.Compare(Test.Op.MATCHES, pattern(node));
      case "starts-with" -> new Test.Compare(Test.Op.STARTS_WITH, anyText(node));
      case "ends-with" -> new Test.Compare(Test.Op.ENDS_WITH, anyText(node));
      case "within" -> new Test.Compare(Test.Op.WITHIN, operand(node, fact));
      case "overlaps" -> new Test.Compare(Test.Op.OVERLAPS, operand(node, fact));
      case "wider-than" -> new Test.Compare(Test.Op.WIDER_THAN, operand(node, fact));
      case "judged" -> judged(node, fact);
      case "past" -> past(node);
      case "allows", "denies" -> policies.read(key.equals("denies"), node, fact);
      default -> throw new IllegalStateException(key);
    };
  }

  private Test judged(Node node, FactDef fact) {
    Table table = fact.table() == null ? null : words.tables.get(fact.table());
    if (table == null) {
      node.problem(fact.name() + " を判定する表がありません。", fact.name() + " has no table");
    } else if (table.rows().stream().noneMatch(row -> row.verdict().equals(node.text()))) {
      node.problem(
          "表 " + fact.table() + " に判定「" + node.text() + "」がありません。",
          "table " + fact.table() + " has no verdict \"" + node.text() + "\"");
    }
    return new Test.Judged(node.text());
  }

  private Test past(Node node) {
    node.only("table", "column", "ahead", "until", "sure");
    words.needTable(node.need("table"));
    Node ahead = node.get("ahead");
    Node until = node.get("until");
    Node sure = node.get("sure");
    if (sure != null && !sure.text().equals(Table.SECONDARY)) {
      sure.problem("sure には secondary だけを書けます。", "sure can only be secondary");
    }
    return new Test.Past(
        node.need("table").text(),
        node.need("column").text(),
        ahead == null ? null : operand(ahead, alone("ahead", FactType.DURATION)),
        until == null ? null : operand(until, alone("until", FactType.NUMBER)),
        sure != null);
  }

  /** What an operand is read as that is compared with no fact. */
  private static FactDef alone(String name, FactType type) {
    return new FactDef(
        -1, name, type, false, FactDef.Combine.ONLY, List.of(), null, List.of(), null, null);
  }

  private static Test.State state(Node node) {
    return switch (node.text()) {
      case "set" -> Test.State.SET;
      case "none" -> Test.State.NONE;
      case "unknown" -> Test.State.UNKNOWN;
      case "literal" -> Test.State.LITERAL;
      default -> {
        node.problem(
            "set、none、literal、unknown のどれかです。", "this is one of set, none, literal, unknown");
        yield Test.State.SET;
      }
    };
  }

  private Operand pattern(Node node) {
    Operand operand = anyText(node);
    if (operand instanceof Operand.Literal literal) {
      checkPattern(node, literal.value().text());
    }
    return operand;
  }

  /** A pattern that can't make matching slow: it compiles and refers to no group. */
  static void checkPattern(Node node, String pattern) {
    try {
      Pattern.compile(pattern);
    } catch (PatternSyntaxException e) {
      node.problem("正規表現として読めません。", "this is no regular expression");
      return;
    }
    for (int i = 0; i + 1 < pattern.length(); i++) {
      if (pattern.charAt(i) == '\\') {
        char next = pattern.charAt(i + 1);
        if (Character.isDigit(next) || next == 'k') {
          node.problem("後方参照は使えません。", "back-references are not allowed");
        }
        i++;
      }
    }
  }

  private Operand anyText(Node node) {
    return node.isMap() ? named(node, -1) : new Operand.Literal(Const.text(node.text()));
  }

  private List<Operand> operands(Node node, FactDef fact) {
    List<Operand> operands = new ArrayList<>();
    for (Node item : node.oneOrMore()) {
      operands.add(operand(item, fact));
    }
    return operands;
  }

  private Operand operand(Node node, FactDef fact) {
    return node.isMap()
        ? named(node, fact.id())
        : new Operand.Literal(Consts.read(node, fact, Unit.NONE));
  }

  private Operand named(Node node, int fact) {
    node.only("parameter", "list", "profile", "fact");
    Node parameter = node.get("parameter");
    if (parameter != null) {
      String name = parameter.text();
      if (parameters == null || !parameters.contains(name)) {
        parameter
            .problems()
            .unknownWord(
                parameter.span(),
                "パラメーター",
                "parameter",
                name,
                parameters == null ? Set.of() : parameters);
      }
      parameterFacts.putIfAbsent(name, fact);
      return new Operand.Parameter(name);
    }
    Node list = node.get("list");
    if (list != null) {
      words.needList(list);
      return new Operand.Members(list.text());
    }
    Node profile = node.get("profile");
    if (profile != null) {
      if (!PROFILE_FIELDS.contains(profile.text())) {
        profile
            .problems()
            .unknownWord(profile.span(), "項目", "field", profile.text(), PROFILE_FIELDS);
      }
      return new Operand.Profile(profile.text());
    }
    Node other = node.need("fact");
    int id = words.fact(other, other.text());
    if (id >= 0) {
      words.asked.set(id);
    }
    return new Operand.Fact(id);
  }
}
