package dev.sekisho.rulesets;

import dev.sekisho.finding.Mode;
import dev.sekisho.finding.RuleCard;
import dev.sekisho.finding.Severity;
import dev.sekisho.knowledge.Condition;
import dev.sekisho.knowledge.Const;
import dev.sekisho.knowledge.Entry;
import dev.sekisho.knowledge.FactDef;
import dev.sekisho.knowledge.Unit;
import dev.sekisho.rules.Rule;
import dev.sekisho.source.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads rule cards. */
final class CardReader {
  private static final String[] KEYS = {
    "id", "clauses", "title", "severity", "severity-reason", "mode", "for", "violation", "cases",
    "at", "parameters", "message", "why", "fix", "related", "differs", "unknown", "detector",
    "missing", "scope", "inherited-as", "report", "overrides", "off-unless"
  };
  private final Words words;
  private final Set<String> clauses;

  /**
   * @param clauses ids of all statements of the guideline
   */
  CardReader(Words words, Set<String> clauses) {
    this.words = words;
    this.clauses = clauses;
  }

  /** A card: its question and its texts. */
  record Card(Rule rule, CardText text, Node place, @Nullable String overrides) {}

  Card read(Node node, String topic) {
    node.only(KEYS);
    String id = node.need("id").text();
    Node given = node.get("parameters");
    Map<String, Node> parameters = given == null ? Map.of() : given.entries();
    Conditions conditions = new Conditions(words, parameters.keySet());
    Mode mode = mode(node.need("mode"));
    Severity severity = severity(node.need("severity"));
    Rule.Subjects subjects = null;
    Rule.Absence absence = null;
    Node asked = node.get("for");
    if (node.has("missing")) {
      absence = new AbsenceReader(conditions).read(node);
    } else if (asked != null) {
      subjects = subjects(asked, conditions);
    } else if (!node.has("detector")) {
      node.problem("「for」が必要です。", "\"for\" is missing");
    }
    List<Rule.Case> cases = cases(node, conditions, severity);
    Node detector = node.get("detector");
    Rule rule =
        new Rule(
            -1,
            id,
            mode,
            severity,
            quiet(node.get("unknown")),
            offUnless(node.get("off-unless"), parameters.keySet()),
            subjects,
            absence,
            detector == null ? null : detector.text(),
            cases,
            at(node.get("at")),
            thresholds(parameters, conditions),
            settings(node.get("fix")),
            report(node.get("report"), mode, conditions));
    Node overrides = node.get("overrides");
    return new Card(
        rule, text(node, rule, topic), node, overrides == null ? null : overrides.text());
  }

  /** {@code quiet}, or {@code {quiet: [facts]}} for where one of these is what is not known. */
  private int @Nullable [] quiet(@Nullable Node node) {
    if (node == null) {
      return null;
    }
    Node about = node.get("quiet");
    if (about != null) {
      node.only("quiet");
      return at(about);
    }
    if (!node.text().equals("quiet")) {
      node.problem("unknown には quiet だけを書けます。", "unknown can only be quiet");
    }
    return new int[0];
  }

  private Rule.Subjects subjects(Node node, Conditions conditions) {
    node.only("kind", "holds", "fact", "where");
    List<Integer> kinds = new ArrayList<>();
    Node given = node.get("kind");
    if (given != null) {
      for (Node each : given.oneOrMore()) {
        kinds.add(words.kind(each));
      }
    }
    List<Integer> facts = new ArrayList<>();
    Node filled = node.get("fact");
    if (filled != null) {
      for (Node each : filled.oneOrMore()) {
        int id = words.fact(each, each.text());
        if (id >= 0) {
          facts.add(id);
          words.asked.set(id);
        }
      }
    }
    Node where = node.get("where");
    return new Rule.Subjects(
        ints(kinds),
        holds(node.get("holds")),
        ints(facts),
        where == null ? null : conditions.read(where));
  }

  private static Entry.@Nullable Holds holds(@Nullable Node node) {
    if (node == null) {
      return null;
    }
    for (Entry.Holds holds : Entry.Holds.values()) {
      if (holds.word().equals(node.text())) {
        return holds;
      }
    }
    node.problem("知らない語です。", "unknown word");
    return null;
  }

  /** {@code asked}, or the parameter whose being given is enough. */
  private static @Nullable String offUnless(@Nullable Node node, Set<String> parameters) {
    if (node == null) {
      return null;
    }
    if (!node.isMap()) {
      if (!node.text().equals(RuleCard.ASKED)) {
        node.problem("asked か {parameter: 名前} です。", "this is asked or {parameter: name}");
      }
      return RuleCard.ASKED;
    }
    Node parameter = node.only("parameter").need("parameter");
    if (!parameters.contains(parameter.text())) {
      parameter
          .problems()
          .unknownWord(parameter.span(), "パラメーター", "parameter", parameter.text(), parameters);
    }
    return parameter.text();
  }

  private List<Rule.Case> cases(Node node, Conditions conditions, Severity severity) {
    List<Rule.Case> cases = new ArrayList<>();
    Node violation = node.get("violation");
    if (violation != null) {
      cases.add(new Rule.Case(conditions.read(violation), true, severity));
    }
    Node several = node.get("cases");
    if (several != null) {
      for (Node each : several.items()) {
        each.only("when", "verdict", "severity", "message");
        String verdict = each.need("verdict").text();
        if (!verdict.equals("violation") && !verdict.equals("advice")) {
          each.need("verdict").problem("violation か advice です。", "this is violation or advice");
        }
        Node own = each.get("severity");
        cases.add(
            new Rule.Case(
                conditions.read(each.need("when")),
                verdict.equals("violation"),
                own == null ? severity : severity(own)));
      }
    }
    boolean asks = node.has("for") && !node.has("missing");
    if (asks && cases.isEmpty() && !node.isPlain("manual")) {
      Node mode = node.get("mode");
      if (mode == null || !mode.text().equals("manual")) {
        node.problem("violation か cases が必要です。", "violation or cases is needed");
      }
    }
    return cases;
  }

  private int[] at(@Nullable Node node) {
    List<Integer> facts = new ArrayList<>();
    if (node != null) {
      for (Node each : node.oneOrMore()) {
        int id = words.fact(each, each.text());
        if (id >= 0) {
          facts.add(id);
        }
      }
    }
    return ints(facts);
  }

  private Rule.@Nullable Report report(@Nullable Node node, Mode mode, Conditions conditions) {
    if (node == null) {
      return null;
    }
    if (mode != Mode.MANUAL) {
      node.problem("report を書けるのは mode が manual のときだけです。", "report belongs to mode manual");
    }
    node.only("by", "with", "share", "named");
    Node named = node.get("named");
    Rule.Report report =
        new Rule.Report(
            at(node.get("by")),
            at(node.get("with")),
            node.has("share") && node.need("share").text().equals("true"),
            named == null ? null : conditions.read(named));
    for (int[] facts : new int[][] {report.by(), report.with()}) {
      for (int fact : facts) {
        words.asked.set(fact);
      }
    }
    return report;
  }

  private Map<String, Rule.Parameter> thresholds(Map<String, Node> given, Conditions conditions) {
    Map<String, Rule.Parameter> parameters = new TreeMap<>();
    for (Map.Entry<String, Node> entry : given.entrySet()) {
      Node node = entry.getValue().only("default", "ours", "by-confidentiality");
      Integer fact = conditions.parameterFacts().get(entry.getKey());
      if (fact == null) {
        node.problem("使われていないパラメーターです。", "no condition uses this parameter");
        continue;
      }
      Map<Integer, Const> levels = new TreeMap<>();
      Node by = node.get("by-confidentiality");
      if (by != null) {
        for (Map.Entry<String, Node> level : by.entries().entrySet()) {
          levels.put(Integer.parseInt(level.getKey()), value(level.getValue(), fact));
        }
      }
      parameters.put(
          entry.getKey(), new Rule.Parameter(value(node.need("default"), fact), levels, fact));
    }
    return parameters;
  }

  private Const value(Node node, int fact) {
    if (fact >= 0) {
      return Consts.read(node, words.factDefs.get(fact), Unit.NONE);
    }
    Const days = Consts.days(node.text());
    return days == null ? Const.text(node.text()) : days;
  }

  private List<Rule.Setting> settings(@Nullable Node fix) {
    List<Rule.Setting> settings = new ArrayList<>();
    Node set = fix == null ? null : fix.get("set");
    if (set != null) {
      for (Map.Entry<String, Node> entry : set.entries().entrySet()) {
        Integer id = words.facts.get(entry.getKey());
        if (id == null) {
          set.problems().unknownFact(set.keySpan(entry.getKey()), entry.getKey(), words.facts);
          continue;
        }
        FactDef def = words.factDefs.get(id);
        boolean preferred = def.table() != null && entry.getValue().isPlain("preferred");
        Const value = preferred ? Const.PREFERRED : Consts.read(entry.getValue(), def, Unit.NONE);
        settings.add(new Rule.Setting(id, value));
      }
    }
    return settings;
  }

  private CardText text(Node node, Rule rule, String topic) {
    Node fix = node.need("fix").only("ja", "en", "set");
    Node message = node.get("message");
    Node reason = node.get("severity-reason");
    for (Node clause : node.need("clauses").oneOrMore()) {
      if (!clauses.contains(clause.text())) {
        clause.problems().unknownWord(clause.span(), "条項", "clause", clause.text(), clauses);
      }
    }
    CardText text =
        new CardText(
            rule.id(),
            topic,
            node.need("clauses").texts(),
            rule.severity(),
            rule.mode(),
            rule.offUnless(),
            node.need("title").message(),
            reason == null ? null : reason.message(),
            message == null ? null : message.message(),
            ofCases(node),
            node.need("why").message(),
            new Message(Folding.undone(fix.need("ja").text()), fix.need("en").text()),
            related(node.get("related")),
            differs(node.get("differs")));
    if (message != null && text.message() != null) {
      new Placeholders(words).check(message, text.message(), node);
    }
    return text;
  }

  private Map<Integer, Message> ofCases(Node node) {
    Map<Integer, Message> texts = new TreeMap<>();
    Node cases = node.get("cases");
    List<Node> several = cases == null ? List.of() : cases.items();
    int before = node.has("violation") ? 1 : 0;
    for (int i = 0; i < several.size(); i++) {
      Node message = several.get(i).get("message");
      if (message != null) {
        texts.put(before + i, message.message());
        new Placeholders(words).check(message, message.message(), node);
      }
    }
    return texts;
  }

  private static Map<String, List<String>> related(@Nullable Node node) {
    Map<String, List<String>> related = new TreeMap<>();
    if (node != null) {
      for (Map.Entry<String, Node> tool :
          node.only("checkov", "trivy", "kics").entries().entrySet()) {
        related.put(tool.getKey(), tool.getValue().texts());
      }
    }
    return related;
  }

  private static Map<String, Message> differs(@Nullable Node node) {
    Map<String, Message> differs = new TreeMap<>();
    if (node != null) {
      for (Map.Entry<String, Node> each : node.entries().entrySet()) {
        differs.put(each.getKey(), each.getValue().message());
      }
    }
    return differs;
  }

  static Severity severity(Node node) {
    List<String> known = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      known.add(severity.word());
      if (severity.word().equals(node.text())) {
        return severity;
      }
    }
    node.problems().unknownWord(node.span(), "重大度", "severity", node.text(), known);
    return Severity.MEDIUM;
  }

  private static Mode mode(Node node) {
    List<String> known = new ArrayList<>();
    for (Mode mode : Mode.values()) {
      known.add(mode.word());
      if (mode.word().equals(node.text())) {
        return mode;
      }
    }
    node.problems().unknownWord(node.span(), "モード", "mode", node.text(), known);
    return Mode.DEFAULT;
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  /** A question that every subject answers with yes. */
  static boolean always(Condition condition) {
    return condition instanceof Condition.All all && all.of().isEmpty();
  }
}
