package dev.sekisho.rules;

import dev.sekisho.facts.Fact;
import dev.sekisho.facts.Inquiry;
import dev.sekisho.facts.Subject;
import dev.sekisho.facts.SystemFacts;
import dev.sekisho.finding.ChecklistItem;
import dev.sekisho.finding.RuleCard;
import dev.sekisho.knowledge.Condition;
import dev.sekisho.source.Message;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The line that a rule for people gets for a system: how many subjects there are, by the facts that
 * the card names, and the first of them. What is rare comes first, since a reviewer looks for it.
 */
final class ReportLine {
  private static final int MOST_GROUPS = 16;
  private static final int MOST_EVIDENCE = 20;
  private static final int MOST_NAMED = 5;
  private static final int[] NOTHING = {};
  private static final Message NONE = new Message("", "");
  private static final Message UNKNOWN = new Message("不明", "unknown");
  private static final Message UNTOLD = new Message("値なし", "no value");
  private static final Message OPEN = new Message("?", "?");

  private final Rule rule;
  private final SystemFacts facts;
  private final Thresholds terms;
  private final Wording wording;
  private final Map<String, Group> groups = new TreeMap<>();

  ReportLine(Rule rule, SystemFacts facts, Thresholds terms) {
    this.rule = rule;
    this.facts = facts;
    this.terms = terms;
    this.wording = new Wording(facts);
  }

  /** Subjects of which the facts say the same. */
  private static final class Group {
    final Message value;
    final Set<String> addresses = new HashSet<>();
    final List<String> lines = new ArrayList<>();
    final List<String> named = new ArrayList<>();

    Group(Message value) {
      this.value = value;
    }
  }

  /** Tells of a subject, unless it surely isn't meant; instances of one block are told once. */
  void add(Subject subject, Rule.Subjects subjects) {
    Inquiry inquiry = Inquiry.undecided();
    Condition where = subjects.where();
    boolean meant =
        (where == null || facts.asking().ask(where, subject, terms, inquiry) != Truth.FALSE)
            && facts.asked(subject, subjects.facts(), inquiry) != Truth.FALSE;
    if (!meant) {
      return;
    }
    Rule.Report report = rule.report();
    Message by = values(subject, report == null ? NOTHING : report.by(), UNKNOWN);
    String address = subject.resource().configAddress();
    boolean untold = by.en().isEmpty() && report != null && report.by().length > 0;
    Message value = untold ? UNTOLD : by;
    Group known = groups.get(value.en());
    Group group = known == null ? new Group(value) : known;
    groups.put(value.en(), group);
    if (!group.addresses.add(address)) {
      return;
    }
    if (group.lines.size() < MOST_EVIDENCE) {
      group.lines.add(line(subject, address, report));
    }
    if (isNamed(subject, report, inquiry)) {
      group.named.add(address);
    }
  }

  private boolean isNamed(Subject subject, Rule.@Nullable Report report, Inquiry inquiry) {
    Condition named = report == null ? null : report.named();
    return named != null && facts.asking().ask(named, subject, terms, inquiry) == Truth.TRUE;
  }

  private Message values(Subject subject, int[] ids, Message unknown) {
    Message all = NONE;
    for (int id : ids) {
      Inquiry inquiry = Inquiry.undecided();
      Fact fact = facts.fact(subject, id, inquiry);
      Value value = fact.value();
      if (value instanceof Value.Null || value instanceof Value.Absent) {
        continue;
      }
      Message told =
          inquiry.settle(value) instanceof Value.Unknown
              ? unknown
              : wording.value(subject, id, fact, value, inquiry);
      all = all.en().isEmpty() ? told : joined(all, told, " ");
    }
    return all;
  }

  private static Message joined(Message one, Message other, String by) {
    return new Message(one.ja() + by + other.ja(), one.en() + by + other.en());
  }

  /** The address and the values, which stand in no language. */
  private String line(Subject subject, String address, Rule.@Nullable Report report) {
    if (report == null) {
      return address;
    }
    StringBuilder line = new StringBuilder(address);
    for (int[] ids : new int[][] {report.by(), report.with()}) {
      String values = values(subject, ids, OPEN).en();
      line.append(values.isEmpty() ? "" : ": " + values);
    }
    return line.toString();
  }

  /** The line; null where there is nothing to tell. */
  @Nullable ChecklistItem item(RuleCard card) {
    if (groups.isEmpty()) {
      return null;
    }
    List<Group> rarest = new ArrayList<>(groups.values());
    rarest.sort((one, other) -> one.addresses.size() - other.addresses.size());
    List<String> evidence = new ArrayList<>();
    for (Group group : rarest) {
      for (String line : group.lines) {
        if (evidence.size() < MOST_EVIDENCE) {
          evidence.add(line);
        }
      }
    }
    return new ChecklistItem(card, facts.graphs().name(), message(card, rarest), evidence);
  }

  private Message message(RuleCard card, List<Group> rarest) {
    Rule.Report report = rule.report();
    int all = 0;
    for (Group group : rarest) {
      all += report != null && report.share() ? group.addresses.size() : 0;
    }
    StringBuilder ja = new StringBuilder(card.title().ja()).append(": ");
    StringBuilder en = new StringBuilder(card.title().en()).append(": ");
    for (int i = 0; i < Math.min(rarest.size(), MOST_GROUPS); i++) {
      Group group = rarest.get(i);
      int count = group.addresses.size();
      ja.append(i == 0 ? "" : "、").append(named(group.value.ja())).append(count).append("件");
      en.append(i == 0 ? "" : ", ").append(named(group.value.en())).append(count);
      Message beside = beside(group, all);
      ja.append(beside.ja());
      en.append(beside.en());
    }
    String more = rarest.size() > MOST_GROUPS ? "…" : "";
    return new Message(ja.append(more).toString(), en.append(more).toString());
  }

  /**
   * In brackets: the share of all, and the addresses that the line names.
   *
   * @param all how many there are; 0 where no share is told
   */
  private static Message beside(Group group, int all) {
    if (all == 0 && group.named.isEmpty()) {
      return NONE;
    }
    StringBuilder ja = new StringBuilder();
    StringBuilder en = new StringBuilder();
    if (all > 0) {
      int share = (200 * group.addresses.size() + all) / (2 * all);
      ja.append(share).append('%');
      en.append(share).append('%');
    }
    for (int i = 0; i < Math.min(group.named.size(), MOST_NAMED); i++) {
      ja.append(ja.length() == 0 ? "" : "、").append(group.named.get(i));
      en.append(en.length() == 0 ? "" : i == 0 ? ": " : ", ").append(group.named.get(i));
    }
    String more = group.named.size() > MOST_NAMED ? "…" : "";
    return new Message("（" + ja + more + "）", " (" + en + more + ")");
  }

  private static String named(String value) {
    return value.isEmpty() ? "" : value + " ";
  }
}
