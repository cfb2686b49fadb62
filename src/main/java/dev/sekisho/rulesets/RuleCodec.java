package dev.sekisho.rulesets;

import dev.sekisho.facts.SystemProfile;
import dev.sekisho.finding.Mode;
import dev.sekisho.finding.Severity;
import dev.sekisho.knowledge.Condition;
import dev.sekisho.knowledge.Const;
import dev.sekisho.knowledge.Entry;
import dev.sekisho.rules.Rule;
import dev.sekisho.source.Message;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How questions are written and read again, side by side. */
final class RuleCodec {
  private static final Entry.Holds[] HOLDS = Entry.Holds.values();
  private static final SystemProfile.Scope[] SCOPES = SystemProfile.Scope.values();

  private RuleCodec() {}

  static void write(Out out, Rule rule) {
    out.text(rule.id());
    out.raw(Codec.tag(IndexWriter.MODES, rule.mode()));
    out.raw(Codec.tag(IndexWriter.SEVERITIES, rule.severity()));
    int[] quiet = rule.quiet();
    out.bool(quiet != null);
    out.ids(quiet == null ? new int[0] : quiet);
    out.optional(rule.offUnless());
    out.maybe(rule.subjects(), RuleCodec::write);
    out.maybe(rule.system(), RuleCodec::write);
    out.optional(rule.detector());
    out.list(rule.cases(), RuleCodec::write);
    out.ids(rule.at());
    out.number(rule.parameters().size());
    for (Map.Entry<String, Rule.Parameter> parameter : rule.parameters().entrySet()) {
      out.text(parameter.getKey());
      write(out, parameter.getValue());
    }
    out.list(rule.set(), RuleCodec::write);
    out.maybe(rule.report(), RuleCodec::write);
  }

  static Rule rule(In in, int number) {
    String id = in.text();
    Mode mode = IndexWriter.MODES[in.raw()];
    Severity severity = IndexWriter.SEVERITIES[in.raw()];
    boolean hushed = in.bool();
    int[] quiet = in.ids();
    String offUnless = in.optional();
    Rule.Subjects subjects = in.maybe(RuleCodec::subjects);
    Rule.Absence system = in.maybe(RuleCodec::absence);
    String detector = in.optional();
    List<Rule.Case> cases = in.list(RuleCodec::oneCase);
    int[] at = in.ids();
    Map<String, Rule.Parameter> parameters = new TreeMap<>();
    int count = in.number();
    for (int i = 0; i < count; i++) {
      String name = in.text();
      parameters.put(name, parameter(in));
    }
    return new Rule(
        number,
        id,
        mode,
        severity,
        hushed ? quiet : null,
        offUnless,
        subjects,
        system,
        detector,
        cases,
        at,
        parameters,
        in.list(RuleCodec::setting),
        in.maybe(RuleCodec::report));
  }

  private static void write(Out out, Rule.Subjects subjects) {
    out.ids(subjects.kinds());
    Entry.Holds holds = subjects.holds();
    out.id(holds == null ? -1 : Codec.tag(HOLDS, holds));
    out.ids(subjects.facts());
    out.maybe(subjects.where(), Codec::write);
  }

  private static Rule.Subjects subjects(In in) {
    int[] kinds = in.ids();
    int holds = in.id();
    int[] facts = in.ids();
    return new Rule.Subjects(
        kinds, holds < 0 ? null : HOLDS[holds], facts, in.maybe(Codec::condition));
  }

  private static void write(Out out, Rule.Absence absence) {
    SystemProfile.Scope scope = absence.scope();
    out.text(absence.per());
    out.maybe(absence.where(), Codec::write);
    out.list(absence.missing(), Codec::write);
    out.list(absence.names(), RuleCodec::write);
    out.id(scope == null ? -1 : Codec.tag(SCOPES, scope));
    out.text(absence.inherited());
  }

  private static Rule.Absence absence(In in) {
    String per = in.text();
    Condition where = in.maybe(Codec::condition);
    List<Condition.Present> missing = in.list(Codec::present);
    List<Message> names = in.list(RuleCodec::name);
    int scope = in.id();
    return new Rule.Absence(
        per, where, missing, names, scope < 0 ? null : SCOPES[scope], in.text());
  }

  private static void write(Out out, Message name) {
    out.text(name.ja());
    out.text(name.en());
  }

  private static Message name(In in) {
    String japanese = in.text();
    return new Message(japanese, in.text());
  }

  private static void write(Out out, Rule.Report report) {
    out.ids(report.by());
    out.ids(report.with());
    out.bool(report.share());
    out.maybe(report.named(), Codec::write);
  }

  private static Rule.Report report(In in) {
    int[] by = in.ids();
    int[] with = in.ids();
    boolean share = in.bool();
    // no lambda of its own: every start reads the reports
    return new Rule.Report(by, with, share, in.bool() ? Codec.condition(in) : null);
  }

  private static void write(Out out, Rule.Case one) {
    Codec.write(out, one.when());
    out.bool(one.violation());
    out.raw(Codec.tag(IndexWriter.SEVERITIES, one.severity()));
  }

  private static Rule.Case oneCase(In in) {
    Condition when = Codec.condition(in);
    boolean violation = in.bool();
    return new Rule.Case(when, violation, IndexWriter.SEVERITIES[in.raw()]);
  }

  private static void write(Out out, Rule.Parameter parameter) {
    Codec.write(out, parameter.value());
    out.number(parameter.byConfidentiality().size());
    for (Map.Entry<Integer, Const> level : parameter.byConfidentiality().entrySet()) {
      out.number(level.getKey());
      Codec.write(out, level.getValue());
    }
    out.id(parameter.fact());
  }

  private static Rule.Parameter parameter(In in) {
    Const value = Codec.constant(in);
    Map<Integer, Const> levels = new TreeMap<>();
    int count = in.number();
    for (int i = 0; i < count; i++) {
      int level = in.number();
      levels.put(level, Codec.constant(in));
    }
    return new Rule.Parameter(value, levels, in.id());
  }

  private static void write(Out out, Rule.Setting setting) {
    out.id(setting.fact());
    Codec.write(out, setting.value());
  }

  private static Rule.Setting setting(In in) {
    int fact = in.id();
    return new Rule.Setting(fact, Codec.constant(in));
  }
}
