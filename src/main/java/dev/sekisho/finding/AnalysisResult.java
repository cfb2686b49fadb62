package dev.sekisho.finding;

import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.SourceTree;
import java.util.List;

/**
 * All that a report is written from.
 *
 * @param findings ordered by path, line, rule
 * @param suppressed what inline suppressions took away, in the same order
 * @param checklist ordered by rule
 * @param diagnostics ordered by path and line
 * @param sensitive what must not be shown of the sources
 * @param skipped files that are neither language, with the reason, for {@code --explain-skips}
 */
public record AnalysisResult(
    List<Finding> findings,
    List<Finding> suppressed,
    List<ChecklistItem> checklist,
    List<Diagnostic> diagnostics,
    List<SourceTree.Skip> skipped,
    Summary summary,
    Sensitive sensitive) {}
