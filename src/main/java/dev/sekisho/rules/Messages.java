package dev.sekisho.rules;

import dev.sekisho.facts.Fact;
import dev.sekisho.facts.Ground;
import dev.sekisho.facts.Inquiry;
import dev.sekisho.facts.Subject;
import dev.sekisho.facts.SystemFacts;
import dev.sekisho.finding.CauseWords;
import dev.sekisho.finding.RuleCard;
import dev.sekisho.finding.Verdict;
import dev.sekisho.knowledge.Const;
import dev.sekisho.knowledge.FactDef;
import dev.sekisho.knowledge.FactType;
import dev.sekisho.knowledge.Knowledge;
import dev.sekisho.knowledge.Table;
import dev.sekisho.knowledge.Test;
import dev.sekisho.source.Message;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills the placeholders of a card's message. */
final class Messages {
  private final Ruleset ruleset;
  private final SystemFacts facts;
  private final Wording wording;

  Messages(Ruleset ruleset, SystemFacts facts) {
    this.ruleset = ruleset;
    this.facts = facts;
    this.wording = new Wording(facts);
  }

  /** What a finding says; one that could not be judged says what is missing. */
  Message of(Rule rule, RuleCard card, Subject subject, Answer answer, Thresholds thresholds) {
    Cause cause = answer.cause();
    if (answer.verdict() == Verdict.UNDETERMINED && cause != null) {
      return undetermined(card, cause);
    }
    Message template = ruleset.message(rule.id(), answer.number());
    Message text = template == null ? card.title() : template;
    Filling filling = new Filling(rule, subject, answer, thresholds);
    return new Message(filled(text.ja(), filling, true), filled(text.en(), filling, false));
  }

  static Message undetermined(RuleCard card, Cause cause) {
    Message why = CauseWords.of(cause);
    return new Message(
        "「" + card.title().ja() + "」に当たるか判定できません（" + why.ja() + "）。",
        "can't tell whether this applies: " + card.title().en() + " (" + why.en() + ")");
  }

  private record Filling(Rule rule, Subject subject, Answer answer, Thresholds thresholds) {}

  private String filled(String template, Filling filling, boolean japanese) {
    StringBuilder text = new StringBuilder(template.length() + 32);
    int at = 0;
    while (true) {
      int open = template.indexOf('{', at);
      int close = open < 0 ? -1 : template.indexOf('}', open);
      if (close < 0) {
        return text.append(template, at, template.length()).toString();
      }
      Message word = word(template.substring(open + 1, close), filling);
      text.append(template, at, open).append(japanese ? word.ja() : word.en());
      at = close + 1;
    }
  }

  private Message word(String name, Filling filling) {
    Subject subject = filling.subject;
    return switch (name) {
      case "resource" -> same(subject.resource().configAddress());
      case "kind" -> kind(filling);
      case "parameter" ->
          filling.rule.parameters().isEmpty()
              ? same("")
              : parameter(filling, filling.rule.parameters().keySet().iterator().next());
      case "cause" -> {
        Cause cause = filling.answer.cause();
        yield cause == null ? same("") : CauseWords.of(cause);
      }
      case "system" -> same(facts.graphs().name());
      default ->
          filling.rule.parameters().containsKey(name)
              ? parameter(filling, name)
              : fact(name, filling);
    };
  }

  private static Message same(String text) {
    return new Message(text, text);
  }

  /** The first thing that it is and that the rule asks about. */
  private Message kind(Filling filling) {
    int[] kinds = filling.subject.entry().kinds();
    Rule.Subjects asked = filling.rule.subjects();
    int chosen = kinds.length == 0 ? -1 : kinds[0];
    for (int i = kinds.length - 1; asked != null && i >= 0; i--) {
      chosen = isAmong(asked.kinds(), kinds[i]) ? kinds[i] : chosen;
    }
    return chosen < 0 ? new Message("", "") : facts.knowledge().kindLabel(chosen);
  }

  private static boolean isAmong(int[] kinds, int kind) {
    for (int each : kinds) {
      if (each == kind) {
        return true;
      }
    }
    return false;
  }

  private Message parameter(Filling filling, String name) {
    Const value = filling.thresholds.parameter(name);
    Rule.Parameter parameter = filling.rule.parameters().get(name);
    if (value == null || parameter == null) {
      return new Message("", "");
    }
    if (value.is(Const.Kind.LIST)) {
      StringBuilder ja = new StringBuilder();
      for (Const member : value.items()) {
        ja.append(ja.length() == 0 ? "" : "、").append(member.text());
      }
      return new Message(ja.toString(), ja.toString().replace("、", ", "));
    }
    boolean duration =
        parameter.fact() >= 0
            ? facts.knowledge().fact(parameter.fact()).type() == FactType.DURATION
            : value.is(Const.Kind.NUMBER);
    return duration ? Wording.days(value.text()) : new Message(value.text(), value.text());
  }

  /** {@code fact}, {@code fact.because}, {@code fact.column} or {@code default-of fact}. */
  private Message fact(String name, Filling filling) {
    Knowledge knowledge = facts.knowledge();
    String wanted = name.startsWith("default-of ") ? name.substring(11) : name;
    int id = knowledge.factId(wanted);
    if (id >= 0) {
      return value(id, filling);
    }
    int dot = wanted.lastIndexOf('.');
    int of = dot < 0 ? -1 : knowledge.factId(wanted.substring(0, dot));
    return of < 0 ? new Message("", "") : column(of, wanted.substring(dot + 1), filling);
  }

  private Message value(int id, Filling filling) {
    Inquiry inquiry = filling.answer.inquiry();
    Ground ground = ground(id, filling);
    if (facts.knowledge().fact(id).type() == FactType.PLACE) {
      return places(id, ground, filling);
    }
    if (ground != null) {
      return wording.value(ground.subject(), id, ground.fact(), ground.value(), inquiry);
    }
    Fact fact = facts.fact(filling.subject, id, inquiry);
    return wording.value(filling.subject, id, fact, fact.value(), inquiry);
  }

  /**
   * All places that decided: of a list those that made its test true; of alternatives that all lead
   * to the same answer each of them.
   */
  private Message places(int id, @Nullable Ground ground, Filling filling) {
    Inquiry inquiry = filling.answer.inquiry();
    Subject subject = ground == null ? filling.subject : ground.subject();
    if (ground != null && ground.test() instanceof Test.Some) {
      Value all = facts.asking().deciding(ground, inquiry);
      return wording.value(subject, id, ground.fact(), all, inquiry);
    }
    List<Value> each = new ArrayList<>();
    for (Inquiry world : filling.answer.worlds()) {
      addNew(each, world.settle(facts.fact(subject, id, world).value()));
    }
    Fact fact = ground == null ? facts.fact(subject, id, inquiry) : ground.fact();
    Value value = ground == null ? fact.value() : ground.value();
    Value all =
        each.size() < 2
            ? value
            : new Value.ListValue(each, Value.ListShape.LIST, null, value.origin());
    return wording.value(subject, id, fact, all, inquiry);
  }

  private void addNew(List<Value> values, Value another) {
    for (Value known : values) {
      if (facts.textOf(known).equals(facts.textOf(another))) {
        return;
      }
    }
    values.add(another);
  }

  private static @Nullable Ground ground(int id, Filling filling) {
    for (Ground ground : filling.answer.grounds()) {
      if (ground.factId() == id) {
        return ground;
      }
    }
    return null;
  }

  private Message column(int id, String column, Filling filling) {
    Inquiry inquiry = filling.answer.inquiry();
    Ground ground = ground(id, filling);
    Fact fact = ground == null ? facts.fact(filling.subject, id, inquiry) : ground.fact();
    Value value = ground == null ? fact.value() : ground.value();
    Table.Row row = facts.row(filling.subject, id, fact, value, inquiry);
    if (row == null) {
      FactDef def = facts.knowledge().fact(id);
      return def.type() == FactType.PRODUCT ? new Message("不明", "unknown") : new Message("", "");
    }
    Message because = column.equals("because") ? row.because() : null;
    if (because != null) {
      return because;
    }
    String provider = filling.subject.entry().provider();
    String text = row.column(column);
    if (text == null) {
      text = row.column(column + "." + provider);
    }
    return text == null ? new Message("", "") : new Message(text, text);
  }
}
