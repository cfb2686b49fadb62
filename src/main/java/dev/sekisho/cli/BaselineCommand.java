package dev.sekisho.cli;

import dev.sekisho.engine.Analysis;
import dev.sekisho.engine.AnalysisRequest;
import dev.sekisho.finding.AnalysisResult;
import dev.sekisho.source.Language;
import dev.sekisho.source.Message;
import dev.sekisho.source.Progress;
import dev.sekisho.triage.Baseline;
import dev.sekisho.triage.BaselineFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code sekisho baseline update|prune}: which findings a team has begun with. */
final class BaselineCommand {
  private final Arguments arguments;
  private final Language language;
  private final Console console;

  BaselineCommand(Arguments arguments, Language language, Console console) {
    this.arguments = arguments;
    this.language = language;
    this.console = console;
  }

  int run() throws UsageException, IOException {
    List<String> operands = arguments.operands();
    String what = operands.isEmpty() ? "" : operands.get(0);
    if (!what.equals("update") && !what.equals("prune")) {
      throw new UsageException(
          "baseline の次に update か prune を書きます", "write update or prune behind baseline");
    }
    Request request = Request.of(arguments, operands.subList(1, operands.size()));
    for (Profiles.Part part : request.parts()) {
      refusePart(part);
    }
    boolean whole = true;
    for (int i = 0; i < request.parts().size(); i++) {
      whole &= write(what.equals("prune"), request.analyses().get(i), request.parts().get(i));
    }
    return whole ? ExitCode.FINE : ExitCode.UNREADABLE;
  }

  /** The entries of what is not scanned would be lost. */
  private static void refusePart(Profiles.Part part) throws UsageException {
    if (!part.whole()) {
      String folder = part.folder();
      throw new UsageException(
          "ベースラインは " + folder + " の全体のものです。sekisho baseline update " + folder + " のように指定してください",
          "the baseline is for all of " + folder + "; write sekisho baseline update " + folder);
    }
  }

  /** Answers whether all could be read. Nothing is dropped where that is not so. */
  private boolean write(boolean prune, AnalysisRequest request, Profiles.Part part)
      throws UsageException, IOException {
    Baseline before = prune ? Triage.existing(part) : Triage.replaced(part);
    AnalysisResult result = result(request);
    boolean whole = console.warnOfErrors(result.diagnostics(), language);
    String name = Triage.baselineName(part);
    if (prune && !whole) {
      Message kept =
          new Message(
              name + " はそのままです。読めなかった箇所の指摘がなくなったとは言えません",
              name + " stays as it is: what could not be read may still hold its findings");
      console.say(kept.in(language));
      return false;
    }
    Baseline after =
        prune
            ? before.without(before.apply(result.findings()).gone())
            : Baseline.of(result.findings());
    write(part, name, after);
    Message told =
        new Message(
            name + " に " + after.size() + " 件（以前は " + before.size() + " 件）を書きました",
            "wrote " + after.size() + " findings to " + name + " (" + before.size() + " before)");
    console.out().write(told.in(language) + "\n");
    return whole;
  }

  private AnalysisResult result(AnalysisRequest request) {
    Progress progress = request.tree().progress();
    ProgressLine line =
        console.isWatched(arguments) ? ProgressLine.begin(progress, console, language) : null;
    try {
      return Analysis.of(request.with(request.exceptions(), Triage.NOTHING_KNOWN));
    } finally {
      if (line != null) {
        line.end();
      }
    }
  }

  private static void write(Profiles.Part part, String name, Baseline baseline)
      throws UsageException {
    Path file = part.tree().base().resolve(name);
    try {
      Files.writeString(file, BaselineFile.text(baseline));
    } catch (IOException e) {
      throw new UsageException("「" + name + "」に書き込めません", "can't write to \"" + name + "\"");
    }
  }
}
