package dev.sekisho.rules;

import dev.sekisho.facts.SystemFacts;
import dev.sekisho.facts.SystemGraphs;
import dev.sekisho.finding.ChecklistItem;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Progress;
import java.util.ArrayList;
import java.util.List;

/** Asks every rule of every subject. The door of this package. */
public final class RuleEngine {
  private RuleEngine() {}

  /**
   * Judges systems one by one; nothing of one system has a bearing on another.
   *
   * @param systems in the order in which their roots were found
   */
  public static Judgement judge(List<SystemGraphs> systems, Ruleset ruleset, Settings settings) {
    return judge(systems, ruleset, settings, new Progress());
  }

  /** The same for somebody who looks on. */
  public static Judgement judge(
      List<SystemGraphs> systems, Ruleset ruleset, Settings settings, Progress progress) {
    progress.systemsFound(systems.size());
    Findings findings = new Findings();
    List<ChecklistItem> checklist = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    boolean[] asked = new boolean[ruleset.ruleCount()];
    for (SystemGraphs system : systems) {
      SystemFacts facts = SystemFacts.of(system, ruleset.knowledge(), settings.asOf());
      new SystemJudge(ruleset, settings, facts, findings, checklist, diagnostics, asked, progress)
          .judge();
      progress.systemJudged();
    }
    checklist.sort(RuleEngine::byRule);
    askOnce(checklist);
    int rules = 0;
    for (boolean each : asked) {
      rules += each ? 1 : 0;
    }
    return new Judgement(
        findings.findings(), checklist, findings.counts(), rules, findings.secrets(), diagnostics);
  }

  private static int byRule(ChecklistItem one, ChecklistItem other) {
    int byId = one.rule().id().compareTo(other.rule().id());
    return byId != 0 ? byId : one.system().compareTo(other.system());
  }

  /** A person is not asked again for each environment of a system. */
  private static void askOnce(List<ChecklistItem> sorted) {
    for (int i = sorted.size() - 1; i > 0; i--) {
      ChecklistItem one = sorted.get(i - 1);
      ChecklistItem other = sorted.get(i);
      if (one.rule().id().equals(other.rule().id())
          && one.system().equals(other.system())
          && one.message().en().equals(other.message().en())
          && one.evidence().equals(other.evidence())) {
        sorted.remove(i);
      }
    }
  }
}
