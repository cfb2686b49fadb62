package dev.sekisho.engine;

import dev.sekisho.finding.AnalysisResult;
import dev.sekisho.finding.ChecklistItem;
import dev.sekisho.finding.Finding;
import dev.sekisho.finding.FindingOrder;
import dev.sekisho.finding.Sensitive;
import dev.sekisho.finding.Summary;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.SourceTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The results of several analyses of one tree, as one. */
final class Together {
  private Together() {}

  static AnalysisResult of(List<AnalysisResult> results) {
    List<Finding> findings = new ArrayList<>();
    List<Finding> suppressed = new ArrayList<>();
    List<ChecklistItem> checklist = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<SourceTree.Skip> skipped = new ArrayList<>();
    Sensitive sensitive = new Sensitive();
    Map<String, Integer> instances = new HashMap<>();
    Summary summary = Summary.NONE;
    for (AnalysisResult each : results) {
      findings.addAll(each.findings());
      suppressed.addAll(each.suppressed());
      checklist.addAll(each.checklist());
      diagnostics.addAll(each.diagnostics());
      skipped.addAll(each.skipped());
      sensitive.add(each.sensitive());
      each.instances().forEach((place, count) -> instances.merge(place, count, Integer::sum));
      summary = sum(summary, each.summary());
    }
    findings.sort(new FindingOrder());
    suppressed.sort(new FindingOrder());
    checklist.sort(
        Comparator.comparing((ChecklistItem item) -> item.rule().id())
            .thenComparing(ChecklistItem::system));
    skipped.sort(Comparator.comparing(SourceTree.Skip::path));
    return new AnalysisResult(
        findings,
        suppressed,
        checklist,
        InOrder.of(diagnostics),
        skipped,
        summary,
        sensitive,
        instances,
        Map.of());
  }

  private static Summary sum(Summary one, Summary other) {
    return new Summary(
        one.files() + other.files(),
        one.resources() + other.resources(),
        one.systems() + other.systems(),
        Math.max(one.rules(), other.rules()),
        one.violation() + other.violation(),
        one.undetermined() + other.undetermined(),
        one.advice() + other.advice(),
        one.conforming() + other.conforming(),
        one.excepted() + other.excepted(),
        one.notApplicable() + other.notApplicable(),
        one.suppressed() + other.suppressed(),
        one.baselined() + other.baselined(),
        one.unaffected() + other.unaffected());
  }
}
