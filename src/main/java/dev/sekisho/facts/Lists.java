package dev.sekisho.facts;

import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values that hold several things: joined, and opened for more. */
final class Lists {
  private Lists() {}

  /**
   * A list of these.
   *
   * @param rest why there may be more; null if these are all
   */
  static Value of(List<Value> items, @Nullable Cause rest, Origin origin) {
    return new Value.ListValue(items, Value.ListShape.LIST, rest, origin);
  }

  /** The members of all; at least one is given. */
  static Value joined(List<Value> all) {
    List<Value> items = new ArrayList<>();
    Cause rest = null;
    for (Value each : all) {
      Cause more = take(each, items);
      rest = rest == null ? more : rest;
    }
    return of(items, rest, all.get(0).origin());
  }

  /** The same members and perhaps more. */
  static Value opened(Value value, Cause why) {
    List<Value> items = new ArrayList<>();
    Cause rest = take(value, items);
    return of(items, rest == null ? why : rest, value.origin());
  }

  /** Adds what a value holds to others; answers why it may hold more. */
  static @Nullable Cause take(Value value, List<Value> items) {
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
