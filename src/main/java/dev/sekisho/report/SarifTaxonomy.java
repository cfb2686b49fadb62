package dev.sekisho.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sekisho.finding.Clause;
import dev.sekisho.source.Language;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The guideline's statements as a SARIF taxonomy that rules and results point into. */
final class SarifTaxonomy {
  private static final String NAME = "DS-310";
  private static final String GUID = "6f0c3a52-2f7b-5c0e-9b8a-3d310a202212";

  private final JsonGenerator json;
  private final Language language;

  SarifTaxonomy(JsonGenerator json, Language language) {
    this.json = json;
    this.language = language;
  }

  void write(Map<String, Clause> clauses) throws IOException {
    if (clauses.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("taxonomies");
    json.writeStartObject();
    json.writeStringField("name", NAME);
    json.writeStringField("guid", GUID);
    json.writeStringField("version", "2022-12");
    json.writeStringField(
        "organization", language == Language.JA ? "デジタル庁" : "Digital Agency of Japan");
    json.writeStringField("language", language == Language.JA ? "ja-JP" : "en-US");
    json.writeBooleanField("isComprehensive", false);
    SarifText.message(
        json,
        "shortDescription",
        language == Language.JA
            ? "政府情報システムにおけるクラウドサービスの適切な利用に係る基本方針"
            : "Basic policy on the appropriate use of cloud services in government information"
                + " systems");
    json.writeArrayFieldStart("taxa");
    for (Clause clause : clauses.values()) {
      json.writeStartObject();
      json.writeStringField("id", clause.id());
      json.writeStringField("name", clause.heading());
      SarifText.message(json, "shortDescription", clause.gist().in(language));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  /** Names the taxonomy, as an array member or behind a field name. */
  static void reference(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", NAME);
    json.writeNumberField("index", 0);
    json.writeStringField("guid", GUID);
    json.writeEndObject();
  }

  static void relationships(JsonGenerator json, List<Clause> clauses) throws IOException {
    json.writeArrayFieldStart("relationships");
    for (Clause clause : clauses) {
      json.writeStartObject();
      json.writeObjectFieldStart("target");
      json.writeStringField("id", clause.id());
      json.writeFieldName("toolComponent");
      reference(json);
      json.writeEndObject();
      json.writeArrayFieldStart("kinds");
      json.writeString("relevant");
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void taxa(JsonGenerator json, List<Clause> clauses, List<String> ids) throws IOException {
    json.writeArrayFieldStart("taxa");
    for (Clause clause : clauses) {
      json.writeStartObject();
      json.writeStringField("id", clause.id());
      json.writeNumberField("index", ids.indexOf(clause.id()));
      json.writeFieldName("toolComponent");
      reference(json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
