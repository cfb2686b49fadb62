package dev.sekisho.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sekisho.finding.Acceptance;
import dev.sekisho.finding.AnalysisResult;
import dev.sekisho.finding.CauseWords;
import dev.sekisho.finding.ChecklistItem;
import dev.sekisho.finding.Clause;
import dev.sekisho.finding.Finding;
import dev.sekisho.finding.Location;
import dev.sekisho.finding.Summary;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Language;
import dev.sekisho.source.Span;
import dev.sekisho.value.Cause;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The stable, versioned report that other programs read. */
public final class JsonReport implements ReportFormat {
  private static final int SCHEMA_VERSION = 1;

  @Override
  public String name() {
    return "json";
  }

  @Override
  public void write(AnalysisResult result, ReportOptions options, Writer out) throws IOException {
    try (JsonGenerator json = GraphJson.generator(out)) {
      new Body(json, options).write(result);
    }
    out.write('\n');
  }

  /** One report being written. */
  private static final class Body {
    private final JsonGenerator json;
    private final ReportOptions options;
    private final Language language;

    Body(JsonGenerator json, ReportOptions options) {
      this.json = json;
      this.options = options;
      this.language = options.language();
    }

    void write(AnalysisResult result) throws IOException {
      json.writeStartObject();
      json.writeNumberField("schemaVersion", SCHEMA_VERSION);
      json.writeObjectFieldStart("tool");
      json.writeStringField("name", "sekisho");
      json.writeStringField("version", options.version());
      json.writeEndObject();
      json.writeObjectFieldStart("guideline");
      json.writeStringField("id", "ds-310");
      json.writeStringField("edition", "2022-12");
      json.writeEndObject();
      findings("findings", result.findings());
      if (options.showSuppressed()) {
        findings("suppressedFindings", result.suppressed());
      }
      json.writeArrayFieldStart("checklist");
      for (ChecklistItem item : result.checklist()) {
        checklist(item);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("diagnostics");
      for (Diagnostic diagnostic : result.diagnostics()) {
        diagnostic(diagnostic);
      }
      json.writeEndArray();
      summary(result.summary());
      json.writeEndObject();
    }

    private void findings(String field, List<Finding> findings) throws IOException {
      json.writeArrayFieldStart(field);
      for (Finding finding : findings) {
        finding(finding);
      }
      json.writeEndArray();
    }

    private void finding(Finding finding) throws IOException {
      json.writeStartObject();
      json.writeStringField("rule", finding.rule().id());
      json.writeStringField("topic", finding.rule().topic());
      json.writeStringField("verdict", finding.verdict().word());
      json.writeStringField("severity", finding.severity().word());
      clauses(finding.rule().clauses());
      json.writeStringField("system", finding.system());
      json.writeStringField("root", finding.root());
      json.writeStringField("environment", finding.environment());
      json.writeStringField("address", finding.address());
      strings("instances", finding.instances());
      if (finding.construct() != null) {
        json.writeStringField("construct", finding.construct());
      }
      place(finding.span());
      json.writeStringField("message", finding.message().in(language));
      cause(finding.cause());
      json.writeStringField("fingerprint", finding.fingerprint());
      json.writeArrayFieldStart("related");
      for (Location related : finding.related()) {
        json.writeStartObject();
        json.writeStringField("role", related.role().word());
        place(related.span());
        json.writeStringField("message", related.label().in(language));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeStringField("fix", finding.fix().in(language));
      acceptance(finding.acceptance());
      if (finding.quiet()) {
        json.writeBooleanField("quiet", true);
      }
      if (finding.mayNotExist()) {
        json.writeBooleanField("mayNotExist", true);
      }
      json.writeEndObject();
    }

    private void acceptance(@Nullable Acceptance acceptance) throws IOException {
      if (acceptance != null) {
        json.writeObjectFieldStart("exception");
        json.writeStringField("reason", acceptance.reason());
        json.writeStringField("approver", acceptance.approver());
        json.writeStringField("expires", acceptance.expires().toString());
        json.writeStringField("ticket", acceptance.ticket());
        json.writeEndObject();
      }
    }

    private void clauses(List<Clause> clauses) throws IOException {
      json.writeArrayFieldStart("clauses");
      for (Clause clause : clauses) {
        json.writeString(clause.id());
      }
      json.writeEndArray();
      json.writeStringField("section", clauses.isEmpty() ? null : clauses.get(0).section());
    }

    private void cause(@Nullable Cause cause) throws IOException {
      json.writeStringField("cause", cause == null ? null : CauseWords.of(cause).in(language));
    }

    private void strings(String field, List<String> values) throws IOException {
      json.writeArrayFieldStart(field);
      for (String value : values) {
        json.writeString(value);
      }
      json.writeEndArray();
    }

    private void place(Span span) throws IOException {
      json.writeStringField("path", span.file().path());
      json.writeNumberField("startLine", span.startLine());
      json.writeNumberField("startColumn", span.startColumn());
      json.writeNumberField("endLine", span.endLine());
      json.writeNumberField("endColumn", span.endColumn());
    }

    private void checklist(ChecklistItem item) throws IOException {
      json.writeStartObject();
      json.writeStringField("rule", item.rule().id());
      clauses(item.rule().clauses());
      json.writeStringField("system", item.system());
      json.writeStringField("message", item.message().in(language));
      strings("evidence", item.evidence());
      json.writeEndObject();
    }

    private void diagnostic(Diagnostic diagnostic) throws IOException {
      json.writeStartObject();
      json.writeStringField("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
      json.writeStringField("code", diagnostic.code());
      Span span = diagnostic.span();
      if (span == null) {
        json.writeStringField("path", diagnostic.path());
      } else {
        place(span);
      }
      json.writeStringField("message", diagnostic.message().in(language));
      json.writeEndObject();
    }

    private void summary(Summary summary) throws IOException {
      json.writeObjectFieldStart("summary");
      json.writeNumberField("files", summary.files());
      json.writeNumberField("resources", summary.resources());
      json.writeNumberField("systems", summary.systems());
      json.writeNumberField("rules", summary.rules());
      json.writeNumberField("violation", summary.violation());
      json.writeNumberField("undetermined", summary.undetermined());
      json.writeNumberField("advice", summary.advice());
      json.writeNumberField("conforming", summary.conforming());
      json.writeNumberField("excepted", summary.excepted());
      json.writeNumberField("notApplicable", summary.notApplicable());
      json.writeNumberField("suppressed", summary.suppressed());
      json.writeNumberField("baselined", summary.baselined());
      json.writeNumberField("unaffected", summary.unaffected());
      json.writeEndObject();
    }
  }
}
