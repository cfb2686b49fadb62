package dev.sekisho.report;

import dev.sekisho.finding.ChecklistItem;
import dev.sekisho.source.Language;
import dev.sekisho.source.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one rule leaves to a person, told once whatever the number of systems it is asked of.
 *
 * @param items of that rule, at least one
 * @param systems how many there are in all
 */
record AskedOfPeople(List<ChecklistItem> items, int systems) {
  private static final int MOST_NAMED = 3;

  /** One for each rule, by its id. */
  static List<AskedOfPeople> of(List<ChecklistItem> items, int systems) {
    Map<String, List<ChecklistItem>> rules = new TreeMap<>();
    for (ChecklistItem item : items) {
      rules.computeIfAbsent(item.rule().id(), id -> new ArrayList<>()).add(item);
    }
    List<AskedOfPeople> all = new ArrayList<>();
    for (List<ChecklistItem> each : rules.values()) {
      all.add(new AskedOfPeople(each, systems));
    }
    return all;
  }

  String rule() {
    return items.get(0).rule().id();
  }

  /**
   * What is said of all its systems, else the title; and which systems, where there are several.
   */
  String told(Language language) {
    Message first = items.get(0).message();
    for (ChecklistItem item : items) {
      if (!item.message().ja().equals(first.ja())) { // the equals of a record is dear at a start
        return item.rule().title().in(language) + where(language);
      }
    }
    return first.in(language) + where(language);
  }

  private String where(Language language) {
    boolean ja = language == Language.JA;
    int count = items.size();
    if (systems < 2) {
      return "";
    }
    if (count == systems) {
      return ja ? "（全 " + count + " システム）" : " (all " + count + " systems)";
    }
    List<String> names = new ArrayList<>();
    for (ChecklistItem item : items.subList(0, Math.min(MOST_NAMED, count))) {
      names.add(item.system());
    }
    String all =
        String.join(ja ? "、" : ", ", names)
            + (count > MOST_NAMED ? more(count - MOST_NAMED, ja) : "");
    return ja ? "（" + all + "）" : " (" + all + ")";
  }

  /** How many systems are not named. */
  static String more(int systems, boolean ja) {
    return ja
        ? " ほか " + systems + " システム"
        : " and " + systems + (systems == 1 ? " more system" : " more systems");
  }
}
