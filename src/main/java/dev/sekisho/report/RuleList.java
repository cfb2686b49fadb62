package dev.sekisho.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sekisho.finding.Clause;
import dev.sekisho.finding.RuleCard;
import dev.sekisho.source.Language;
import dev.sekisho.source.Message;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The list of rules, for people and as JSON. */
public final class RuleList {
  private RuleList() {}

  /** A line for each rule under its topic: id, severity, title. */
  public static void write(List<RuleCard> cards, Language language, Writer out) throws IOException {
    int width = 0;
    for (RuleCard card : cards) {
      width = Math.max(width, card.id().length());
    }
    List<RuleCard> byTopic = new ArrayList<>(cards);
    byTopic.sort(Comparator.comparing(RuleCard::topic).thenComparing(RuleCard::id));
    String topic = "";
    for (RuleCard card : byTopic) {
      if (!card.topic().equals(topic)) {
        out.write((topic.isEmpty() ? "" : "\n") + card.topic() + "\n");
        topic = card.topic();
      }
      out.write(
          "  "
              + DisplayWidth.pad(card.id(), width)
              + "  "
              + DisplayWidth.pad(card.severity().word(), 8)
              + "  "
              + card.title().in(language)
              + off(card, language)
              + "\n");
    }
  }

  private static String off(RuleCard card, Language language) {
    String off = RuleText.offShort(card, language);
    if (off.isEmpty()) {
      return "";
    }
    return language == Language.JA ? "（" + off + "）" : " (" + off + ")";
  }

  /** The stable list that other programs read. */
  public static void writeJson(List<RuleCard> cards, Writer out) throws IOException {
    try (JsonGenerator json = GraphJson.generator(out)) {
      json.writeStartArray();
      for (RuleCard card : cards) {
        rule(card, json);
      }
      json.writeEndArray();
    }
    out.write('\n');
  }

  private static void rule(RuleCard card, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", card.id());
    json.writeStringField("topic", card.topic());
    json.writeArrayFieldStart("clauses");
    for (Clause clause : card.clauses()) {
      json.writeString(clause.id());
    }
    json.writeEndArray();
    json.writeStringField("severity", card.severity().word());
    json.writeStringField("mode", card.mode().word());
    json.writeStringField("offUnless", card.offUnless());
    json.writeFieldName("title");
    message(card.title(), json);
    json.writeObjectFieldStart("related");
    for (Map.Entry<String, List<String>> tool : card.related().entrySet()) {
      json.writeArrayFieldStart(tool.getKey());
      for (String id : tool.getValue()) {
        json.writeString(id);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeObjectFieldStart("differs");
    for (Map.Entry<String, Message> differs : card.differs().entrySet()) {
      json.writeFieldName(differs.getKey());
      message(differs.getValue(), json);
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void message(Message message, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("ja", message.ja());
    json.writeStringField("en", message.en());
    json.writeEndObject();
  }
}
