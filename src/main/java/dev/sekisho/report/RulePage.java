package dev.sekisho.report;

import dev.sekisho.finding.Clause;
import dev.sekisho.finding.RuleCard;
import dev.sekisho.source.Language;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** What {@code explain} says of a rule. */
public final class RulePage {
  private final Writer out;
  private final Language language;

  private RulePage(Writer out, Language language) {
    this.out = out;
    this.language = language;
  }

  public static void write(RuleCard card, Language language, Writer out) throws IOException {
    new RulePage(out, language).write(card);
  }

  private void write(RuleCard card) throws IOException {
    out.write(card.id() + ": " + card.title().in(language) + "\n");
    out.write(
        say("重大度 ", "severity ")
            + card.severity().word()
            + say("、種別 ", ", mode ")
            + card.mode().word()
            + say("、話題 ", ", topic ")
            + card.topic()
            + "\n");
    section(say("なぜ", "Why"), card.why().in(language));
    section(say("条項", "Clauses"), clauses(card.clauses()));
    section(say("直し方", "Fix"), card.fix().in(language));
    section(say("他のツールの近い検査", "Related checks of other tools"), related(card.related()));
  }

  private String say(String ja, String en) {
    return language == Language.JA ? ja : en;
  }

  private void section(String heading, String text) throws IOException {
    if (text.isBlank()) {
      return;
    }
    out.write("\n" + heading + "\n");
    for (String line : DisplayWidth.wrap(text.strip(), Sheet.WIDTH - 2)) {
      out.write(("  " + line).stripTrailing() + "\n");
    }
  }

  private String clauses(List<Clause> clauses) {
    StringBuilder text = new StringBuilder();
    for (Clause clause : clauses) {
      text.append(clause.id()).append(' ').append(clause.heading());
      text.append(say("（", " ("))
          .append(clause.strength())
          .append(say("）", ") "))
          .append(clause.gist().in(language));
      text.append('\n');
    }
    return text.toString();
  }

  private static String related(Map<String, List<String>> related) {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, List<String>> tool : related.entrySet()) {
      if (!tool.getValue().isEmpty()) {
        text.append(tool.getKey())
            .append(": ")
            .append(String.join(", ", tool.getValue()))
            .append('\n');
      }
    }
    return text.toString();
  }
}
