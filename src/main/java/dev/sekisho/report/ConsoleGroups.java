package dev.sekisho.report;

import dev.sekisho.finding.CauseWords;
import dev.sekisho.finding.ChecklistItem;
import dev.sekisho.finding.Finding;
import dev.sekisho.source.Span;
import dev.sekisho.value.Cause;
import java.io.IOException;
import java.util.ArrayList;
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

  private final Sheet sheet;

  ConsoleGroups(Sheet sheet) {
    this.sheet = sheet;
  }

  void undetermined(List<Finding> findings) throws IOException {
    Map<String, List<Finding>> causes = new LinkedHashMap<>();
    int count = 0;
    for (Finding finding : findings) {
      if (!finding.quiet()) {
        causes.computeIfAbsent(key(finding), k -> new ArrayList<>()).add(finding);
        count++;
      }
    }
    if (count == 0) {
      return;
    }
    sheet.gap();
    sheet.line(
        sheet.say(
            "要確認 " + count + " 件（原因 " + causes.size() + " つ）",
            count
                + " undetermined, for "
                + causes.size()
                + (causes.size() == 1 ? " reason" : " reasons")));
    int width = 0;
    for (List<Finding> group : causes.values()) {
      width = Math.max(width, DisplayWidth.of(place(group)));
    }
    for (List<Finding> group : causes.values()) {
      cause(group, width);
    }
  }

  private static String place(List<Finding> group) {
    Cause cause = group.get(0).cause();
    Span declared = cause == null ? null : cause.declared();
    return Sheet.place(declared == null ? group.get(0).span() : declared);
  }

  private static String key(Finding finding) {
    Cause cause = finding.cause();
    if (cause == null) {
      return "rule " + finding.rule().id();
    }
    Span declared = cause.declared();
    String place =
        declared == null ? finding.root() : declared.file().path() + ":" + declared.start();
    return cause.kind() + " " + cause.subject() + " " + place;
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
    sheet.line("  " + DisplayWidth.pad(place(group), width) + "  " + what + " → " + count + named);
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
      String place = Sheet.place(group.get(0).span());
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

  void checklist(List<ChecklistItem> items) throws IOException {
    if (items.isEmpty()) {
      return;
    }
    sheet.gap();
    sheet.line(
        sheet.say(
            "人が確かめること " + items.size() + " 件",
            items.size() + (items.size() == 1 ? " item" : " items") + " for a person to check"));
    int width = 0;
    for (ChecklistItem item : items) {
      width = Math.max(width, item.rule().id().length());
    }
    for (ChecklistItem item : items) {
      sheet.line(
          "  "
              + DisplayWidth.pad(item.rule().id(), width)
              + "  "
              + item.message().in(sheet.language()));
    }
  }
}
