package dev.sekisho.cli;

import dev.sekisho.Version;
import dev.sekisho.rules.Ruleset;
import dev.sekisho.source.Language;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code sekisho --version}: the program's version on the first line, then the edition of the
 * guideline and how old the knowledge is, since names of policies and dates of support age.
 */
final class VersionCommand {
  private static final long OLD = 180;

  private final Arguments arguments;
  private final Language language;
  private final Console console;

  VersionCommand(Arguments arguments, Language language, Console console) {
    this.arguments = arguments;
    this.language = language;
    this.console = console;
  }

  int run() throws UsageException, IOException {
    Ruleset ruleset = Request.ruleset(arguments);
    console.out().write("sekisho " + Version.NUMBER + "\n");
    console.out().write(ruleset.guideline() + " " + ruleset.edition() + "\n");
    console.out().write(age(ruleset, Request.day(arguments.last(Option.AS_OF))) + "\n");
    return ExitCode.FINE;
  }

  /** From a day that the compiler wrote, such as {@code 2026-11-24}. */
  private static long dayNumber(String written) {
    return dayNumber(
        Integer.parseInt(written, 0, 4, 10),
        Integer.parseInt(written, 5, 7, 10),
        Integer.parseInt(written, 8, 10, 10));
  }

  /**
   * Counts days, in years that begin with March so that leap days come last. The JDK's own way
   * loads its formatters, which costs as much as all the rest.
   */
  static long dayNumber(int year, int month, int day) {
    int years = month > 2 ? year : year - 1;
    int months = month > 2 ? month - 3 : month + 9;
    int leapDays = years / 4 - years / 100 + years / 400;
    return 365L * years + leapDays + (153 * months + 2) / 5 + day;
  }

  private String age(Ruleset ruleset, LocalDate today) {
    TreeMap<String, String> byDay = new TreeMap<>();
    for (Map.Entry<String, String> read : ruleset.knowledgeRead().entrySet()) {
      byDay.putIfAbsent(read.getValue(), read.getKey());
    }
    String oldest = byDay.firstKey();
    long days =
        dayNumber(today.getYear(), today.getMonthValue(), today.getDayOfMonth())
            - dayNumber(oldest);
    int count = ruleset.knowledgeRead().size();
    String name = byDay.get(oldest);
    if (language == Language.JA) {
      return "知識の表 "
          + count
          + " 個、最も古い確認は "
          + oldest
          + "（"
          + days
          + "日前、"
          + name
          + "）"
          + (days > OLD ? "。半年を過ぎています。新しい版がないか確かめてください" : "");
    }
    return count
        + " tables of knowledge, the oldest read "
        + oldest
        + " ("
        + days
        + " days ago, "
        + name
        + ")"
        + (days > OLD ? "; that is over half a year, look for a newer version" : "");
  }
}
