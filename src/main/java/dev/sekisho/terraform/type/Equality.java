package dev.sekisho.terraform.type;

import dev.sekisho.value.Cause;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Terraform's {@code ==}: values of different types are different, collections are compared member
 * by member.
 */
public final class Equality {
  private Equality() {}

  public static Truth equal(Value left, Value right) {
    Value a = known(left);
    Value b = known(right);
    if (a instanceof Value.Unknown
        || b instanceof Value.Unknown
        || a instanceof Value.Reference
        || b instanceof Value.Reference) {
      return Truth.UNKNOWN;
    }
    if (a instanceof Value.OneOf open) {
      return everyOption(open, b);
    }
    if (b instanceof Value.OneOf open) {
      return everyOption(open, a);
    }
    if (a instanceof Value.Null || b instanceof Value.Null) {
      return Truth.of(a instanceof Value.Null && b instanceof Value.Null);
    }
    if (a instanceof Value.Partial || b instanceof Value.Partial) {
      return partial(a, b);
    }
    if (a instanceof Value.Text x) {
      return Truth.of(b instanceof Value.Text y && x.text().equals(y.text()));
    }
    if (a instanceof Value.Num x) {
      return Truth.of(b instanceof Value.Num y && x.number().compareTo(y.number()) == 0);
    }
    if (a instanceof Value.Bool x) {
      return Truth.of(b instanceof Value.Bool y && x.bool() == y.bool());
    }
    return collections(a, b);
  }

  /** What a reference stands for where that is known, else the value itself. */
  public static Value known(Value value) {
    Value current = value;
    while (current instanceof Value.Reference reference && reference.known() != null) {
      current = reference.known();
    }
    return current;
  }

  private static Truth everyOption(Value.OneOf open, Value other) {
    Truth all = null;
    for (Value option : open.options()) {
      Truth one = equal(option, other);
      if (all != null && all != one) {
        return Truth.UNKNOWN;
      }
      all = one;
    }
    return all == null ? Truth.UNKNOWN : all;
  }

  /** Text with holes differs from what its first or last piece excludes. */
  private static Truth partial(Value a, Value b) {
    if (a instanceof Value.Partial && b instanceof Value.Partial) {
      return Truth.UNKNOWN;
    }
    Value.Partial open = a instanceof Value.Partial p ? p : (Value.Partial) b;
    Value other = a instanceof Value.Partial ? b : a;
    if (!(other instanceof Value.Text text)) {
      return Truth.FALSE;
    }
    return mayBe(open, text.text()) ? Truth.UNKNOWN : Truth.FALSE;
  }

  /** Whether the known pieces occur in the text in their order, the outer ones at its ends. */
  public static boolean mayBe(Value.Partial open, String text) {
    List<Value> parts = open.parts();
    int from = 0;
    for (int i = 0; i < parts.size(); i++) {
      if (!(parts.get(i) instanceof Value.Text piece)) {
        continue;
      }
      if (i == 0 && !text.startsWith(piece.text())) {
        return false;
      }
      boolean last = i == parts.size() - 1;
      int at = last ? text.length() - piece.text().length() : text.indexOf(piece.text(), from);
      if (at < from || !text.startsWith(piece.text(), at)) {
        return false;
      }
      from = at + piece.text().length();
    }
    return true;
  }

  private static Truth collections(Value a, Value b) {
    if (a instanceof Value.ListValue x && b instanceof Value.ListValue y) {
      return lists(x, y);
    }
    if (a instanceof Value.MapValue x && b instanceof Value.MapValue y) {
      return maps(x, y);
    }
    return Truth.FALSE;
  }

  private static Truth lists(Value.ListValue a, Value.ListValue b) {
    if (a.shape() != b.shape() && !(a.items().isEmpty() && b.items().isEmpty())) {
      return Truth.FALSE;
    }
    if (a.open() || b.open()) {
      return Truth.UNKNOWN;
    }
    if (a.items().size() != b.items().size()) {
      return a.shape() == Value.ListShape.SET && (unsure(a) || unsure(b))
          ? Truth.UNKNOWN
          : Truth.FALSE;
    }
    Truth all = a.shape() == b.shape() ? Truth.TRUE : Truth.FALSE;
    for (int i = 0; i < a.items().size() && all != Truth.FALSE; i++) {
      all = all.and(equal(a.items().get(i), b.items().get(i)));
    }
    return all == Truth.FALSE && a.shape() == Value.ListShape.SET && (unsure(a) || unsure(b))
        ? Truth.UNKNOWN
        : all;
  }

  private static boolean unsure(Value.ListValue list) {
    for (Value item : list.items()) {
      if (unknownCause(item) != null) {
        return true;
      }
    }
    return false;
  }

  private static Truth maps(Value.MapValue a, Value.MapValue b) {
    if (a.object() != b.object()) {
      return Truth.FALSE;
    }
    if (!a.open() && !b.open() && a.entries().size() != b.entries().size()) {
      return Truth.FALSE;
    }
    Truth all = a.open() || b.open() ? Truth.UNKNOWN : Truth.TRUE;
    for (Map.Entry<String, Value> entry : a.entries().entrySet()) {
      Value other = b.get(entry.getKey());
      if (other != null) {
        all = all.and(equal(entry.getValue(), other));
      } else if (!b.open()) {
        return Truth.FALSE;
      }
      if (all == Truth.FALSE) {
        return all;
      }
    }
    return all;
  }

  /** Why a value, its members left aside, isn't wholly known; null if it is. */
  public static @Nullable Cause unknownCause(Value value) {
    Value v = known(value);
    if (v instanceof Value.Unknown unknown) {
      return unknown.cause();
    }
    if (v instanceof Value.OneOf open) {
      return open.choice().cause();
    }
    if (v instanceof Value.Reference reference) {
      return computed(reference);
    }
    if (v instanceof Value.Partial partial) {
      for (Value part : partial.parts()) {
        Cause cause = unknownCause(part);
        if (cause != null) {
          return cause;
        }
      }
    }
    return null;
  }

  /** The cause of a reference that only the cloud can answer. */
  public static Cause computed(Value.Reference reference) {
    String address = reference.address();
    boolean data = address.startsWith("data.") || address.contains(".data.");
    String subject =
        reference.attribute().isEmpty() ? address : address + "." + reference.attribute();
    return data
        ? new Cause(Cause.Kind.DATA_SOURCE, address, null)
        : new Cause(Cause.Kind.COMPUTED, subject, null);
  }

  /** Like {@link #unknownCause}, but looks at members too. */
  public static @Nullable Cause unknownWithin(Value value) {
    Cause own = unknownCause(value);
    if (own != null) {
      return own;
    }
    Value v = known(value);
    if (v instanceof Value.ListValue list) {
      return list.open() ? list.rest() : unknownAmong(list.items());
    }
    if (v instanceof Value.MapValue map) {
      return map.open() ? map.rest() : unknownAmong(map.entries().values());
    }
    return null;
  }

  private static @Nullable Cause unknownAmong(Iterable<Value> members) {
    for (Value member : members) {
      Cause cause = unknownWithin(member);
      if (cause != null) {
        return cause;
      }
    }
    return null;
  }
}
