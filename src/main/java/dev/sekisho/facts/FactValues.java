package dev.sekisho.facts;

import dev.sekisho.knowledge.Const;
import dev.sekisho.knowledge.FactDef;
import dev.sekisho.knowledge.FactType;
import dev.sekisho.knowledge.Unit;
import dev.sekisho.source.Decimal;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns written values into the terms of a fact. */
final class FactValues {
  static final String FOREVER = "forever";

  private FactValues() {}

  /** A value from the rulesets, at a place. */
  static Value of(Const constant, Origin origin, String what) {
    return switch (constant.kind()) {
      case NONE, OWN_REGION -> new Value.Null(origin);
      case UNKNOWN, PREFERRED ->
          new Value.Unknown(new Cause(Cause.Kind.DEFAULT_VALUE, what, null), origin);
      case FOREVER -> new Value.Text(FOREVER, origin);
      case BOOL -> new Value.Bool(constant.isTrue(), origin);
      case TEXT -> new Value.Text(constant.text(), origin);
      case NUMBER -> new Value.Num(number(constant), origin);
      case LIST -> {
        java.util.List<Value> items = new java.util.ArrayList<>();
        for (Const item : constant.items()) {
          items.add(of(item, origin, what));
        }
        yield new Value.ListValue(items, Value.ListShape.LIST, null, origin);
      }
    };
  }

  private static Decimal number(Const constant) {
    Decimal number = constant.number();
    return number == null ? Decimal.ZERO : number;
  }

  /**
   * A scalar in the terms of a fact.
   *
   * @param value settled, and not a list
   * @param map native words to the fact's own; null for none
   * @param otherwise for words that are not in the map; null for unknown
   */
  static Value scalar(
      Value value,
      FactDef fact,
      Unit unit,
      @Nullable Map<String, Const> map,
      @Nullable Const otherwise,
      Inquiry inquiry) {
    if (Values.isNothing(value)) {
      return value;
    }
    if (map != null) {
      return mapped(value, fact, map, otherwise, inquiry);
    }
    return switch (fact.type()) {
      case REF, PLACE, POLICY -> value;
      default -> plain(inquiry.settle(Values.known(value)).withOrigin(value.origin()), fact, unit);
    };
  }

  private static Value mapped(
      Value value,
      FactDef fact,
      Map<String, Const> map,
      @Nullable Const otherwise,
      Inquiry inquiry) {
    Value known = inquiry.settle(Values.known(value));
    String text = Values.text(known);
    if (text == null) {
      return known instanceof Value.Partial partial && otherwise != null && fitsNone(partial, map)
          ? of(otherwise, value.origin(), Values.written(value.origin(), fact.name()))
          : Values.unknown(known, fact.name()).withOrigin(value.origin());
    }
    Const found = map.get(text);
    Boolean bool = found == null ? Values.bool(known) : null;
    if (bool != null) {
      found = map.get(bool ? "true" : "false");
    }
    if (found == null) {
      found = otherwise;
    }
    return found == null || found == Const.UNKNOWN
        ? new Value.Unknown(new Cause(Cause.Kind.MEANING, text, null, fact.name()), value.origin())
        : of(found, value.origin(), text);
  }

  private static boolean fitsNone(Value.Partial partial, Map<String, Const> map) {
    for (String word : map.keySet()) {
      if (Partials.mayBe(partial, word)) {
        return false;
      }
    }
    return true;
  }

  private static Value plain(Value value, FactDef fact, Unit unit) {
    if (Values.isNothing(value) || value instanceof Value.Unknown) {
      return value;
    }
    if (value instanceof Value.Partial) {
      return texty(fact.type()) ? value : Values.unknown(value, fact.name());
    }
    String text = Values.text(value);
    if (text == null) {
      return Values.unknown(value, fact.name());
    }
    Value typed = typed(value, text, fact, unit);
    return typed == null
        ? new Value.Unknown(new Cause(Cause.Kind.MEANING, text, null), value.origin())
        : typed;
  }

  private static boolean texty(FactType type) {
    return type == FactType.TEXT || type == FactType.CIDR || type == FactType.VERSION;
  }

  /** Null where the text is no value of the fact. */
  private static @Nullable Value typed(Value value, String text, FactDef fact, Unit unit) {
    Origin origin = value.origin();
    return switch (fact.type()) {
      case BOOL -> {
        Boolean bool = Values.bool(value);
        yield bool == null ? null : new Value.Bool(bool, origin);
      }
      case NUMBER -> {
        Decimal number = Values.number(value);
        yield number == null ? null : new Value.Num(number, origin);
      }
      case DURATION, SIZE -> measure(value, text, fact, unit);
      case RANK -> fact.rank(text) < 0 ? null : new Value.Text(text, origin);
      case PORTS -> {
        boolean single = Values.number(value) != null;
        yield new Value.Text(single ? text + "-" + text : text, origin);
      }
      default -> {
        boolean known = fact.values().isEmpty() || fact.values().contains(text);
        yield known ? new Value.Text(text, origin) : null;
      }
    };
  }

  private static @Nullable Value measure(Value value, String text, FactDef fact, Unit unit) {
    if (text.equals(FOREVER)) {
      return new Value.Text(FOREVER, value.origin());
    }
    Decimal number = Values.number(value);
    Unit counted = unit != Unit.NONE ? unit : fact.type() == FactType.SIZE ? Unit.BYTES : Unit.DAYS;
    return number == null ? null : new Value.Num(counted.inBase(number), value.origin());
  }
}
