package dev.sekisho.cli;

import dev.sekisho.Version;
import dev.sekisho.engine.Analysis;
import dev.sekisho.engine.AnalysisRequest;
import dev.sekisho.engine.Emptiness;
import dev.sekisho.finding.AnalysisResult;
import dev.sekisho.profile.Profile;
import dev.sekisho.report.ConsoleReport;
import dev.sekisho.report.ReportOptions;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Language;
import dev.sekisho.source.Progress;
import dev.sekisho.source.SourceTree;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code sekisho scan}: judges templates and writes reports. */
final class ScanCommand {
  private final Arguments arguments;
  private final Language language;
  private final Console console;

  ScanCommand(Arguments arguments, Language language, Console console) {
    this.arguments = arguments;
    this.language = language;
    this.console = console;
  }

  int run() throws UsageException, IOException {
    List<Output> outputs = Output.of(arguments.all(Option.FORMAT));
    Progress progress = new Progress();
    ProgressLine line =
        console.isWatched(arguments) ? ProgressLine.begin(progress, console, language) : null;
    ChangeRequest change;
    Request request;
    Gate gate;
    AnalysisResult result;
    try {
      boolean part = ChangeRequest.isAsked(arguments);
      change = part ? ChangeRequest.of(arguments, console, progress) : null;
      request =
          change == null ? Request.of(arguments, arguments.operands(), progress) : change.request();
      gate = Gate.of(arguments, request.profiles());
      result =
          Output.wantsProposals(outputs)
              ? withProposals(request, change)
              : change == null ? Analysis.of(request.analyses()) : change.judge();
    } finally {
      if (line != null) {
        line.end();
      }
    }
    Language spoken = spoken(request, arguments, language, console);
    boolean limited = change != null && change.isLimited();
    ReportOptions options = options(spoken, limited, gate.judge(result));
    for (AnalysisRequest each : request.analyses()) {
      Output.keepTemplates(outputs, each.tree(), result.skipped());
    }
    for (Output output : outputs) {
      boolean paper = output.file() != null && !"always".equals(arguments.last(Option.COLOR));
      output.write(result, paper ? options.withoutColor() : options, console);
    }
    if (!isShown(outputs)) {
      tellWhatMisleads(result, spoken);
    }
    if (change != null) {
      change.caution(outputs, spoken);
    }
    if (arguments.has(Option.EXPLAIN_SKIPS)) {
      explainSkips(result.skipped(), spoken);
    }
    return options.exitCode();
  }

  private static AnalysisResult withProposals(Request request, @Nullable ChangeRequest change)
      throws UsageException, IOException {
    if (change != null && change.isLimited()) {
      return change.withProposals(change.judge());
    }
    Mending mending = Mending.of(request.analyses(), Set.of());
    return mending.result().withProposals(mending.proposals());
  }

  /** What the command line or the environment says, else the profile. */
  static Language spoken(Request request, Arguments arguments, Language language, Console console) {
    boolean said = arguments.has(Option.LANG) || !console.variable("SEKISHO_LANG").isEmpty();
    Language profiled = null;
    for (Profile profile : request.profiles()) {
      profiled = profiled == null ? profile.language() : profiled;
    }
    return said || profiled == null ? language : profiled;
  }

  private ReportOptions options(Language spoken, boolean limited, Gate.Decision decision)
      throws UsageException {
    return new ReportOptions(
        spoken,
        Version.NUMBER,
        arguments.has(Option.VERBOSE),
        arguments.has(Option.QUIET),
        color(arguments, console),
        arguments.has(Option.SHOW_SUPPRESSED),
        limited,
        decision.code(),
        decision.reason());
  }

  static boolean color(Arguments arguments, Console console) throws UsageException {
    String wanted = arguments.oneOf(Option.COLOR, List.of("auto", "always", "never"));
    boolean able =
        console.terminal() && !console.isDumb() && console.variable("NO_COLOR").isEmpty();
    return "always".equals(wanted) || (!"never".equals(wanted) && able);
  }

  /** Whether a person who looks at standard output sees warnings there. */
  private boolean isShown(List<Output> outputs) {
    boolean shown = false;
    for (Output output : outputs) {
      shown |= output.file() == null && output.format() instanceof ConsoleReport;
    }
    return shown && !arguments.has(Option.QUIET);
  }

  /**
   * That nothing was judged, or that places could not be for a slip in a region, must not pass for
   * conformity, whatever the format.
   */
  private void tellWhatMisleads(AnalysisResult result, Language spoken) throws IOException {
    for (Diagnostic diagnostic : result.diagnostics()) {
      String code = diagnostic.code();
      if (code.equals(Emptiness.CODE) || code.equals(RegionCheck.CODE)) {
        console.warn(diagnostic.told(spoken), spoken);
      }
    }
  }

  private void explainSkips(List<SourceTree.Skip> skips, Language spoken) throws IOException {
    for (SourceTree.Skip skip : skips) {
      console.say(skip.path() + ": " + skip.reason().in(spoken));
    }
  }
}
