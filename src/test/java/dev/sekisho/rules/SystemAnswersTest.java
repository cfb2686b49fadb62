package dev.sekisho.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sekisho.facts.Graphs;
import dev.sekisho.facts.SystemGraphs;
import dev.sekisho.facts.SystemProfile;
import dev.sekisho.finding.Finding;
import dev.sekisho.finding.Severity;
import dev.sekisho.finding.Verdict;
import dev.sekisho.graph.ResourceGraph;
import dev.sekisho.rulesets.Rulesets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Answers about a whole system, where it stands and how grave it is. */
class SystemAnswersTest {
  private static final String RULE = "audit-trail-missing";

  /** Two roots, of which the first has no resources. */
  private static SystemGraphs system(boolean doubtful) {
    Graphs graphs = new Graphs(10);
    graphs.add("aws_s3_bucket", "b", "bucket", graphs.text("b"));
    if (doubtful) {
      graphs.stranger();
    }
    List<ResourceGraph> roots = new ArrayList<>(new Graphs(1).system().graphs());
    roots.addAll(graphs.system().graphs());
    SystemProfile complete =
        new SystemProfile(
            false,
            null,
            null,
            null,
            SystemProfile.Scope.ORGANIZATION,
            true,
            Set.of(),
            Set.of(),
            Set.of(),
            List.of(),
            Map.of());
    return new SystemGraphs("s", roots, complete);
  }

  private static Finding judge(boolean doubtful, Map<String, Severity> severities) {
    Settings settings =
        new Settings(Set.of(), Set.of(), severities, LocalDate.of(2026, 11, 24), Set.of(RULE));
    Judgement judgement = RuleEngine.judge(List.of(system(doubtful)), Rulesets.builtIn(), settings);
    assertEquals(List.of(), judgement.diagnostics());
    assertEquals(1, judgement.findings().size());
    return judgement.findings().get(0);
  }

  @Test
  void standsAtTheFirstResourceWhereARootHasNone() {
    Finding finding = judge(false, Map.of());
    assertEquals(Verdict.VIOLATION, finding.verdict());
    assertEquals("main.tf", finding.span().file().path());
  }

  @Test
  void undeterminedAnswersHaveTheSeverityThatWasSet() {
    assertEquals(Verdict.UNDETERMINED, judge(true, Map.of()).verdict());
    assertEquals(Severity.LOW, judge(true, Map.of(RULE, Severity.LOW)).severity());
    assertEquals(Severity.INFO, judge(true, Map.of(RULE, Severity.INFO)).severity());
  }
}
