package dev.sekisho.facts;

import dev.sekisho.value.Cause;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values that hold several things: joined, and opened for more. */
final class Lists {
  private Lists() {}

  /** The members of all; at least one is given. */
  static Value joined(List<Value> all) {
    List<Value> items = new ArrayList<>();
    Cause rest = null;
    for (Value each : all) {
      Cause more = take(each, items);
      rest = rest == null ? more : rest;
    }
    return new Value.ListValue(items, Value.ListShape.LIST, rest, all.get(0).origin());
  }

  /** The same members and perhaps more. */
  static Value opened(Value value, Cause why) {
    List<Value> items = new ArrayList<>();
    Cause rest = take(value, items);
    return new Value.ListValue(
        items, Value.ListShape.LIST, rest == null ? why : rest, value.origin());
  }

  private static @Nullable Cause take(Value value, List<Value> items) {
    if (value instanceof Value.ListValue list) {
      items.addAll(list.items());
      return list.rest();
    }
    if (value instanceof Value.Unknown unknown) {
      return unknown.cause();
    }
    if (!Values.isNothing(value)) {
      items.add(value);
    }
    return null;
  }
}
