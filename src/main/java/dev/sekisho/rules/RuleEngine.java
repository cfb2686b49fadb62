package dev.sekisho.rules;

import dev.sekisho.facts.SystemGraphs;
import dev.sekisho.finding.Verdict;
import java.util.EnumMap;
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
    return new Judgement(List.of(), List.of(), new EnumMap<>(Verdict.class), 0, List.of());
  }
}
