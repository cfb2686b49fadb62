package dev.sekisho.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sekisho.finding.Clause;
import dev.sekisho.finding.RuleCard;
import dev.sekisho.finding.Severity;
import dev.sekisho.source.Language;
import java.io.IOException;

/** A rule as code-review pages show it: title, help in Markdown, clause tags, severities. */
final class SarifRule {
  private static final int MOST_TAGS = 10;

  private final JsonGenerator json;
  private final Language language;

  SarifRule(JsonGenerator json, Language language) {
    this.json = json;
    this.language = language;
  }

  void write(RuleCard rule) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", rule.id());
    json.writeStringField("name", pascal(rule.id()));
    SarifText.message(json, "shortDescription", rule.title().in(language));
    SarifText.message(json, "fullDescription", rule.why().in(language));
    json.writeObjectFieldStart("help");
    json.writeStringField("text", help(rule, false));
    json.writeStringField("markdown", help(rule, true));
    json.writeEndObject();
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level(rule.severity()));
    json.writeEndObject();
    properties(rule);
    SarifTaxonomy.relationships(json, rule.clauses());
    json.writeEndObject();
  }

  private void properties(RuleCard rule) throws IOException {
    json.writeObjectFieldStart("properties");
    json.writeArrayFieldStart("tags");
    json.writeString("security");
    json.writeString(rule.topic());
    int tags = 2;
    for (Clause clause : rule.clauses()) {
      if (tags++ < MOST_TAGS) {
        json.writeString("DS-310/" + clause.section() + "/" + clause.id());
      }
    }
    json.writeEndArray();
    json.writeStringField("precision", "very-high");
    json.writeStringField("problem.severity", problem(rule.severity()));
    json.writeStringField("security-severity", securitySeverity(rule.severity()));
    json.writeEndObject();
  }

  /** {@code error}, {@code warning} or {@code note}. */
  static String level(Severity severity) {
    return switch (severity) {
      case CRITICAL, HIGH -> "error";
      case MEDIUM -> "warning";
      case LOW, INFO -> "note";
    };
  }

  private static String problem(Severity severity) {
    return switch (severity) {
      case CRITICAL, HIGH -> "error";
      case MEDIUM -> "warning";
      case LOW, INFO -> "recommendation";
    };
  }

  private static String securitySeverity(Severity severity) {
    return switch (severity) {
      case CRITICAL -> "9.5";
      case HIGH -> "8.0";
      case MEDIUM -> "5.5";
      case LOW -> "2.0";
      case INFO -> "0.0";
    };
  }

  private static String pascal(String id) {
    StringBuilder name = new StringBuilder();
    for (String part : id.split("-", -1)) {
      name.append(Character.toUpperCase(part.charAt(0))).append(part, 1, part.length());
    }
    return name.toString();
  }

  private String help(RuleCard rule, boolean markdown) {
    StringBuilder help = new StringBuilder();
    section(help, rule.title().in(language), rule.why().in(language), markdown);
    section(
        help,
        language == Language.JA ? "条項" : "Clauses",
        RuleText.clauses(rule.clauses(), language, markdown ? "- **" : "", markdown ? "**" : ""),
        markdown);
    section(help, language == Language.JA ? "直し方" : "Fix", rule.fix().in(language), markdown);
    String related = RuleText.related(rule.related());
    if (!related.isEmpty()) {
      section(
          help,
          language == Language.JA ? "他のツールの近い検査" : "Related checks of other tools",
          related,
          markdown);
    }
    return help.toString().stripTrailing();
  }

  private static void section(StringBuilder help, String heading, String text, boolean markdown) {
    help.append(markdown ? "## " : "")
        .append(heading)
        .append("\n\n")
        .append(text.strip())
        .append("\n\n");
  }
}
