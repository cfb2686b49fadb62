package dev.sekisho.report;

import dev.sekisho.finding.Clause;
import dev.sekisho.finding.Mode;
import dev.sekisho.finding.RuleCard;
import dev.sekisho.finding.RuleGuide;
import dev.sekisho.source.Language;
import dev.sekisho.source.Message;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What {@code explain} says of a rule, or of a statement of the guideline. */
public final class RulePage {
  private final Writer out;
  private final Language language;

  private RulePage(Writer out, Language language) {
    this.out = out;
    this.language = language;
  }

  public static void write(RuleCard card, RuleGuide guide, Language language, Writer out)
      throws IOException {
    new RulePage(out, language).write(card, guide);
  }

  /**
   * A statement with the rules that ask it.
   *
   * @param asked those whose card names it, in order
   */
  public static void write(Clause clause, List<RuleCard> asked, Language language, Writer out)
      throws IOException {
    new RulePage(out, language).write(clause, asked);
  }

  private void write(RuleCard card, RuleGuide guide) throws IOException {
    out.write(card.id() + ": " + card.title().in(language) + "\n");
    out.write(
        say("重大度 ", "severity ")
            + card.severity().word()
            + say("、種別 ", ", mode ")
            + mode(card.mode())
            + say("、話題 ", ", topic ")
            + card.topic()
            + "\n");
    String off = RuleText.off(card, language, "");
    if (!off.isEmpty()) {
      out.write(off + "\n");
    }
    section(say("なぜ", "Why"), card.why().in(language));
    Message reason = card.severityReason();
    if (reason != null) {
      section(say("重大度の理由", "Why this severity"), reason.in(language));
    }
    section(say("条項", "Clauses"), RuleText.clauses(card.clauses(), language, "", ""));
    section(say("直し方", "Fix"), card.fix().in(language));
    verbatim(say("書き方", "What to type"), edits(guide));
    verbatim(say("プロファイルで変えられる値", "What a profile can set"), parameters(guide));
    section(say("他のツールの近い検査", "Related checks of other tools"), RuleText.related(card.related()));
    section(say("考え方が違う検査", "Checks that ask something else"), differs(card));
  }

  private String mode(Mode mode) {
    return switch (mode) {
      case DEFAULT -> say("通常", mode.word());
      case ADVICE -> say("助言", mode.word());
      case NEEDS_SCOPE -> say("範囲の宣言があれば判定", mode.word());
      case MANUAL -> say("人が確かめる", mode.word());
    };
  }

  private void write(Clause clause, List<RuleCard> asked) throws IOException {
    out.write(clause.id() + ": " + clause.heading() + "\n");
    out.write(
        say("強さ ", "strength ")
            + RuleText.strength(clause, language)
            + say("、判定 ", ", judged by ")
            + RuleText.judged(clause, language)
            + "\n");
    section(say("要旨", "Gist"), clause.gist().in(language));
    section(say("確かめる資料", "Evidence to look for"), clause.evidence().in(language));
    int width = 0;
    for (RuleCard card : asked) {
      width = Math.max(width, card.id().length());
    }
    List<String> lines = new ArrayList<>();
    for (RuleCard card : asked) {
      lines.add(DisplayWidth.pad(card.id(), width) + "  " + card.title().in(language));
    }
    verbatim(say("この条項を問うルール", "Rules that ask it"), lines);
    if (asked.isEmpty()) {
      section(say("この条項を問うルール", "Rules that ask it"), say("なし（人が確かめます）", "none; for a person"));
    }
  }

  private static List<String> edits(RuleGuide guide) {
    int width = 0;
    for (RuleGuide.Edit edit : guide.edits()) {
      width = Math.max(width, edit.type().length());
    }
    List<String> lines = new ArrayList<>();
    for (RuleGuide.Edit edit : guide.edits()) {
      String type = edit.type();
      for (String line : edit.lines().split("\n", -1)) {
        lines.add(DisplayWidth.pad(type, width) + "  " + line);
        type = "";
      }
    }
    return lines;
  }

  private static List<String> parameters(RuleGuide guide) {
    List<String> lines = new ArrayList<>();
    for (RuleGuide.Parameter parameter : guide.parameters()) {
      lines.add("parameters: {" + parameter.name() + ": " + typed(parameter.value()) + "}");
    }
    return lines;
  }

  /** As YAML reads it between braces: a pattern has marks of its own. */
  private static String typed(String value) {
    for (int i = 0; i < value.length(); i++) {
      if ("{}[],:#&*!|>%@`\"'".indexOf(value.charAt(i)) >= 0) {
        return "'" + value.replace("'", "''") + "'";
      }
    }
    return value;
  }

  private String differs(RuleCard card) {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, Message> each : card.differs().entrySet()) {
      text.append(each.getKey()).append(": ").append(each.getValue().in(language)).append('\n');
    }
    return text.toString();
  }

  private String say(String ja, String en) {
    return language == Language.JA ? ja : en;
  }

  private void section(String heading, String text) throws IOException {
    if (!text.isBlank()) {
      verbatim(heading, DisplayWidth.wrap(text.strip(), Sheet.WIDTH - 2));
    }
  }

  /** Lines that must not be broken. */
  private void verbatim(String heading, List<String> lines) throws IOException {
    if (lines.isEmpty()) {
      return;
    }
    out.write("\n" + heading + "\n");
    for (String line : lines) {
      out.write(("  " + line).stripTrailing() + "\n");
    }
  }
}
