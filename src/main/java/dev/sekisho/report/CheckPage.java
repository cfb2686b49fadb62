package dev.sekisho.report;

import dev.sekisho.finding.RuleCard;
import dev.sekisho.source.Language;
import dev.sekisho.source.Message;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What {@code explain} says of a check of another tool: who asks the same, or why nobody does. */
public final class CheckPage {
  private static final String VENDOR = "AVD-";

  private final String id;
  private final Language language;
  private final List<String> alike = new ArrayList<>();
  private final List<String> otherwise = new ArrayList<>();
  private final List<String> outside = new ArrayList<>();

  private CheckPage(String id, Language language) {
    this.id = plain(id);
    this.language = language;
  }

  /**
   * Writes the page, and nothing where the check is known to no card.
   *
   * @param id as the other tool writes it, in any case
   * @param outside why no rule asks it, by the ids of checks that the guideline does not cover
   * @return whether there was something to say
   */
  public static boolean write(
      String id, List<RuleCard> cards, Map<String, Message> outside, Language language, Writer out)
      throws IOException {
    CheckPage page = new CheckPage(id, language);
    for (RuleCard card : cards) {
      page.read(card);
    }
    for (Map.Entry<String, Message> each : outside.entrySet()) {
      page.say(each.getKey(), each.getValue(), "", page.outside);
    }
    return page.write(id, out);
  }

  private void read(RuleCard card) {
    for (List<String> ids : card.related().values()) {
      for (String each : ids) {
        say(each, card.title(), card.id() + ": ", alike);
      }
    }
    for (Map.Entry<String, Message> each : card.differs().entrySet()) {
      say(each.getKey(), each.getValue(), card.id() + ": ", otherwise);
    }
  }

  private void say(String of, Message what, String before, List<String> to) {
    if (plain(of).equals(id)) {
      to.add(before + what.in(language));
    }
  }

  /** Trivy writes its ids with and without the name of a database before them. */
  private static String plain(String id) {
    String upper = id.toUpperCase(Locale.ROOT);
    return upper.startsWith(VENDOR) ? upper.substring(VENDOR.length()) : upper;
  }

  private boolean write(String asWritten, Writer out) throws IOException {
    if (alike.isEmpty() && otherwise.isEmpty() && outside.isEmpty()) {
      return false;
    }
    out.write(
        asWritten + (language == Language.JA ? ": 他のツールの検査\n" : ": a check of another tool\n"));
    section("同じことを問うルール", "Rules that ask it", alike, out);
    section("考え方が違うルール", "Rules that ask something else", otherwise, out);
    section("方針が求めていないこと", "Outside the guideline", outside, out);
    return true;
  }

  private void section(String ja, String en, List<String> texts, Writer out) throws IOException {
    if (texts.isEmpty()) {
      return;
    }
    out.write("\n" + (language == Language.JA ? ja : en) + "\n");
    for (String text : texts) {
      for (String line : DisplayWidth.wrap(text, Sheet.WIDTH - 2)) {
        out.write(("  " + line).stripTrailing() + "\n");
      }
    }
  }
}
