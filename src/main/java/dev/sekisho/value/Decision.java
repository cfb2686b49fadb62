package dev.sekisho.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Marks a value with what chose it: the variable or parameter behind a condition or a key. Members
 * are marked too, since a finding may stand at one of them; large collections and what lies deep
 * are left as they are, so that a choice costs no more than the few members people write by hand.
 */
public final class Decision {
  private static final int MOST_MEMBERS = 32;
  private static final int DEEPEST = 3;

  private Decision() {}

  /**
   * The value with a step that names what chose it.
   *
   * @param by the chain of what decided; null where nothing is known of it
   */
  public static Value mark(Value value, @Nullable Origin by) {
    Origin decider = by == null ? null : by.decisive();
    return decider == null ? value : mark(value, decider, DEEPEST);
  }

  private static Value mark(Value value, Origin decider, int depth) {
    Origin origin = value.origin().decidedBy(decider);
    if (depth == 0) {
      return value.withOrigin(origin);
    }
    if (value instanceof Value.ListValue list && list.items().size() <= MOST_MEMBERS) {
      List<Value> items = new ArrayList<>(list.items().size());
      for (Value item : list.items()) {
        items.add(mark(item, decider, depth - 1));
      }
      return new Value.ListValue(items, list.shape(), list.rest(), origin);
    }
    if (value instanceof Value.MapValue map && map.entries().size() <= MOST_MEMBERS) {
      Map<String, Value> entries = new LinkedHashMap<>();
      for (Map.Entry<String, Value> entry : map.entries().entrySet()) {
        entries.put(entry.getKey(), mark(entry.getValue(), decider, depth - 1));
      }
      return new Value.MapValue(entries, map.object(), map.rest(), origin);
    }
    return value.withOrigin(origin);
  }
}
