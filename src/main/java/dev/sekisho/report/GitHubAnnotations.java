package dev.sekisho.report;

import dev.sekisho.finding.AnalysisResult;
import dev.sekisho.finding.Finding;
import dev.sekisho.finding.Severity;
import dev.sekisho.finding.Verdict;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Language;
import dev.sekisho.source.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Workflow commands that GitHub Actions turns into annotations: at most ten of each level, gravest
 * first, since the platform drops the rest without a word. Names and texts from templates are
 * escaped, so that none can become a command of its own.
 */
public final class GitHubAnnotations implements ReportFormat {
  private static final int MOST_OF_A_LEVEL = 10;

  /** So many files that could not be read come before the findings; notes on reading behind. */
  private static final int MOST_LOST = 3;

  @Override
  public String name() {
    return "github";
  }

  @Override
  public void write(AnalysisResult result, ReportOptions options, Writer out) throws IOException {
    for (String level : List.of("error", "warning", "notice")) {
      List<String> read = reading(result, level, options.language());
      Set<String> commands = new LinkedHashSet<>();
      boolean lost = level.equals("error");
      commands.addAll(lost ? read.subList(0, Math.min(MOST_LOST, read.size())) : List.of());
      commands.addAll(judged(result, level, options.language()));
      commands.addAll(read);
      int written = 0;
      for (String command : commands) {
        if (written++ < MOST_OF_A_LEVEL) {
          out.write(command + "\n");
        }
      }
    }
  }

  /** What is to be said of the files themselves. */
  private static List<String> reading(AnalysisResult result, String level, Language language) {
    List<String> commands = new ArrayList<>();
    for (Diagnostic diagnostic : result.diagnostics()) {
      if (level.equals(level(diagnostic.severity()))) {
        String message = diagnostic.message().in(language);
        commands.add(
            command(level, diagnostic.path(), diagnostic.span(), diagnostic.code(), message));
      }
    }
    return commands;
  }

  /** One for each rule and place: the calls of a module must not use up what the platform shows. */
  private static List<String> judged(AnalysisResult result, String level, Language language) {
    Map<String, List<Finding>> places = new LinkedHashMap<>();
    for (Finding finding : gravestFirst(result.findings())) {
      if (level.equals(level(finding.severity()))) {
        Span span = finding.span();
        String place = finding.rule().id() + '\0' + span.place() + '\0' + span.end();
        places.computeIfAbsent(place, key -> new ArrayList<>()).add(finding);
      }
    }
    List<String> commands = new ArrayList<>();
    for (List<Finding> alike : places.values()) {
      commands.add(judged(level, alike, language));
    }
    return commands;
  }

  private static String judged(String level, List<Finding> alike, Language language) {
    Finding first = alike.get(0);
    int more = alike.size() - 1;
    String others = language == Language.JA ? "（ほか " + more + " 件）" : " (and " + more + " more)";
    String record = RecordText.of(first, language);
    String text =
        first.message().in(language)
            + (more > 0 ? others : "")
            + (record.isEmpty() ? "" : "\n" + record)
            + "\n"
            + first.fix().in(language);
    return command(level, first.span().file().path(), first.span(), first.rule().id(), text);
  }

  private static List<Finding> gravestFirst(List<Finding> findings) {
    List<Finding> violations = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding.verdict() == Verdict.VIOLATION) {
        violations.add(finding);
      }
    }
    violations.sort(Comparator.comparing(Finding::severity).reversed());
    return violations;
  }

  private static String level(Diagnostic.Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "notice";
    };
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case CRITICAL, HIGH -> "error";
      case MEDIUM -> "warning";
      case LOW, INFO -> "notice";
    };
  }

  private static String command(
      String level, String path, @Nullable Span span, String title, String message) {
    StringBuilder command =
        new StringBuilder("::").append(level).append(" file=").append(property(path));
    if (span != null) {
      command.append(",line=").append(span.startLine()).append(",endLine=").append(span.endLine());
      if (span.startLine() == span.endLine()) {
        command
            .append(",col=")
            .append(span.startColumn())
            .append(",endColumn=")
            .append(span.endColumn());
      }
    }
    return command
        .append(",title=")
        .append(property("sekisho " + title))
        .append("::")
        .append(data(message))
        .toString();
  }

  static String data(String text) {
    return Sheet.printableLines(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
