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
    if (group.addresses.add(address) && group.lines.size() < MOST_EVIDENCE) {
      group.lines.add(line(subject, address, report));
    }
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

  private static Message message(RuleCard card, List<Group> rarest) {
    StringBuilder ja = new StringBuilder(card.title().ja()).append(": ");
    StringBuilder en = new StringBuilder(card.title().en()).append(": ");
    for (int i = 0; i < Math.min(rarest.size(), MOST_GROUPS); i++) {
      Group group = rarest.get(i);
      int count = group.addresses.size();
      ja.append(i == 0 ? "" : "、").append(named(group.value.ja())).append(count).append("件");
      en.append(i == 0 ? "" : ", ").append(named(group.value.en())).append(count);
    }
    String more = rarest.size() > MOST_GROUPS ? "…" : "";
    return new Message(ja.append(more).toString(), en.append(more).toString());
  }

  private static String named(String value) {
    return value.isEmpty() ? "" : value + " ";
  }
}
