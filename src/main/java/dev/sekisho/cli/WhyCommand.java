package dev.sekisho.cli;

import dev.sekisho.Version;
import dev.sekisho.engine.Analysis;
import dev.sekisho.finding.AnalysisResult;
import dev.sekisho.report.NamedFinding;
import dev.sekisho.report.ReportOptions;
import dev.sekisho.report.WhyJson;
import dev.sekisho.report.WhyPage;
import dev.sekisho.source.Language;
import dev.sekisho.source.Message;
import dev.sekisho.source.Progress;
import java.io.IOException;
import java.util.List;

/** {@code sekisho why FINDING}: what was asked, and the way of the value that decided. */
final class WhyCommand {
  private final Arguments arguments;
  private final Language language;
  private final Console console;

  WhyCommand(Arguments arguments, Language language, Console console) {
    this.arguments = arguments;
    this.language = language;
    this.console = console;
  }

  int run() throws UsageException, IOException {
    List<String> operands = arguments.operands();
    if (operands.isEmpty()) {
      throw new UsageException(
          "指摘が指定されていません。パス:行、ルール@アドレス、または指紋で指してください",
          "name a finding: path:line, rule@address or a fingerprint");
    }
    boolean json = "json".equals(arguments.oneOf(Option.FORMAT, Command.WHY.formats()));
    Progress progress = new Progress();
    ProgressLine line =
        console.isWatched(arguments) ? ProgressLine.begin(progress, console, language) : null;
    Request request;
    AnalysisResult result;
    try {
      request = Request.of(arguments, operands.subList(1, operands.size()), progress);
      result = Analysis.of(request.analyses());
    } finally {
      if (line != null) {
        line.end();
      }
    }
    List<NamedFinding> found = FindingName.find(operands.get(0), NamedFinding.of(result));
    ReportOptions options = options(request);
    if (json) {
      WhyJson.write(found, result.sensitive(), options, console.out());
    } else {
      WhyPage.write(found, result.sensitive(), options, console.out());
    }
    return ExitCode.FINE;
  }

  private ReportOptions options(Request request) throws UsageException {
    return new ReportOptions(
        ScanCommand.spoken(request, arguments, language, console),
        Version.NUMBER,
        true,
        false,
        ScanCommand.color(arguments, console),
        true,
        false,
        ExitCode.FINE,
        new Message("", ""));
  }
}
