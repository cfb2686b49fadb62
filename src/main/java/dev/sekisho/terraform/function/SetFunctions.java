package dev.sekisho.terraform.function;

import dev.sekisho.terraform.type.Conversion;
import dev.sekisho.terraform.type.Equality;
import dev.sekisho.terraform.type.Order;
import dev.sekisho.terraform.type.Steps;
import dev.sekisho.terraform.type.Type;
import dev.sekisho.terraform.type.Unification;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Functions on sets, and the explicit conversions. */
final class SetFunctions {
  private SetFunctions() {}

  static Value call(String name, Arguments a) {
    return switch (name) {
      case "tobool" -> converted(Type.Simple.BOOL, a);
      case "tonumber" -> converted(Type.Simple.NUMBER, a);
      case "tostring" -> converted(Type.Simple.STRING, a);
      case "tolist" -> converted(new Type.ListOf(Type.Simple.ANY), a);
      case "toset" -> converted(new Type.SetOf(Type.Simple.ANY), a);
      case "tomap" -> converted(new Type.MapOf(Type.Simple.ANY), a);
      case "setunion" -> union(a);
      case "setintersection" -> intersection(a);
      case "setsubtract" -> subtraction(a);
      default -> product(a);
    };
  }

  private static Value converted(Type type, Arguments a) {
    Value converted = Conversion.to(type, a.at(0));
    if (Steps.isInvalid(converted)) {
      throw a.invalid("cannot convert");
    }
    return converted;
  }

  private static Value union(Arguments a) {
    List<Value> items = new ArrayList<>();
    boolean representative = false;
    Cause rest = null;
    for (Value argument : a.all()) {
      Value v = Equality.known(argument);
      Cause unknown = Equality.unknownCause(v);
      if (unknown != null) {
        rest = unknown;
        continue;
      }
      Value.ListValue list = a.list(v);
      items.addAll(list.items());
      rest = list.open() ? list.rest() : rest;
      representative |= Certainty.representative(list) != null;
    }
    rest = Certainty.joined(items, rest, representative);
    return a.list(Order.set(Unification.members(items)), Value.ListShape.SET, rest);
  }

  private static Value intersection(Arguments a) {
    List<List<Value>> sets = unified(a);
    List<Value> kept = sets.get(0);
    for (List<Value> other : sets.subList(1, sets.size())) {
      kept = filtered(kept, other, true);
    }
    return a.list(Order.set(kept), Value.ListShape.SET);
  }

  private static Value subtraction(Arguments a) {
    List<List<Value>> sets = unified(a);
    return a.list(Order.set(filtered(sets.get(0), sets.get(1), false)), Value.ListShape.SET);
  }

  /** The members of all arguments, brought to one type. */
  private static List<List<Value>> unified(Arguments a) {
    List<Value> all = new ArrayList<>();
    for (int i = 0; i < a.count(); i++) {
      all.addAll(a.items(i));
    }
    List<Value> members = Unification.members(all);
    List<List<Value>> sets = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < a.count(); i++) {
      int size = a.items(i).size();
      sets.add(members.subList(at, at + size));
      at += size;
    }
    return sets;
  }

  private static List<Value> filtered(List<Value> items, List<Value> others, boolean wanted) {
    List<Value> kept = new ArrayList<>();
    for (Value item : items) {
      Truth among = Truth.FALSE;
      for (Value other : others) {
        among = among.or(Equality.equal(item, other));
      }
      if (among == Truth.UNKNOWN) {
        Cause cause = Equality.unknownWithin(item);
        throw cause == null ? firstUnknown(others) : new Undecided(cause);
      }
      if ((among == Truth.TRUE) == wanted) {
        kept.add(item);
      }
    }
    return kept;
  }

  private static Undecided firstUnknown(List<Value> values) {
    for (Value value : values) {
      Cause cause = Equality.unknownWithin(value);
      if (cause != null) {
        return new Undecided(cause);
      }
    }
    return new Undecided(new Cause(Cause.Kind.LIMIT, "", null));
  }

  private static Value product(Arguments a) {
    if (a.count() < 2) {
      throw a.invalid("at least two sets required");
    }
    boolean sets = true;
    List<List<Value>> rows = new ArrayList<>();
    rows.add(List.of());
    for (int i = 0; i < a.count(); i++) {
      sets &= a.list(i).shape() == Value.ListShape.SET;
      rows = extended(rows, Unification.members(a.items(i)), a);
    }
    List<Value> tuples = new ArrayList<>(rows.size());
    for (List<Value> row : rows) {
      tuples.add(a.list(row, Value.ListShape.TUPLE));
    }
    return a.list(tuples, sets ? Value.ListShape.SET : Value.ListShape.LIST);
  }

  private static List<List<Value>> extended(
      List<List<Value>> rows, List<Value> items, Arguments a) {
    if ((long) rows.size() * items.size() > Arguments.MAX_ITEMS) {
      throw a.tooMuch();
    }
    List<List<Value>> longer = new ArrayList<>(rows.size() * items.size());
    for (List<Value> row : rows) {
      for (Value item : items) {
        List<Value> next = new ArrayList<>(row);
        next.add(item);
        longer.add(next);
      }
    }
    return longer;
  }
}
