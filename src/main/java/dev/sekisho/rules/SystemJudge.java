package dev.sekisho.rules;

import dev.sekisho.facts.Subject;
import dev.sekisho.facts.SystemFacts;
import dev.sekisho.finding.ChecklistItem;
import dev.sekisho.finding.Mode;
import dev.sekisho.finding.RuleCard;
import dev.sekisho.rules.detectors.Detectors;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.source.Progress;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Asks all rules of one system. */
final class SystemJudge {
  private final Ruleset ruleset;
  private final Settings settings;
  private final SystemFacts facts;
  private final Findings findings;
  private final List<ChecklistItem> checklist;
  private final List<Diagnostic> diagnostics;
  private final boolean[] asked;
  private final Progress progress;
  private final FindingWriter writer;
  private final @Nullable SubjectQuestion[] questions;
  private final @Nullable Thresholds[] thresholds;
  private final Map<String, ReportLine> manual = new TreeMap<>();

  SystemJudge(
      Ruleset ruleset,
      Settings settings,
      SystemFacts facts,
      Findings findings,
      List<ChecklistItem> checklist,
      List<Diagnostic> diagnostics,
      boolean[] asked,
      Progress progress) {
    this.ruleset = ruleset;
    this.settings = settings;
    this.facts = facts;
    this.findings = findings;
    this.checklist = checklist;
    this.diagnostics = diagnostics;
    this.asked = asked;
    this.progress = progress;
    this.writer = new FindingWriter(ruleset, facts, settings.regions());
    this.questions = new SubjectQuestion[ruleset.ruleCount()];
    this.thresholds = new Thresholds[ruleset.ruleCount()];
  }

  void judge() {
    int ordinal = 0;
    Subject before = null;
    for (Subject subject : facts.subjects()) {
      boolean sibling =
          before != null
              && before.isOf(subject.resource())
              && before.entry().number() == subject.entry().number();
      ordinal = sibling ? ordinal + 1 : 0;
      before = subject;
      for (int number : subject.entry().rules()) {
        Rule rule = ruleset.rule(number);
        if (asks(rule)) {
          guarded(rule, subject, ordinal);
        }
      }
    }
    for (int number : ruleset.unboundRules()) {
      Rule rule = ruleset.rule(number);
      if (asks(rule)) {
        asked[number] = true;
        whole(rule);
      }
    }
    findings.secrets(writer.secrets());
    for (Map.Entry<String, ReportLine> each : manual.entrySet()) {
      checklist(each.getKey(), each.getValue());
    }
  }

  private boolean asks(Rule rule) {
    return settings.asks(rule, facts.profile().parameters().keySet());
  }

  /** A defect of ours in one rule must not take the others with it. */
  private void guarded(Rule rule, Subject subject, int ordinal) {
    progress.asked();
    asked[rule.number()] = true;
    try {
      subject(rule, subject, ordinal);
    } catch (RuntimeException | StackOverflowError e) {
      diagnostics.add(defect(rule, subject.resource().configAddress(), e));
    }
  }

  private Diagnostic defect(Rule rule, String where, Throwable e) {
    String what = e.getClass().getSimpleName();
    String path = facts.graphs().graphs().isEmpty() ? "." : facts.graphs().graphs().get(0).root();
    return Diagnostic.error(
        "rule-defect",
        path,
        new Message(
            "規則 " + rule.id() + " を " + where + " に問えませんでした（" + what + "）。版を添えて報告してください。",
            "rule "
                + rule.id()
                + " could not be asked of "
                + where
                + " ("
                + what
                + "); please report this with the version"));
  }

  private void subject(Rule rule, Subject subject, int ordinal) {
    Rule.Subjects subjects = rule.subjects();
    if (subjects == null) {
      return;
    }
    if (rule.mode() == Mode.MANUAL) {
      ReportLine line = manual.get(rule.id());
      if (line == null) {
        line = new ReportLine(rule, facts, thresholds(rule));
        manual.put(rule.id(), line);
      }
      line.add(subject, subjects);
      return;
    }
    SubjectQuestion question = question(rule, subjects);
    Answer answer = question.ask(subject);
    if (answer.isFine()) {
      findings.fine(
          answer.verdict(), rule.id() + '\n' + subject.resource().configAddress() + '\n' + ordinal);
    } else {
      findings.add(writer.write(rule, subject, answer, thresholds(rule)), ordinal);
    }
  }

  private SubjectQuestion question(Rule rule, Rule.Subjects subjects) {
    SubjectQuestion known = questions[rule.number()];
    if (known == null) {
      known =
          new SubjectQuestion(
              rule, subjects, facts, thresholds(rule), settings.severities().get(rule.id()));
      questions[rule.number()] = known;
    }
    return known;
  }

  private Thresholds thresholds(Rule rule) {
    Thresholds known = thresholds[rule.number()];
    if (known == null) {
      known = new Thresholds(rule, facts);
      thresholds[rule.number()] = known;
    }
    return known;
  }

  private void whole(Rule rule) {
    if (facts.subjects().isEmpty()) {
      return;
    }
    SystemAnswers answers = new SystemAnswers(rule, ruleset, settings, facts, findings, checklist);
    try {
      String detector = rule.detector();
      if (detector != null) {
        Detectors.named(detector).ask(facts, answers);
      } else if (rule.system() != null) {
        new AbsenceQuestion(rule.system(), facts, thresholds(rule), answers).ask();
      }
    } catch (RuntimeException | StackOverflowError e) {
      diagnostics.add(defect(rule, facts.graphs().name(), e));
    }
  }

  private void checklist(String rule, ReportLine line) {
    RuleCard card = ruleset.card(rule);
    ChecklistItem item = card == null ? null : line.item(card);
    if (item != null) {
      checklist.add(item);
    }
  }
}
