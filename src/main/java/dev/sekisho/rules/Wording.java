package dev.sekisho.rules;

import dev.sekisho.facts.Fact;
import dev.sekisho.facts.Inquiry;
import dev.sekisho.facts.Subject;
import dev.sekisho.facts.SystemFacts;
import dev.sekisho.finding.CauseWords;
import dev.sekisho.knowledge.FactDef;
import dev.sekisho.knowledge.FactType;
import dev.sekisho.knowledge.Table;
import dev.sekisho.source.Decimal;
import dev.sekisho.source.Message;
import dev.sekisho.value.Value;
import java.util.List;

/** Values in the words of people. */
final class Wording {
  private static final int MOST = 5;
  private static final String KINDS = "kinds";
  private static final Message HIDDEN = new Message("非表示の値", "a hidden value");

  private final SystemFacts facts;

  Wording(SystemFacts facts) {
    this.facts = facts;
  }

  FactDef fact(int id) {
    return facts.knowledge().fact(id);
  }

  /** A value of a fact. */
  Message value(Subject subject, int id, Fact fact, Value raw, Inquiry inquiry) {
    FactDef def = facts.knowledge().fact(id);
    if (def.type() == FactType.BOOL && "place".equals(def.derived())) {
      return place(subject, inquiry);
    }
    Value value = inquiry.settle(raw);
    if (value.origin().sensitive()) {
      return HIDDEN;
    }
    if (value instanceof Value.ListValue list) {
      return list(subject, id, fact, list, inquiry);
    }
    if (value instanceof Value.Null || value instanceof Value.Absent) {
      return new Message("なし", "none");
    }
    if (value instanceof Value.Unknown unknown) {
      return CauseWords.of(unknown.cause());
    }
    if (value instanceof Value.Reference reference) {
      return reference(subject, def, reference, inquiry);
    }
    if (value instanceof Value.MapValue map) {
      return product(map, inquiry);
    }
    String text = facts.textOf(value);
    return def.name().equals(KINDS) ? kind(text) : word(def, text);
  }

  /** What the table of a fact with a closed list of words calls one of them. */
  private Message word(FactDef def, String text) {
    String name = def.values().isEmpty() ? null : def.table();
    Table table = name == null ? null : facts.knowledge().table(name);
    Table.Row row = table == null ? null : table.find(null, text);
    Message called = row == null ? null : row.note();
    return called == null ? scalar(def, text) : called;
  }

  /** What people call a kind. */
  private Message kind(String name) {
    int kind = facts.knowledge().kindId(name);
    return kind < 0 ? new Message(name, name) : facts.knowledge().kindLabel(kind);
  }

  /** Whether a place is abroad is told by its name. */
  private Message place(Subject subject, Inquiry inquiry) {
    int region = facts.knowledge().factId("place.region");
    Fact named = facts.fact(subject, region, inquiry);
    return value(subject, region, named, named.value(), inquiry);
  }

  private Message reference(
      Subject subject, FactDef def, Value.Reference reference, Inquiry inquiry) {
    if (def.type() == FactType.PLACE) {
      Value place = facts.placeOf(subject, reference, inquiry);
      if (!(place instanceof Value.Reference)) {
        return scalar(def, facts.textOf(place));
      }
    }
    String name =
        reference.attribute().isEmpty()
            ? reference.address()
            : reference.address() + "." + reference.attribute();
    return new Message(name, name);
  }

  private Message list(Subject subject, int id, Fact fact, Value.ListValue list, Inquiry inquiry) {
    StringBuilder ja = new StringBuilder();
    StringBuilder en = new StringBuilder();
    List<Value> items = list.items();
    for (int i = 0; i < Math.min(items.size(), MOST); i++) {
      Message item = value(subject, id, fact, items.get(i), inquiry);
      ja.append(i == 0 ? "" : "、").append(item.ja());
      en.append(i == 0 ? "" : ", ").append(item.en());
    }
    if (items.size() > MOST || list.open()) {
      ja.append("…");
      en.append("…");
    }
    return new Message(ja.toString(), en.toString());
  }

  private Message product(Value.MapValue map, Inquiry inquiry) {
    StringBuilder text = new StringBuilder();
    for (String part : new String[] {"product", "version"}) {
      Value value = map.get(part);
      String known = value == null ? "" : facts.textOf(inquiry.settle(value));
      if (!known.isEmpty()) {
        text.append(text.length() == 0 ? "" : " ").append(known);
      }
    }
    return new Message(text.toString(), text.toString());
  }

  private static Message scalar(FactDef def, String text) {
    if (def.type() == FactType.DURATION) {
      return days(text);
    }
    if (def.type() == FactType.PORTS) {
      int dash = text.indexOf('-', 1);
      boolean one = dash > 0 && text.substring(0, dash).equals(text.substring(dash + 1));
      String port = one ? text.substring(0, dash) : text;
      return new Message(port, port);
    }
    return new Message(text, text);
  }

  /** A number of days, or for ever. */
  static Message days(String text) {
    if (text.equals("forever")) {
      return new Message("無期限", "for ever");
    }
    try {
      boolean one = Decimal.of(text).compareTo(Decimal.ONE) == 0;
      return new Message(text + "日", text + (one ? " day" : " days"));
    } catch (NumberFormatException e) {
      return new Message(text, text);
    }
  }
}
