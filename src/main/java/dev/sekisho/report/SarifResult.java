package dev.sekisho.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sekisho.finding.Finding;
import dev.sekisho.finding.Location;
import dev.sekisho.finding.Verdict;
import dev.sekisho.source.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One result: a finding, together with those of its rule on its line. */
final class SarifResult {
  private final Finding finding;
  private final String fingerprint;
  private final boolean suppressed;
  private int alike;

  SarifResult(Finding finding, String fingerprint, boolean suppressed) {
    this.finding = finding;
    this.fingerprint = fingerprint;
    this.suppressed = suppressed;
    this.alike = Math.max(0, finding.instances().size() - 1);
  }

  Finding finding() {
    return finding;
  }

  void addAlike(Finding other) {
    alike += Math.max(1, other.instances().size());
  }

  void write(
      JsonGenerator json,
      Language language,
      List<String> ruleIds,
      List<String> clauseIds,
      String lineHash)
      throws IOException {
    String kind = SarifReport.kind(finding.verdict());
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule().id());
    json.writeNumberField("ruleIndex", ruleIds.indexOf(finding.rule().id()));
    json.writeStringField("kind", kind);
    json.writeStringField(
        "level", kind.equals("fail") ? SarifRule.level(finding.severity()) : "none");
    SarifText.message(json, "message", text(language));
    location(json);
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("primaryLocationLineHash", lineHash);
    json.writeStringField("sekisho/v1", fingerprint);
    json.writeEndObject();
    related(json, language);
    flow(json, language);
    SarifTaxonomy.taxa(json, finding.rule().clauses(), clauseIds);
    suppressions(json);
    json.writeEndObject();
  }

  private String text(Language language) {
    StringBuilder text = new StringBuilder(finding.message().in(language));
    boolean ja = language == Language.JA;
    if (!finding.instances().isEmpty()) {
      text.append(ja ? "（" : " (").append(finding.instances().get(0));
      if (alike > 0) {
        text.append(ja ? " ほか " + alike + " 件" : " and " + alike + " more");
      }
      text.append(ja ? "）" : ")");
    }
    return text.append(ja ? "。" : ". ")
        .append(ja ? "直し方: " : "Fix: ")
        .append(finding.fix().in(language))
        .toString();
  }

  private void location(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    SarifText.place(json, finding.span().file().path(), finding.span());
    if (finding.address() != null) {
      json.writeArrayFieldStart("logicalLocations");
      json.writeStartObject();
      json.writeStringField("fullyQualifiedName", finding.address());
      json.writeStringField("kind", "resource");
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndArray();
  }

  private void related(JsonGenerator json, Language language) throws IOException {
    if (finding.related().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("relatedLocations");
    for (int i = 0; i < finding.related().size(); i++) {
      json.writeStartObject();
      json.writeNumberField("id", i + 1);
      step(json, finding.related().get(i), language);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void step(JsonGenerator json, Location step, Language language)
      throws IOException {
    SarifText.place(json, step.span().file().path(), step.span());
    SarifText.message(json, "message", step.label().in(language));
  }

  /** The way of the value, from where it was written to where it is used. */
  private void flow(JsonGenerator json, Language language) throws IOException {
    List<Location> steps = new ArrayList<>();
    for (Location related : finding.related()) {
      if (related.role() == Location.Role.VALUE || related.role() == Location.Role.DEFAULT) {
        steps.add(0, related);
      }
    }
    if (steps.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("codeFlows");
    json.writeStartObject();
    json.writeArrayFieldStart("threadFlows");
    json.writeStartObject();
    json.writeArrayFieldStart("locations");
    for (Location step : steps) {
      json.writeStartObject();
      json.writeObjectFieldStart("location");
      step(json, step, language);
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeStartObject();
    json.writeObjectFieldStart("location");
    SarifText.place(json, finding.span().file().path(), finding.span());
    SarifText.message(json, "message", finding.message().in(language));
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void suppressions(JsonGenerator json) throws IOException {
    boolean excepted = finding.verdict() == Verdict.EXCEPTED;
    if (!suppressed && !excepted) {
      return;
    }
    json.writeArrayFieldStart("suppressions");
    json.writeStartObject();
    json.writeStringField("kind", excepted ? "external" : "inSource");
    json.writeStringField("status", "accepted");
    String reason = finding.suppressions().isEmpty() ? "" : finding.suppressions().get(0).reason();
    if (!reason.isEmpty()) {
      json.writeStringField("justification", reason);
    }
    json.writeEndObject();
    json.writeEndArray();
  }
}
