package dev.sekisho.cli;

import dev.sekisho.Version;
import dev.sekisho.rules.Ruleset;
import dev.sekisho.source.Language;
import java.io.IOException;
import java.time.LocalDate;
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
    console.out().write(age(ruleset, Request.epochDay(arguments.last(Option.AS_OF))) + "\n");
    return ExitCode.FINE;
  }

  private String age(Ruleset ruleset, long today) {
    TreeMap<Integer, String> byDay = new TreeMap<>();
    ruleset.knowledgeRead().forEach((name, day) -> byDay.putIfAbsent(day, name));
    int first = byDay.firstKey();
    LocalDate oldest = LocalDate.ofEpochDay(first);
    long days = today - first;
    int count = ruleset.knowledgeRead().size();
    String name = byDay.get(first);
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
