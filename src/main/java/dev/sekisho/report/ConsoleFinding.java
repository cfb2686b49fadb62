package dev.sekisho.report;

import dev.sekisho.finding.Acceptance;
import dev.sekisho.finding.CauseWords;
import dev.sekisho.finding.Clause;
import dev.sekisho.finding.Finding;
import dev.sekisho.finding.Location;
import dev.sekisho.finding.Sensitive;
import dev.sekisho.source.Span;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One finding in full, with others that differ from it only by the module call. */
final class ConsoleFinding {
  private static final int MOST_STEPS = 4;
  private static final int TEXT_WIDTH = 38;

  private final Sheet sheet;
  private final Finding finding;
  private final List<Finding> alike;
  private final String mark;
  private final Sensitive sensitive;

  /**
   * @param alike findings at the same place, at least one
   * @param mark stands behind the severity of a suppressed one
   */
  ConsoleFinding(Sheet sheet, List<Finding> alike, String mark, Sensitive sensitive) {
    this.sensitive = sensitive;
    this.sheet = sheet;
    this.finding = alike.get(0);
    this.alike = alike;
    this.mark = mark;
  }

  void write() throws IOException {
    sheet.gap();
    sheet.line(rule() + ": ", finding.message().in(sheet.language()));
    brief();
    Excerpt excerpt =
        new Excerpt(
            finding.span(),
            RecordText.decided(finding),
            finding.note() == null ? "" : finding.note().in(sheet.language()),
            sensitive);
    for (String row : excerpt.rows()) {
      sheet.line(row);
    }
    chain(excerpt);
    notes();
  }

  private String rule() {
    return sheet.verdict(finding.verdict(), finding.severity())
        + mark
        + " "
        + sheet.strong(finding.rule().id());
  }

  /** What stands above others of its rule that have only a line each. */
  void head(int places) throws IOException {
    sheet.gap();
    sheet.line(
        rule() + ": ",
        sheet.say(
            finding.rule().title().ja() + "、ほか " + places + " か所（--verbose で全文）",
            finding.rule().title().en()
                + ", at "
                + places
                + (places == 1 ? " more place" : " more places")
                + " (--verbose for the full text)"));
  }

  /** Where it stands and what it is about. */
  void brief() throws IOException {
    String address = finding.address() == null ? "" : "  " + subject();
    sheet.line("  --> " + finding.span().place() + address);
  }

  private String subject() {
    Set<String> all = new HashSet<>();
    for (Finding each : alike) {
      all.addAll(each.instances());
    }
    int others = all.size() - 1;
    String first =
        finding.instances().isEmpty()
            ? String.valueOf(finding.address())
            : finding.instances().get(0);
    return others < 1
        ? first
        : first + sheet.say(" ほか " + others + " 件", " and " + others + " more");
  }

  private void chain(Excerpt excerpt) throws IOException {
    List<Location> related = finding.related();
    if (related.isEmpty()) {
      return;
    }
    sheet.line(excerpt.bar());
    List<Location> shown = related.subList(0, Math.min(MOST_STEPS, related.size()));
    int placeWidth = 0;
    int textWidth = 0;
    for (Location step : shown) {
      placeWidth = Math.max(placeWidth, DisplayWidth.of(step.span().place()));
      textWidth = Math.max(textWidth, DisplayWidth.of(text(step.span())));
    }
    for (Location step : shown) {
      step(excerpt, step, placeWidth, textWidth);
    }
    int more = related.size() - MOST_STEPS;
    if (more > 0) {
      String name = finding.span().file().path() + ":" + finding.span().startLine();
      sheet.line(
          " ".repeat(excerpt.gutter() + 1)
              + sheet.say(
                  "… ほか " + more + " 段（sekisho why " + name + "）",
                  "… and " + more + " more steps (sekisho why " + name + ")"));
    }
  }

  private void step(Excerpt excerpt, Location step, int placeWidth, int textWidth)
      throws IOException {
    String place = DisplayWidth.pad(step.span().place(), placeWidth);
    String text = DisplayWidth.pad(text(step.span()), textWidth);
    String label = step.label().in(sheet.language());
    sheet.line(
        (" ".repeat(excerpt.gutter()) + " ::: " + place + "  " + text + "  " + label)
            .stripTrailing());
  }

  private String text(Span span) {
    String line = ShownLine.of(span, span.startLine(), sensitive).alone().replace('\t', ' ');
    return DisplayWidth.of(line) <= TEXT_WIDTH ? line : shorten(line);
  }

  private static String shorten(String line) {
    int end = 0;
    int used = 1;
    while (end < line.length() && used + DisplayWidth.of(line.codePointAt(end)) <= TEXT_WIDTH) {
      used += DisplayWidth.of(line.codePointAt(end));
      end += Character.charCount(line.codePointAt(end));
    }
    return line.substring(0, end) + "…";
  }

  private void notes() throws IOException {
    Set<String> environments = new LinkedHashSet<>();
    for (Finding each : alike) {
      if (each.environment() != null) {
        environments.add(each.environment());
      }
    }
    if (!environments.isEmpty()) {
      sheet.note(sheet.say("環境", "env"), String.join(sheet.say("、", ", "), environments));
    }
    if (finding.cause() != null) {
      sheet.note(sheet.say("原因", "cause"), CauseWords.of(finding.cause()).in(sheet.language()));
    }
    if (!finding.rule().clauses().isEmpty()) {
      sheet.note(sheet.say("条項", "clause"), clause(sheet, finding.rule().clauses().get(0)));
    }
    if (finding.mayNotExist()) {
      sheet.note(
          sheet.say("前提", "given"),
          sheet.say(
              "作られるかどうかは条件による。作られる場合の判定",
              "whether it is built depends on a condition; judged as if it is"));
    }
    Acceptance acceptance = finding.acceptance();
    if (acceptance != null) {
      sheet.note(sheet.say("例外", "except"), acceptance.told(sheet.language()));
    }
    sheet.note(sheet.say("直し方", "fix"), finding.fix().in(sheet.language()));
  }

  /** A clause as people cite it. */
  static String clause(Sheet sheet, Clause clause) {
    return clause.heading() + " " + RuleText.clause(clause, sheet.language());
  }
}
