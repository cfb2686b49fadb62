package dev.sekisho.cli;

import dev.sekisho.engine.Analysis;
import dev.sekisho.graph.Reading;
import dev.sekisho.report.GraphJson;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Language;
import dev.sekisho.source.Span;
import java.io.IOException;

/** {@code sekisho graph}: what the evaluators believe, without any judgement. */
final class GraphCommand {
  private final Arguments arguments;
  private final Language language;
  private final Console console;

  GraphCommand(Arguments arguments, Language language, Console console) {
    this.arguments = arguments;
    this.language = language;
    this.console = console;
  }

  int run() throws UsageException, IOException {
    arguments.oneOf(Option.FORMAT, "json");
    Reading reading = Analysis.read(Request.of(arguments, console).analysis());
    GraphJson.write(reading.graphs(), console.out());
    int code = ExitCode.FINE;
    for (Diagnostic diagnostic : reading.diagnostics()) {
      if (diagnostic.severity() == Diagnostic.Severity.ERROR) {
        code = ExitCode.UNREADABLE;
      }
      Span span = diagnostic.span();
      String place =
          span == null
              ? diagnostic.path()
              : diagnostic.path() + ":" + span.startLine() + ":" + span.startColumn();
      console.err().write(place + " " + diagnostic.message().in(language) + "\n");
    }
    return code;
  }
}
