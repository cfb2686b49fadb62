package dev.sekisho.terraform.function;

import dev.sekisho.value.Value;

/** Whether something secret lies within values. */
final class Secrecy {
  private Secrecy() {}

  static boolean anyWithin(Iterable<Value> values) {
    for (Value value : values) {
      if (within(value)) {
        return true;
      }
    }
    return false;
  }

  private static boolean within(Value value) {
    if (value.origin().sensitive()) {
      return true;
    }
    if (value instanceof Value.ListValue list) {
      return anyWithin(list.items());
    }
    return value instanceof Value.MapValue map && anyWithin(map.entries().values());
  }
}
