package dev.sekisho.report;

import dev.sekisho.finding.Clause;
import dev.sekisho.finding.RuleCard;
import dev.sekisho.finding.RuleGuide;
import dev.sekisho.source.Language;
import dev.sekisho.source.Message;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * All rules as one Markdown page: an index, a section for each rule, and a table of the guideline's
 * statements with the rules that ask them.
 */
public final class RuleReference {
  private final Map<String, RuleGuide> guides;
  private final List<RuleCard> cards;
  private final Language language;
  private final Writer out;

  private RuleReference(
      List<RuleCard> cards, Map<String, RuleGuide> guides, Language language, Writer out) {
    this.cards = new ArrayList<>(cards);
    this.cards.sort(Comparator.comparing(RuleCard::topic).thenComparing(RuleCard::id));
    this.guides = guides;
    this.language = language;
    this.out = out;
  }

  /**
   * Writes the page.
   *
   * @param guides what can be set and typed, by rule
   * @param clauses every statement, in the guideline's order
   */
  public static void write(
      List<RuleCard> cards,
      Map<String, RuleGuide> guides,
      List<Clause> clauses,
      Language language,
      Writer out)
      throws IOException {
    RuleReference reference = new RuleReference(cards, guides, language, out);
    reference.index();
    for (RuleCard card : reference.cards) {
      reference.rule(card);
    }
    reference.clauseMap(clauses);
  }

  private String say(String ja, String en) {
    return language == Language.JA ? ja : en;
  }

  private void index() throws IOException {
    out.write("# " + say("ルール", "Rules") + "\n\n");
    out.write(
        say(
            "ルールと条項の一覧です。`sekisho rules --format markdown` が書き出します。\n",
            "All rules and clauses, as `sekisho rules --format markdown --lang en` writes"
                + " them.\n"));
    String topic = "";
    for (RuleCard card : cards) {
      if (!card.topic().equals(topic)) {
        topic = card.topic();
        out.write("\n**" + topic + "**\n\n");
        row(say("ルール", "rule"), say("重大度", "severity"), say("種別", "mode"), say("問い", "about"));
        row("---", "---", "---", "---");
      }
      row(link(card.id()), card.severity().word(), mode(card), title(card));
    }
  }

  private String title(RuleCard card) {
    return card.title().in(language);
  }

  /** With what keeps the rule from being asked. */
  private String mode(RuleCard card) {
    String off = RuleText.offShort(card, language);
    return card.mode().word() + (off.isEmpty() ? "" : say("、", ", ") + off);
  }

  private static String link(String id) {
    return "[" + id + "](#" + id + ")";
  }

  private void row(String... cells) throws IOException {
    out.write("|");
    for (String cell : cells) {
      out.write(" " + cell.replace("|", "\\|").replace("\n", " ") + " |");
    }
    out.write("\n");
  }

  private void rule(RuleCard card) throws IOException {
    out.write("\n## " + card.id() + "\n\n**" + title(card) + "** (");
    out.write(card.severity().word() + ", " + card.mode().word() + ", " + card.topic() + ")\n\n");
    String off = RuleText.off(card, language, "`");
    out.write(off.isEmpty() ? "" : off + "\n\n");
    out.write(RuleText.clauses(card.clauses(), language, "- ", "").strip() + "\n\n");
    out.write(card.why().in(language).strip() + "\n");
    Message reason = card.severityReason();
    if (reason != null) {
      out.write("\n" + say("重大度の理由: ", "Why this severity: ") + reason.in(language) + "\n");
    }
    out.write("\n" + say("直し方: ", "Fix: ") + card.fix().in(language).strip() + "\n");
    RuleGuide guide = guides.get(card.id());
    if (guide != null) {
      edits(guide);
      parameters(guide);
    }
    others(card);
  }

  private void edits(RuleGuide guide) throws IOException {
    if (guide.edits().isEmpty()) {
      return;
    }
    out.write("\n");
    row(say("リソース", "resource"), say("書き方", "what to type"));
    row("---", "---");
    for (RuleGuide.Edit edit : guide.edits()) {
      row("`" + edit.type() + "`", "`" + edit.lines().replace("\n", "` <br> `") + "`");
    }
  }

  private void parameters(RuleGuide guide) throws IOException {
    if (guide.parameters().isEmpty()) {
      return;
    }
    out.write("\n" + say("プロファイルで変えられる値: ", "A profile can set: "));
    List<String> told = new ArrayList<>();
    for (RuleGuide.Parameter each : guide.parameters()) {
      told.add("`" + each.name() + "` (" + each.value() + ")");
    }
    out.write(String.join(", ", told) + "\n");
  }

  /** What other tools ask beside it. */
  private void others(RuleCard card) throws IOException {
    String related = RuleText.related(card.related()).strip();
    if (!related.isEmpty()) {
      out.write("\n" + say("近い検査: ", "Related checks: ") + related.replace("\n", "; ") + "\n");
    }
    if (!card.differs().isEmpty()) {
      out.write("\n" + say("考え方が違う検査:", "Checks that ask something else:") + "\n\n");
      for (Map.Entry<String, Message> each : card.differs().entrySet()) {
        out.write("- " + each.getKey() + ": " + each.getValue().in(language).strip() + "\n");
      }
    }
  }

  private void clauseMap(List<Clause> clauses) throws IOException {
    out.write("\n# " + say("条項とルール", "Clauses and their rules") + "\n\n");
    row(
        say("条項", "clause"),
        say("節", "section"),
        say("強さ", "strength"),
        say("判定", "judged by"),
        say("要旨", "gist"),
        say("ルール", "rules"));
    row("---", "---", "---", "---", "---", "---");
    for (Clause clause : clauses) {
      List<String> asked = new ArrayList<>();
      for (RuleCard card : cards) {
        if (card.clauses().contains(clause)) {
          asked.add(link(card.id()));
        }
      }
      row(
          clause.id(),
          clause.heading(),
          RuleText.strength(clause, language),
          RuleText.judged(clause, language),
          clause.gist().in(language),
          String.join(", ", asked));
    }
  }
}
