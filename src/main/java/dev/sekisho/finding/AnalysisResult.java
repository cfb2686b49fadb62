package dev.sekisho.finding;

import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.SourceTree;
import dev.sekisho.source.Span;
import java.util.List;
import java.util.Map;

/**
 * All that a report is written from.
 *
 * @param findings ordered by path, line, rule
 * @param suppressed what inline suppressions took away, in the same order
 * @param checklist ordered by rule
 * @param diagnostics ordered by path and line
 * @param sensitive what must not be shown of the sources
 * @param skipped files that are neither language, with the reason, for {@code --explain-skips}
 * @param instances how many instances the resource of a header makes, by type and {@link
 *     Span#place}; empty unless asked for
 * @param proposals edits by fingerprint; empty unless somebody worked them out
 */
public record AnalysisResult(
    List<Finding> findings,
    List<Finding> suppressed,
    List<ChecklistItem> checklist,
    List<Diagnostic> diagnostics,
    List<SourceTree.Skip> skipped,
    Summary summary,
    Sensitive sensitive,
    Map<String, Integer> instances,
    Map<String, Proposal> proposals) {

  public AnalysisResult(
      List<Finding> findings,
      List<Finding> suppressed,
      List<ChecklistItem> checklist,
      List<Diagnostic> diagnostics,
      List<SourceTree.Skip> skipped,
      Summary summary,
      Sensitive sensitive) {
    this(
        findings,
        suppressed,
        checklist,
        diagnostics,
        skipped,
        summary,
        sensitive,
        Map.of(),
        Map.of());
  }

  /** The same, with edits for some of its findings. */
  public AnalysisResult withProposals(Map<String, Proposal> edits) {
    return new AnalysisResult(
        findings,
        suppressed,
        checklist,
        diagnostics,
        skipped,
        summary,
        sensitive,
        instances,
        edits);
  }
}
