package dev.sekisho.cli;

import dev.sekisho.engine.Analysis;
import dev.sekisho.engine.AnalysisRequest;
import dev.sekisho.engine.ChangeAnalysis;
import dev.sekisho.finding.AnalysisResult;
import dev.sekisho.finding.Finding;
import dev.sekisho.fix.Candidates;
import dev.sekisho.report.SarifReport;
import dev.sekisho.source.Language;
import dev.sekisho.source.Message;
import dev.sekisho.source.Progress;
import dev.sekisho.source.SourceTree;
import dev.sekisho.triage.Changes;
import dev.sekisho.triage.GitProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request that is limited to a change. Under pre-commit's {@code --from-ref} the change is that
 * of these commits; where nothing is staged at all ({@code pre-commit run --all-files}) there is no
 * limit, since silence would be read as conformity.
 *
 * @param changes null for no limit
 */
record ChangeRequest(
    Request request,
    @Nullable Changes changes,
    Arguments arguments,
    List<Path> paths,
    SourceTree onDisk,
    Console console) {
  private static final Message NOTHING_STAGED =
      new Message(
          "ステージされた変更がないため、指定された範囲をすべて判定しました",
          "nothing is staged, so all that was given was judged");

  private static final Message PARTIAL =
      new Message(
          "この SARIF は変更に関わる指摘だけです。コードスキャンに送ると、ほかの指摘が解決済みになります。送るには全体を調べた SARIF を使ってください",
          "this SARIF holds only what the change has to do with; uploaded to code scanning it would"
              + " close all other alerts, so upload one of a full scan");

  static boolean isAsked(Arguments arguments) {
    return arguments.has(Option.STAGED) || arguments.has(Option.CHANGED_SINCE);
  }

  static ChangeRequest of(Arguments arguments, Console console, Progress progress)
      throws UsageException {
    List<Path> paths = Request.paths(arguments.operands());
    SourceTree onDisk = Request.tree(paths, progress);
    String since = since(arguments, console);
    try {
      Changes changes =
          since == null ? Changes.staged(onDisk.base()) : Changes.since(onDisk.base(), since);
      if (since == null && changes.isEmpty()) {
        Request all = Request.of(arguments, paths, onDisk);
        return new ChangeRequest(all, null, arguments, paths, onDisk, console);
      }
      Request request = Request.of(arguments, paths, changes.now(onDisk));
      List<Path> profiled = request.profiled();
      if (!profiled.isEmpty()) {
        paths.addAll(profiled); // a profile concerns all that it holds for
        onDisk = Request.tree(paths, progress);
        request = Request.of(arguments, paths, changes.now(onDisk));
      }
      return new ChangeRequest(request, changes, arguments, paths, onDisk, console);
    } catch (GitProblem e) {
      throw new UsageException(e.words());
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static @Nullable String since(Arguments arguments, Console console)
      throws UsageException {
    String since = arguments.last(Option.CHANGED_SINCE);
    if (since != null && arguments.has(Option.STAGED)) {
      throw new UsageException(
          "--changed-since と --staged はどちらか一方を指定します", "give either --changed-since or --staged");
    }
    String from = console.variables().getOrDefault("PRE_COMMIT_FROM_REF", "");
    return since == null && !from.isEmpty() ? from : since;
  }

  boolean isLimited() {
    return changes != null;
  }

  /** What may surprise a person about a report of a part, or of the whole. */
  void caution(List<Output> outputs, Language language) throws IOException {
    if (!isLimited()) {
      console.warn(NOTHING_STAGED.in(language), language);
      return;
    }
    boolean sarif = false;
    for (Output output : outputs) {
      sarif |= output.format() instanceof SarifReport;
    }
    if (sarif) {
      console.warn(PARTIAL.in(language), language);
    }
  }

  AnalysisResult judge() throws UsageException {
    if (changes == null) {
      return Analysis.of(request.analyses());
    }
    try {
      return ChangeAnalysis.of(request.analyses(), changes, onDisk, this::before);
    } catch (IOException e) {
      throw unreadable(e);
    } catch (UncheckedIOException e) {
      throw unreadable(new IOException(e.getMessage(), e));
    }
  }

  /** A judgement of the change with edits for what it shows; nothing else is judged for them. */
  AnalysisResult withProposals(AnalysisResult shown) throws UsageException {
    List<Finding> violations = new ArrayList<>();
    for (Finding each : shown.findings()) {
      if (Candidates.isWanted(each, Set.of())) {
        violations.add(each);
      }
    }
    if (changes == null || violations.isEmpty()) {
      return shown;
    }
    List<AnalysisRequest> all = request.analyses();
    try {
      List<AnalysisRequest> reached = ChangeAnalysis.reached(all, changes, onDisk, violations);
      return shown.withProposals(Mending.of(reached, all, violations).proposals());
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** None where the profile of then can't be read. */
  private List<AnalysisRequest> before() {
    Changes known = changes;
    try {
      return known == null
          ? List.of()
          : Request.of(arguments, paths, known.before(onDisk)).analyses();
    } catch (UsageException | IOException e) {
      return List.of();
    }
  }

  private static UsageException unreadable(IOException e) {
    return new UsageException(
        "ファイルを読めません: " + e.getMessage(), "can't read the files: " + e.getMessage());
  }
}
