package dev.sekisho.terraform.function;

import dev.sekisho.terraform.type.Equality;
import dev.sekisho.terraform.type.Order;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes nested lists apart. What may itself be a list but isn't known leaves the result open. */
final class Flattening {
  private final Arguments a;
  private final List<Value> items = new ArrayList<>();
  private @Nullable Cause rest;
  private boolean representative;

  Flattening(Arguments a, @Nullable Cause rest) {
    this.a = a;
    this.rest = rest;
  }

  void addAll(List<Value> members) {
    for (Value member : members) {
      add(member);
    }
  }

  private void add(Value member) {
    Value v = Equality.known(member);
    if (v instanceof Value.ListValue list) {
      rest = rest == null ? Order.unsettled(list) : rest;
      representative |= Certainty.representative(list) != null;
      addAll(list.items());
      return;
    }
    boolean open =
        v instanceof Value.Unknown
            || v instanceof Value.OneOf
            || (v instanceof Value.Reference reference && !Certainty.isSet(reference));
    if (open) {
      rest = rest == null ? Equality.unknownCause(v) : rest;
      return;
    }
    if (items.size() >= Arguments.MAX_ITEMS) {
      throw a.tooMuch();
    }
    items.add(member);
  }

  Value result() {
    Cause joined = Certainty.joined(items, rest, representative);
    return a.list(items, Value.ListShape.TUPLE, joined);
  }
}
