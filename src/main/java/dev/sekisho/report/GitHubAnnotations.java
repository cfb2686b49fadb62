package dev.sekisho.report;

import dev.sekisho.finding.AnalysisResult;
import dev.sekisho.finding.Finding;
import dev.sekisho.finding.Severity;
import dev.sekisho.finding.Verdict;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Workflow commands that GitHub Actions turns into annotations: at most ten of each level, gravest
 * first, since the platform drops the rest without a word. Names and texts from templates are
 * escaped, so that none can become a command of its own.
 */
public final class GitHubAnnotations implements ReportFormat {
  private static final int MOST_OF_A_LEVEL = 10;

  @Override
  public String name() {
    return "github";
  }

  @Override
  public void write(AnalysisResult result, ReportOptions options, Writer out) throws IOException {
    for (String level : List.of("error", "warning", "notice")) {
      Set<String> commands = new LinkedHashSet<>();
      for (Diagnostic diagnostic : result.diagnostics()) {
        if (level.equals(level(diagnostic.severity()))) {
          String message = diagnostic.message().in(options.language());
          commands.add(
              command(level, diagnostic.path(), diagnostic.span(), diagnostic.code(), message));
        }
      }
      for (Finding finding : gravestFirst(result.findings())) {
        if (level.equals(level(finding.severity()))) {
          String record = RecordText.of(finding, options.language());
          String text =
              finding.message().in(options.language())
                  + (record.isEmpty() ? "" : "\n" + record)
                  + "\n"
                  + finding.fix().in(options.language());
          commands.add(
              command(
                  level, finding.span().file().path(), finding.span(), finding.rule().id(), text));
        }
      }
      int written = 0;
      for (String command : commands) {
        if (written++ < MOST_OF_A_LEVEL) {
          out.write(command + "\n");
        }
      }
    }
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
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
