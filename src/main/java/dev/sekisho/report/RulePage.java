package dev.sekisho.report;

import dev.sekisho.finding.RuleCard;
import dev.sekisho.source.Language;
import java.io.IOException;
import java.io.Writer;

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
    section(say("条項", "Clauses"), RuleText.clauses(card.clauses(), language, "", ""));
    section(say("直し方", "Fix"), card.fix().in(language));
    section(say("他のツールの近い検査", "Related checks of other tools"), RuleText.related(card.related()));
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
}
