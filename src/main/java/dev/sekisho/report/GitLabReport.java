package dev.sekisho.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sekisho.finding.AnalysisResult;
import dev.sekisho.finding.Finding;
import dev.sekisho.finding.Severity;
import dev.sekisho.finding.Verdict;
import java.io.IOException;
import java.io.Writer;

/**
 * GitLab's Code Quality report: violations, and with {@code --verbose} advice and open questions as
 * {@code info}.
 *
 * @see <a href="https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format">the
 *     format</a>
 */
public final class GitLabReport implements ReportFormat {
  @Override
  public String name() {
    return "gitlab";
  }

  @Override
  public void write(AnalysisResult result, ReportOptions options, Writer out) throws IOException {
    try (JsonGenerator json = GraphJson.generator(out)) {
      json.writeStartArray();
      for (NamedFinding named : FormatFindings.alerts(result, options)) {
        Finding finding = named.finding();
        json.writeStartObject();
        json.writeStringField("description", FormatFindings.toldOf(finding, options.language()));
        json.writeStringField("check_name", finding.rule().id());
        json.writeStringField("fingerprint", named.fingerprint());
        json.writeStringField("severity", severity(finding));
        json.writeObjectFieldStart("location");
        json.writeStringField("path", finding.span().file().path());
        json.writeObjectFieldStart("lines");
        json.writeNumberField("begin", finding.span().startLine());
        json.writeNumberField("end", finding.span().endLine());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    out.write('\n');
  }

  private static String severity(Finding finding) {
    return finding.verdict() == Verdict.VIOLATION ? word(finding.severity()) : "info";
  }

  private static String word(Severity severity) {
    return switch (severity) {
      case CRITICAL -> "blocker";
      case HIGH -> "critical";
      case MEDIUM -> "major";
      case LOW -> "minor";
      case INFO -> "info";
    };
  }
}
