package dev.sekisho.cli;

import dev.sekisho.engine.Analysis;
import dev.sekisho.engine.AnalysisRequest;
import dev.sekisho.graph.Reading;
import dev.sekisho.graph.ResourceGraph;
import dev.sekisho.report.GraphJson;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

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
    arguments.oneOf(Option.FORMAT, Command.GRAPH.formats());
    List<ResourceGraph> graphs = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (AnalysisRequest request : Request.of(arguments).analyses()) {
      Reading reading = Analysis.read(request);
      graphs.addAll(reading.graphs());
      diagnostics.addAll(request.notices());
      diagnostics.addAll(reading.diagnostics());
    }
    GraphJson.write(graphs, console.out());
    int code = ExitCode.FINE;
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.severity() == Diagnostic.Severity.ERROR) {
        code = ExitCode.UNREADABLE;
      }
      console.say(diagnostic.place() + " " + diagnostic.message().in(language));
    }
    return code;
  }
}
