package dev.sekisho.terraform;

import dev.sekisho.graph.Opaque;
import dev.sekisho.source.Span;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Value;
import java.util.List;
import java.util.Set;

/**
 * Finds the resources whose identity a value holds: their id, ARN, name, or the resource itself.
 */
final class Identities {
  private static final int MAX_VALUES = 20_000;

  private final Set<String> addresses;
  private int left = MAX_VALUES;

  Identities(Set<String> addresses) {
    this.addresses = addresses;
  }

  static Opaque caller(Span at, Set<String> touches) {
    return new Opaque("caller", new Cause(Cause.Kind.ABSENT_CALLER, "caller", at), at, touches);
  }

  void collect(Value value) {
    if (--left < 0) {
      return;
    }
    if (value instanceof Value.Reference reference) {
      if (isIdentity(reference.attribute())) {
        addresses.add(reference.address());
      }
    } else if (value instanceof Value.ListValue list) {
      collectAll(list.items());
    } else if (value instanceof Value.MapValue map) {
      for (Value member : map.entries().values()) {
        collect(member);
      }
    } else if (value instanceof Value.OneOf open) {
      collectAll(open.options());
    } else if (value instanceof Value.Partial partial) {
      collectAll(partial.parts());
    }
  }

  private void collectAll(List<Value> values) {
    for (Value value : values) {
      collect(value);
    }
  }

  private static boolean isIdentity(String attribute) {
    String last = attribute.substring(attribute.lastIndexOf('.') + 1);
    return switch (last) {
      case "", "id", "arn", "name", "bucket", "self_link", "url", "identifier" -> true;
      default -> last.endsWith("_id") || last.endsWith("_arn") || last.endsWith("_name");
    };
  }
}
