package dev.sekisho.policy;

import dev.sekisho.value.Cause;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names that the cloud gives once things are built: an account's number, the id of a user pool.
 * Nobody knows them beforehand, but they are names and never a star.
 */
final class CloudNames {
  private static final String SOME = "0";

  private CloudNames() {}

  /** With some name in place of each such one; as it is where something else is not known. */
  static Value filled(Value value) {
    if (isGiven(value)) {
      return new Value.Text(SOME, value.origin());
    }
    return value instanceof Value.Partial partial ? filled(partial.parts(), value) : value;
  }

  private static Value filled(List<Value> parts, Value whole) {
    StringBuilder text = new StringBuilder();
    for (Value part : parts) {
      Value known =
          part instanceof Value.Reference reference && reference.known() != null
              ? reference.known()
              : part;
      if (known instanceof Value.Text written) {
        text.append(written.text());
      } else if (isGiven(known)) {
        text.append(SOME);
      } else {
        return whole;
      }
    }
    return new Value.Text(text.toString(), whole.origin());
  }

  /** The same in all parts of a value. */
  static Value within(Value value) {
    return switch (value) {
      case Value.ListValue list -> {
        List<Value> items = new ArrayList<>(list.items().size());
        list.items().forEach(item -> items.add(within(item)));
        yield new Value.ListValue(items, list.shape(), list.rest(), list.origin());
      }
      case Value.MapValue map -> {
        Map<String, Value> entries = new LinkedHashMap<>();
        map.entries().forEach((key, each) -> entries.put(key, within(each)));
        yield new Value.MapValue(entries, map.object(), map.rest(), map.origin());
      }
      default -> filled(value);
    };
  }

  private static boolean isGiven(Value value) {
    return switch (value) {
      case Value.Reference reference -> reference.known() == null;
      case Value.Unknown unknown ->
          unknown.cause().givenByCloud() || unknown.cause().kind() == Cause.Kind.DATA_SOURCE;
      default -> false;
    };
  }
}
