package dev.sekisho.engine;

import dev.sekisho.finding.AnalysisResult;
import dev.sekisho.finding.ChecklistItem;
import dev.sekisho.finding.Finding;
import dev.sekisho.finding.Remedy;
import dev.sekisho.finding.Sensitive;
import dev.sekisho.finding.Summary;
import dev.sekisho.finding.Verdict;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.SourceTree;
import dev.sekisho.triage.AffectedFindings;
import dev.sekisho.triage.ChangedLines;
import dev.sekisho.triage.Changes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Judges what a change has to do with: the systems that use a changed file, as they are and, where
 * it matters, as they were; of the findings those in touched blocks and those that the change alone
 * has brought about. Tells the same as a full analysis of both moments would, of which all else is
 * left out.
 */
public final class ChangeAnalysis {
  private static final AnalysisResult NOTHING =
      new AnalysisResult(
          List.of(), List.of(), List.of(), List.of(), List.of(), Summary.NONE, new Sensitive());

  private final Changes changes;
  private final Extent.Moment now;
  private final Extent.Moment then;
  private final ChangedLines lines;
  private final Supplier<List<AnalysisRequest>> before;
  private @Nullable AnalysisResult earlier;

  private ChangeAnalysis(
      Changes changes, SourceTree now, SourceTree then, Supplier<List<AnalysisRequest>> before) {
    this.changes = changes;
    this.now = Extent.Moment.of(now);
    this.then = Extent.Moment.of(then);
    this.lines = new ChangedLines(changes, now);
    this.before = before;
  }

  /**
   * Judges a change of a tree.
   *
   * @param requests at least one, all of one tree
   * @param onDisk that tree as it lies there
   * @param before the same requests as they would have been before the change; empty where that
   *     can't be known, so that all findings count as new
   */
  public static AnalysisResult of(
      List<AnalysisRequest> requests,
      Changes changes,
      SourceTree onDisk,
      Supplier<List<AnalysisRequest>> before)
      throws IOException {
    SourceTree now = changes.now(onDisk);
    return new ChangeAnalysis(changes, now, changes.before(onDisk), before).judge(requests);
  }

  /**
   * The same requests, for what a change reaches and what edits of the findings that it shows would
   * reach; enough to try such edits out.
   *
   * @param requests at least one, all of one tree
   * @param onDisk that tree as it lies there
   * @param shown what the change has to do with
   */
  public static List<AnalysisRequest> reached(
      List<AnalysisRequest> requests, Changes changes, SourceTree onDisk, List<Finding> shown)
      throws IOException {
    Set<String> paths = new HashSet<>(changes.paths());
    for (Finding finding : shown) {
      paths.add(finding.span().file().path());
      for (Remedy remedy : finding.remedies()) {
        paths.add(remedy.header().file().path());
      }
    }
    Extent.Moment now = Extent.Moment.of(changes.now(onDisk));
    return Extent.of(requests, paths, now, Extent.Moment.of(changes.before(onDisk)));
  }

  private AnalysisResult judge(List<AnalysisRequest> requests) throws IOException {
    AnalysisResult result = Analysis.of(Extent.of(requests, changes.paths(), now, then));
    AffectedFindings affected = new AffectedFindings(lines, () -> earlier().findings());
    List<Finding> findings = affected.of(result.findings());
    List<Finding> suppressed =
        new AffectedFindings(lines, () -> earlier().suppressed()).of(result.suppressed());
    return new AnalysisResult(
        findings,
        suppressed,
        checklist(result.checklist()),
        diagnostics(result.diagnostics(), requests),
        result.skipped(),
        summary(result, findings, suppressed.size()),
        result.sensitive());
  }

  private AnalysisResult earlier() {
    AnalysisResult known = earlier;
    if (known == null) {
      List<AnalysisRequest> requests = before.get();
      try {
        known =
            requests.isEmpty()
                ? NOTHING
                : Analysis.of(Extent.of(requests, changes.paths(), then, now));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      earlier = known;
    }
    return known;
  }

  /** What a person had to weigh before is no news. */
  private List<ChecklistItem> checklist(List<ChecklistItem> items) {
    List<ChecklistItem> fresh = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (ChecklistItem item : items.isEmpty() ? items : earlier().checklist()) {
      known.add(key(item));
    }
    for (ChecklistItem item : items) {
      if (!known.contains(key(item))) {
        fresh.add(item);
      }
    }
    return fresh;
  }

  private static String key(ChecklistItem item) {
    return item.rule().id() + '\0' + item.system() + '\0' + item.message().en();
  }

  /** What could not be read stays; of the rest what the change has brought about. */
  private List<Diagnostic> diagnostics(
      List<Diagnostic> diagnostics, List<AnalysisRequest> requests) {
    List<Diagnostic> fresh = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (Diagnostic diagnostic : diagnostics.isEmpty() ? diagnostics : earlier().diagnostics()) {
      known.add(key(diagnostic));
    }
    for (AnalysisRequest request : requests) {
      for (Diagnostic notice : request.notices()) {
        known.remove(key(notice)); // what was asked for is doubtful whatever has changed
      }
    }
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.severity() == Diagnostic.Severity.ERROR || !known.contains(key(diagnostic))) {
        fresh.add(diagnostic);
      }
    }
    return fresh;
  }

  private static String key(Diagnostic diagnostic) {
    return diagnostic.code() + '\0' + diagnostic.path() + '\0' + diagnostic.message().en();
  }

  private static Summary summary(AnalysisResult whole, List<Finding> findings, int suppressed) {
    return whole
        .summary()
        .without(
            whole.findings().size() - findings.size(),
            Analysis.count(findings, Verdict.VIOLATION),
            Analysis.count(findings, Verdict.UNDETERMINED),
            Analysis.count(findings, Verdict.ADVICE),
            Analysis.count(findings, Verdict.EXCEPTED),
            suppressed);
  }
}
