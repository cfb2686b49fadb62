package dev.sekisho.report;

import dev.sekisho.finding.CauseWords;
import dev.sekisho.finding.ChecklistItem;
import dev.sekisho.finding.Finding;
import dev.sekisho.source.Language;
import dev.sekisho.source.Span;
import dev.sekisho.value.Cause;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is shown in groups: undetermined findings by their cause, advice and the checklist by rule.
 */
final class ConsoleGroups {
  private static final int MOST_RULES = 4;

  /** So many causes are shown; those with most findings, where there are more. */
  private static final int MOST_CAUSES = 20;

  /** Longer places stand on a line of their own, so that one of them doesn't move all others. */
  private static final int PLACE_WIDTH = 60;

  private final Sheet sheet;

  ConsoleGroups(Sheet sheet) {
    this.sheet = sheet;
  }

  void undetermined(List<Finding> findings) throws IOException {
    Map<String, List<Finding>> causes = new LinkedHashMap<>();
    int count = 0;
    int hidden = 0;
    for (Finding finding : findings) {
      if (!finding.quiet()) {
        causes.computeIfAbsent(key(finding), k -> new ArrayList<>()).add(finding);
        count++;
      } else if (!sheet.options().verbose()) {
        hidden++;
      }
    }
    if (count > 0) {
      causes(causes, count);
    }
    hidden(hidden);
  }

  /** Answers that are no news are counted, so that the numbers are those of other reports. */
  private void hidden(int count) throws IOException {
    if (count > 0) {
      sheet.gap();
      sheet.line(
          sheet.say(
              "ほかに要確認 " + count + " 件を省きました（--verbose で全文）",
              count + " more undetermined left out (--verbose for the full text)"));
    }
  }

  private void causes(Map<String, List<Finding>> causes, int count) throws IOException {
    sheet.gap();
    sheet.line(
        sheet.say(
            "要確認 " + count + " 件（原因 " + causes.size() + " 種類）",
            count
                + " undetermined, for "
                + causes.size()
                + (causes.size() == 1 ? " reason" : " reasons")));
    List<List<Finding>> shown = most(causes);
    int width = 0;
    for (List<Finding> group : shown) {
      int place = DisplayWidth.of(place(group));
      width = Math.max(width, place > PLACE_WIDTH ? 0 : place);
    }
    for (List<Finding> group : shown) {
      cause(group, width);
    }
    left(causes.size() - shown.size(), count, shown);
  }

  /** The causes with most findings, in their order; all that there are with {@code --verbose}. */
  private List<List<Finding>> most(Map<String, List<Finding>> causes) {
    List<List<Finding>> all = new ArrayList<>(causes.values());
    if (sheet.options().verbose() || all.size() <= MOST_CAUSES) {
      return all;
    }
    all.sort(Comparator.comparingInt((List<Finding> group) -> group.size()).reversed());
    Set<List<Finding>> most = Collections.newSetFromMap(new IdentityHashMap<>());
    most.addAll(all.subList(0, MOST_CAUSES));
    List<List<Finding>> shown = new ArrayList<>();
    for (List<Finding> group : causes.values()) {
      if (most.contains(group)) {
        shown.add(group);
      }
    }
    return shown;
  }

  private void left(int causes, int count, List<List<Finding>> shown) throws IOException {
    int findings = count;
    for (List<Finding> group : shown) {
      findings -= group.size();
    }
    if (causes > 0) {
      sheet.line(
          sheet.say(
              "  ほか 原因 " + causes + " 種類、" + findings + " 件（--verbose で全文）",
              "  and "
                  + causes
                  + (causes == 1 ? " more reason" : " more reasons")
                  + " of "
                  + findings
                  + (findings == 1 ? " finding" : " findings")
                  + " (--verbose for the full text)"));
    }
  }

  /** Where the missing thing is declared; else where it is first missed, in how many systems. */
  private String place(List<Finding> group) {
    Cause cause = group.get(0).cause();
    Span declared = cause == null ? null : cause.declared();
    if (declared != null) {
      return declared.place();
    }
    Set<String> systems = new HashSet<>();
    for (Finding finding : group) {
      systems.add(finding.system());
    }
    int more = systems.size() - 1;
    String place = group.get(0).span().place();
    return more == 0 ? place : place + AskedOfPeople.more(more, sheet.language() == Language.JA);
  }

  private static String key(Finding finding) {
    Cause cause = finding.cause();
    if (cause == null) {
      return "rule " + finding.rule().id();
    }
    Span declared = cause.declared();
    return declared == null
        ? CauseWords.of(cause).en()
        : cause.kind()
            + " "
            + cause.subject()
            + " "
            + declared.file().path()
            + ":"
            + declared.start();
  }

  private void cause(List<Finding> group, int width) throws IOException {
    Finding first = group.get(0);
    Cause cause = first.cause();
    TreeSet<String> rules = new TreeSet<>();
    for (Finding finding : group) {
      rules.add(finding.rule().id());
    }
    String what =
        cause == null
            ? first.message().in(sheet.language())
            : CauseWords.of(cause).in(sheet.language());
    String count =
        sheet.say(
            group.size() + " 件", group.size() + (group.size() == 1 ? " finding" : " findings"));
    String named = rules.size() > MOST_RULES ? "" : names(rules);
    String place = place(group);
    if (DisplayWidth.of(place) > width) {
      sheet.line("  " + place);
      place = "";
    }
    sheet.line("  " + DisplayWidth.pad(place, width) + "  " + what + " → " + count + named);
    if (cause != null) {
      sheet.line(
          "  " + " ".repeat(width) + "  " + CauseWords.settledBy(cause).in(sheet.language()));
    }
  }

  private String names(Set<String> rules) {
    String joined = String.join(", ", rules);
    return sheet.say("（" + joined + "）", " (" + joined + ")");
  }

  void advice(List<Finding> findings) throws IOException {
    Map<String, List<Finding>> rules = new TreeMap<>();
    for (Finding finding : findings) {
      rules.computeIfAbsent(finding.rule().id(), id -> new ArrayList<>()).add(finding);
    }
    if (findings.isEmpty() || sheet.options().verbose()) {
      return;
    }
    int count = findings.size();
    sheet.gap();
    sheet.line(
        sheet.say(
            "助言 " + count + " 件（--verbose で全文）",
            count
                + (count == 1 ? " piece" : " pieces")
                + " of advice (--verbose for the full text)"));
    int idWidth = 0;
    int titleWidth = 0;
    for (List<Finding> group : rules.values()) {
      idWidth = Math.max(idWidth, group.get(0).rule().id().length());
      titleWidth = Math.max(titleWidth, DisplayWidth.of(title(group)));
    }
    for (List<Finding> group : rules.values()) {
      String place = group.get(0).span().place();
      sheet.line(
          "  "
              + DisplayWidth.pad(group.get(0).rule().id(), idWidth)
              + "  "
              + DisplayWidth.pad(sheet.say(group.size() + " 件", Integer.toString(group.size())), 5)
              + "  "
              + DisplayWidth.pad(title(group), titleWidth)
              + "  "
              + place
              + (group.size() > 1 ? sheet.say(" ほか", " …") : ""));
    }
  }

  private String title(List<Finding> group) {
    return group.get(0).rule().title().in(sheet.language());
  }

  /**
   * A line for each rule, whatever the number of systems it is asked of.
   *
   * @param systems how many there are
   */
  void checklist(List<ChecklistItem> items, int systems) throws IOException {
    List<AskedOfPeople> rules = AskedOfPeople.of(items, systems);
    if (rules.isEmpty()) {
      return;
    }
    int width = 0;
    for (AskedOfPeople rule : rules) {
      width = Math.max(width, rule.rule().length());
    }
    sheet.gap();
    sheet.line(
        sheet.say(
            "人が確かめること " + rules.size() + " 件",
            rules.size() + (rules.size() == 1 ? " item" : " items") + " for a person to check"));
    for (AskedOfPeople rule : rules) {
      sheet.line("  " + DisplayWidth.pad(rule.rule(), width) + "  " + rule.told(sheet.language()));
    }
  }
}
