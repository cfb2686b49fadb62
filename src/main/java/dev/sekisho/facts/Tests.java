package dev.sekisho.facts;

import dev.sekisho.knowledge.Const;
import dev.sekisho.knowledge.FactDef;
import dev.sekisho.knowledge.FactType;
import dev.sekisho.knowledge.Operand;
import dev.sekisho.knowledge.Table;
import dev.sekisho.knowledge.Test;
import dev.sekisho.source.Decimal;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Asks values; every answer is three-valued. */
final class Tests {
  private static final FactDef UNTYPED =
      new FactDef(
          -1,
          "value",
          FactType.TEXT,
          false,
          FactDef.Combine.ONLY,
          List.of(),
          null,
          List.of(),
          null,
          null);
  static final String REVIEW = "review";

  private final SystemFacts system;
  private final Map<String, Pattern> patterns = new HashMap<>();

  Tests(SystemFacts system) {
    this.system = system;
  }

  /** What a test is asked about besides the value. */
  record Asked(Subject subject, FactDef fact, @Nullable String scope, Terms terms) {}

  /** A test of a value that no fact gives a type to. */
  Truth untyped(Test test, Value value, Inquiry inquiry) {
    return ask(test, value, new Asked(system.nobody(), UNTYPED, null, Terms.NONE), inquiry);
  }

  Truth ask(Test test, Value raw, Asked asked, Inquiry inquiry) {
    Value value = inquiry.settle(raw);
    if (test instanceof Test.Compare compare) {
      return compare(compare, value, asked, inquiry);
    }
    if (test instanceof Test.Not not) {
      return ask(not.test(), value, asked, inquiry).not();
    }
    if (test instanceof Test.Some some) {
      return quantified(some.test(), true, value, asked, inquiry);
    }
    if (test instanceof Test.Every every) {
      return quantified(every.test(), false, value, asked, inquiry);
    }
    if (test instanceof Test.OneOf oneOf) {
      Truth any = Truth.FALSE;
      for (Operand member : oneOf.members()) {
        any = any.or(compared(Test.Op.EQUALS, value, member, asked, inquiry));
      }
      return any;
    }
    if (test instanceof Test.Is is) {
      return is.state() == Test.State.LITERAL
          ? Literalness.of(value, inquiry)
          : is(is.state(), value);
    }
    if (test instanceof Test.Both both) {
      Truth all = Truth.TRUE;
      for (Test each : both.of()) {
        all = all.and(ask(each, value, asked, inquiry));
      }
      return all;
    }
    return rare(test, value, asked, inquiry);
  }

  private Truth rare(Test test, Value value, Asked asked, Inquiry inquiry) {
    if (test instanceof Test.Judged judged) {
      return judged(judged.verdict(), value, asked, inquiry);
    }
    if (test instanceof Test.Past past) {
      return new Lifetimes(system).past(past, value, asked, inquiry);
    }
    if (test instanceof Test.Allows allows) {
      return Policies.ask(system, allows, value).truth();
    }
    return count(((Test.Count) test).test(), value, asked, inquiry);
  }

  private Truth quantified(Test test, boolean some, Value value, Asked asked, Inquiry inquiry) {
    if (Values.isNothing(value)) {
      return Truth.of(!some);
    }
    if (value instanceof Value.Unknown) {
      return Truth.UNKNOWN;
    }
    if (!(value instanceof Value.ListValue list)) {
      return ask(test, value, asked, inquiry);
    }
    Truth whole = Truth.of(!some);
    for (Value item : list.items()) {
      Truth each = ask(test, item, asked, inquiry);
      whole = some ? whole.or(each) : whole.and(each);
    }
    if (list.open()) {
      whole = some ? whole.or(Truth.UNKNOWN) : whole.and(Truth.UNKNOWN);
    }
    return whole;
  }

  private static Truth is(Test.State state, Value value) {
    if (Values.isNothing(value)) {
      return Truth.of(state == Test.State.NONE);
    }
    if (value instanceof Value.Unknown unknown) {
      if (state == Test.State.UNKNOWN) {
        return Truth.TRUE;
      }
      return unknown.cause().givenByCloud() ? Truth.of(state == Test.State.SET) : Truth.UNKNOWN;
    }
    if (value instanceof Value.ListValue list && list.items().isEmpty()) {
      return list.open() ? Truth.UNKNOWN : Truth.of(state == Test.State.NONE);
    }
    return Truth.of(state == Test.State.SET);
  }

  private Truth count(Test test, Value value, Asked asked, Inquiry inquiry) {
    if (Values.isNothing(value)) {
      return ask(test, number(0, value), asked, inquiry);
    }
    if (!(value instanceof Value.ListValue list) || list.open()) {
      return Truth.UNKNOWN;
    }
    return ask(test, number(list.items().size(), value), asked, inquiry);
  }

  private static Value number(int count, Value at) {
    return new Value.Num(Decimal.of(count), at.origin());
  }

  private Truth compare(Test.Compare compare, Value value, Asked asked, Inquiry inquiry) {
    if (compare.op() == Test.Op.CONTAINS) {
      return contains(compare.with(), value, asked, inquiry);
    }
    return compared(compare.op(), value, compare.with(), asked, inquiry);
  }

  private Truth contains(Operand operand, Value value, Asked asked, Inquiry inquiry) {
    List<Const> wanted = system.operands().of(operand, asked, inquiry);
    if (wanted == null) {
      return Truth.UNKNOWN;
    }
    Truth all = Truth.TRUE;
    for (Const each : wanted) {
      Test member = new Test.Compare(Test.Op.EQUALS, new Operand.Literal(each));
      all = all.and(quantified(member, true, value, asked, inquiry));
    }
    return all;
  }

  private Truth compared(Test.Op op, Value raw, Operand operand, Asked asked, Inquiry inquiry) {
    if (Values.isNothing(raw)) {
      return Truth.FALSE;
    }
    List<Const> with = system.operands().of(operand, asked, inquiry);
    if (with == null) {
      return Truth.UNKNOWN;
    }
    Value value =
        asked.fact().type() == FactType.PLACE
            ? system.placement().name(asked.subject(), raw, inquiry)
            : inquiry.settle(Values.known(raw));
    if (value instanceof Value.Unknown || value instanceof Value.Reference) {
      return Truth.UNKNOWN;
    }
    Truth any = Truth.FALSE;
    for (Const each : with) {
      any = any.or(one(op, textual(op, value, inquiry), each, asked.fact()));
    }
    return any;
  }

  /** A document is matched as the text that it would be. */
  private static Value textual(Test.Op op, Value value, Inquiry inquiry) {
    return op == Test.Op.MATCHES && value instanceof Value.MapValue map
        ? JsonForm.of(map, inquiry)
        : value;
  }

  private Truth one(Test.Op op, Value value, Const with, FactDef fact) {
    if (with == Const.UNKNOWN) {
      return Truth.UNKNOWN;
    }
    return switch (op) {
      case EQUALS, CONTAINS -> Comparisons.equal(value, with, fact);
      case BELOW -> Comparisons.below(value, with, fact);
      case AT_LEAST -> Comparisons.below(value, with, fact).not();
      case STARTS_WITH -> Comparisons.startsWith(value, with.text());
      case ENDS_WITH -> Comparisons.endsWith(value, with.text());
      case MATCHES -> matches(value, with.text());
      case WITHIN -> Ranges.within(value, with.text(), fact.type());
      case OVERLAPS -> Ranges.overlaps(value, with.text(), fact.type());
      case WIDER_THAN -> Ranges.widerThan(value, with.text(), fact.type());
    };
  }

  private Truth matches(Value value, String pattern) {
    Pattern compiled = patterns.get(pattern);
    if (compiled == null) {
      compiled = Pattern.compile(pattern);
      patterns.put(pattern, compiled);
    }
    return Comparisons.matches(value, compiled);
  }

  private Truth judged(String verdict, Value raw, Asked asked, Inquiry inquiry) {
    if (Values.isNothing(raw)) {
      return Truth.FALSE;
    }
    Table.Row row = row(raw, asked, inquiry);
    return row == null || row.verdict().equals(REVIEW)
        ? Truth.UNKNOWN
        : Truth.of(row.verdict().equals(verdict));
  }

  /** The row of the fact's table for a value; null where the table does not know it. */
  Table.@Nullable Row row(Value raw, Asked asked, Inquiry inquiry) {
    String name = asked.fact().table();
    Table table = name == null ? null : system.knowledge().table(name);
    if (table == null) {
      return null;
    }
    Value value =
        asked.fact().type() == FactType.PLACE
            ? system.placement().name(asked.subject(), raw, inquiry)
            : inquiry.settle(Values.known(inquiry.settle(raw)));
    String text = Values.text(value);
    String scope = asked.scope() == null ? asked.subject().entry().provider() : asked.scope();
    return text == null ? null : table.find(scope, text);
  }
}
