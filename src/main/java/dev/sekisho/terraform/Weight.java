package dev.sekisho.terraform;

import dev.sekisho.value.Value;

/** How large a value is, members and all; outputs of modules are not asked for. */
final class Weight {
  private static final int MOST = 200_000;

  private int left = MOST;

  private Weight() {}

  static boolean isTooMuch(Value value) {
    boolean collection = value instanceof Value.ListValue || value instanceof Value.MapValue;
    return (collection || value instanceof Value.OneOf) && !new Weight().fits(value);
  }

  private boolean fits(Value value) {
    if (--left < 0) {
      return false;
    }
    if (value instanceof Value.ListValue list) {
      return allFit(list.items());
    }
    if (value instanceof Value.MapValue map) {
      return map.entries() instanceof OutputMap || allFit(map.entries().values());
    }
    return !(value instanceof Value.OneOf open) || allFit(open.options());
  }

  private boolean allFit(Iterable<Value> members) {
    for (Value member : members) {
      if (!fits(member)) {
        return false;
      }
    }
    return true;
  }
}
