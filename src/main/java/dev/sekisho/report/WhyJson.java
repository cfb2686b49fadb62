package dev.sekisho.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sekisho.finding.CauseWords;
import dev.sekisho.finding.Clause;
import dev.sekisho.finding.Finding;
import dev.sekisho.finding.Location;
import dev.sekisho.finding.Sensitive;
import dev.sekisho.source.Language;
import dev.sekisho.source.Message;
import dev.sekisho.source.Span;
import dev.sekisho.value.Cause;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code why} says, for programs. */
public final class WhyJson {
  private static final int SCHEMA_VERSION = 1;

  private final JsonGenerator json;
  private final Sensitive sensitive;
  private final Language language;

  private WhyJson(JsonGenerator json, Sensitive sensitive, Language language) {
    this.json = json;
    this.sensitive = sensitive;
    this.language = language;
  }

  public static void write(
      List<NamedFinding> findings, Sensitive sensitive, ReportOptions options, Writer out)
      throws IOException {
    try (JsonGenerator json = GraphJson.generator(out)) {
      json.writeStartObject();
      json.writeNumberField("schemaVersion", SCHEMA_VERSION);
      json.writeArrayFieldStart("findings");
      WhyJson why = new WhyJson(json, sensitive, options.language());
      for (NamedFinding each : findings) {
        why.finding(each);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
  }

  private void finding(NamedFinding named) throws IOException {
    Finding finding = named.finding();
    json.writeStartObject();
    json.writeStringField("rule", finding.rule().id());
    text("title", finding.rule().title());
    text("why", finding.rule().why());
    json.writeArrayFieldStart("clauses");
    for (Clause clause : finding.rule().clauses()) {
      json.writeString(clause.id());
    }
    json.writeEndArray();
    json.writeStringField("verdict", finding.verdict().word());
    json.writeStringField("severity", finding.severity().word());
    json.writeBooleanField("suppressed", named.suppressed());
    json.writeStringField("environment", finding.environment());
    json.writeStringField("fingerprint", named.fingerprint());
    json.writeStringField("address", finding.address());
    json.writeArrayFieldStart("instances");
    for (String instance : finding.instances()) {
      json.writeString(instance);
    }
    json.writeEndArray();
    text("message", finding.message());
    text("note", finding.note());
    steps(finding);
    related(finding);
    text("cause", finding.cause() == null ? null : CauseWords.of(finding.cause()));
    text("settledBy", finding.cause() == null ? null : CauseWords.settledBy(finding.cause()));
    text("fix", finding.fix());
    json.writeEndObject();
  }

  /** From the place of use to the place where the value was written. */
  private void steps(Finding finding) throws IOException {
    json.writeArrayFieldStart("steps");
    for (ValueChain.Step step : ValueChain.of(finding, sensitive)) {
      json.writeStartObject();
      json.writeStringField("kind", step.kind());
      text("message", step.what());
      boolean use = step.kind().equals("use");
      place(step.span(), use ? RecordText.of(finding, language) : "");
      json.writeStringField("value", step.value());
      json.writeBooleanField("hidden", step.hidden());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void related(Finding finding) throws IOException {
    json.writeArrayFieldStart("related");
    for (Location each : ValueChain.edges(finding)) {
      edge(each.role().word(), each.label(), each.span());
    }
    Cause cause = finding.cause();
    if (cause != null && cause.declared() != null) {
      edge("cause", CauseWords.of(cause), cause.declared());
    }
    json.writeEndArray();
  }

  private void edge(String role, Message label, Span span) throws IOException {
    json.writeStartObject();
    json.writeStringField("role", role);
    text("message", label);
    place(span, "");
    json.writeEndObject();
  }

  /**
   * @param instead of the line, where it is one of a record
   */
  private void place(Span span, String instead) throws IOException {
    json.writeStringField("path", span.file().path());
    json.writeNumberField("startLine", span.startLine());
    json.writeNumberField("startColumn", span.startColumn());
    json.writeNumberField("endLine", span.endLine());
    json.writeNumberField("endColumn", span.endColumn());
    String line = ShownLine.of(span, span.startLine(), sensitive).alone();
    json.writeStringField("excerpt", instead.isEmpty() ? line : instead);
  }

  private void text(String field, @Nullable Message message) throws IOException {
    json.writeStringField(field, message == null ? null : message.in(language));
  }
}
