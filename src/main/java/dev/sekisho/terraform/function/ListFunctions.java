package dev.sekisho.terraform.function;

import dev.sekisho.source.Decimal;
import dev.sekisho.terraform.type.Choices;
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
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions on lists, and those that pick one of their arguments. */
final class ListFunctions {
  private ListFunctions() {}

  static Value call(String name, Arguments a) {
    return switch (name) {
      case "alltrue", "anytrue" -> truth(name.equals("alltrue"), a);
      case "chunklist" -> chunks(a);
      case "coalesce" -> coalesce(a);
      case "coalescelist" -> coalesceList(a);
      case "compact" -> compact(a);
      case "concat" -> concat(a);
      case "contains" -> contains(a);
      case "distinct" -> distinct(a);
      case "element" -> element(a);
      case "flatten" -> flatten(a);
      case "index" -> index(a);
      case "length" -> length(a);
      case "list" -> a.list(Unification.members(a.all()), Value.ListShape.LIST);
      case "one" -> one(a);
      case "range" -> range(a);
      case "reverse" -> reverse(a);
      case "slice" -> slice(a);
      default -> sort(a);
    };
  }

  private static Value truth(boolean all, Arguments a) {
    Value.ListValue list = a.list(0);
    Truth result = Truth.of(all);
    Cause cause = list.rest();
    for (Value item : list.items()) {
      Value bool = Equality.known(Conversion.to(Type.Simple.BOOL, item));
      Truth one = bool instanceof Value.Bool b ? Truth.of(b.bool()) : Truth.UNKNOWN;
      if (bool instanceof Value.Null) {
        one = Truth.FALSE;
      }
      if (Steps.isInvalid(bool)) {
        throw a.invalid("bools required");
      }
      cause = cause == null && one == Truth.UNKNOWN ? Equality.unknownCause(bool) : cause;
      result = all ? result.and(one) : result.or(one);
    }
    boolean settled = result == Truth.of(!all);
    if (!settled && cause != null) {
      throw new Undecided(cause);
    }
    return a.result(result == Truth.TRUE);
  }

  private static Value chunks(Arguments a) {
    List<Value> items = Unification.members(a.items(0));
    int size = a.integer(1);
    if (size < 0) {
      throw a.invalid("negative size");
    }
    List<Value> chunks = new ArrayList<>();
    int step = size == 0 ? Math.max(1, items.size()) : size;
    for (int from = 0; from < items.size(); from += step) {
      List<Value> chunk =
          new ArrayList<>(items.subList(from, (int) Math.min((long) from + step, items.size())));
      chunks.add(a.list(chunk, Value.ListShape.LIST));
    }
    return a.list(chunks, Value.ListShape.LIST);
  }

  private static Value coalesce(Arguments a) {
    List<Value> unified = Unification.members(a.all());
    boolean texts = false;
    for (Value value : unified) {
      texts |=
          Equality.known(value) instanceof Value.Text
              || Equality.known(value) instanceof Value.Partial;
    }
    for (Value value : unified) {
      Value v = Equality.known(value);
      if (v instanceof Value.Null || (v instanceof Value.Text t && t.text().isEmpty())) {
        continue;
      }
      if (v instanceof Value.Unknown || (v instanceof Value.Reference r && !Certainty.isSet(r))) {
        throw Arguments.unknown(v);
      }
      if (v instanceof Value.Partial partial && texts && !Certainty.hasText(partial)) {
        throw Arguments.unknown(v);
      }
      return value;
    }
    throw a.invalid("no value that is neither null nor empty");
  }

  private static Value coalesceList(Arguments a) {
    for (Value value : a.all()) {
      Value v = Equality.known(value);
      Value.ListValue list = a.indexed(v);
      if (!list.items().isEmpty()) {
        return value;
      }
      a.closed(list);
    }
    throw a.invalid("no list that is not empty");
  }

  private static Value compact(Arguments a) {
    Value.ListValue list = a.list(0);
    return Choices.lift(
        list.items(), a.origin(), items -> compacted(a, items, Order.unsettled(list)));
  }

  private static Value compacted(Arguments a, List<Value> items, @Nullable Cause open) {
    List<Value> kept = new ArrayList<>(items.size());
    Cause rest = open;
    for (Value item : items) {
      Value v = Equality.known(item);
      boolean empty = v instanceof Value.Null || (v instanceof Value.Text t && t.text().isEmpty());
      if (!empty && Certainty.isNotEmpty(v)) {
        kept.add(Conversion.to(Type.Simple.STRING, item));
      } else if (!empty && rest == null) {
        rest = Equality.unknownCause(v);
      }
    }
    return a.list(kept, Value.ListShape.LIST, rest);
  }

  private static Value concat(Arguments a) {
    List<Value> items = new ArrayList<>();
    Cause rest = null;
    boolean tuple = false;
    boolean representative = false;
    for (Value argument : a.all()) {
      Value v = Equality.known(argument);
      if (v instanceof Value.Unknown || v instanceof Value.Reference) {
        rest = rest == null ? Equality.unknownCause(v) : rest;
        if (Steps.isInvalid(v)) {
          throw Arguments.unknown(v);
        }
        continue;
      }
      Value.ListValue list = a.indexed(argument);
      items.addAll(list.items());
      representative |= Certainty.representative(list) != null;
      rest = rest == null ? list.rest() : rest;
      tuple |= list.shape() == Value.ListShape.TUPLE;
      if (items.size() > Arguments.MAX_ITEMS) {
        throw a.tooMuch();
      }
    }
    rest = Certainty.joined(items, rest, representative);
    return tuple
        ? a.list(items, Value.ListShape.TUPLE, rest)
        : a.list(Unification.members(items), Value.ListShape.LIST, rest);
  }

  private static Value contains(Arguments a) {
    Value.ListValue list = a.list(0);
    Value sought = a.at(1);
    if (sought instanceof Value.Null) {
      throw a.invalid("null");
    }
    Truth found = list.open() ? Truth.UNKNOWN : Truth.FALSE;
    Cause cause = list.rest();
    for (Value item : list.items()) {
      Truth one = Equality.equal(item, sought);
      if (one == Truth.TRUE) {
        return a.result(true);
      }
      if (one == Truth.UNKNOWN) {
        found = Truth.UNKNOWN;
        Cause own = Equality.unknownWithin(sought);
        cause = own != null ? own : cause != null ? cause : Equality.unknownWithin(item);
      }
    }
    if (found == Truth.UNKNOWN && cause != null) {
      throw new Undecided(cause);
    }
    return a.result(false);
  }

  /** A member that is not known may be one of the others. */
  private static Value distinct(Arguments a) {
    Value.ListValue list = a.list(0);
    List<Value> items = Order.distinct(Unification.members(list.items()));
    Cause rest = Order.unsettled(list);
    for (Value item : items) {
      boolean own = item instanceof Value.Reference || items.size() == 1;
      rest = rest != null || own ? rest : Equality.unknownWithin(item);
    }
    return a.list(items, Value.ListShape.LIST, rest);
  }

  private static Value element(Arguments a) {
    Value.ListValue list = a.indexed(a.at(0));
    int index = a.integer(1);
    Value none = Steps.invalid("element()", a.origin());
    Value member = Certainty.member(list, none, a.origin());
    if (member != null) {
      return member;
    }
    List<Value> items = a.closed(list);
    if (items.isEmpty()) {
      throw a.invalid("empty list");
    }
    int at = Math.floorMod(index, items.size());
    return Steps.member(list, items.get(at), "[" + at + "]");
  }

  private static Value flatten(Arguments a) {
    Value.ListValue list = a.list(0);
    return Choices.lift(
        list.items(),
        a.origin(),
        items -> {
          Flattening flattening = new Flattening(a, list.rest());
          flattening.addAll(items);
          return flattening.result();
        });
  }

  private static Value index(Arguments a) {
    List<Value> items = a.items(0);
    for (int i = 0; i < items.size(); i++) {
      Truth same = Equality.equal(items.get(i), a.at(1));
      boolean nothing = Equality.known(items.get(i)) instanceof Value.Null;
      if (same == Truth.TRUE && !nothing) {
        return a.result(Decimal.of(i));
      }
      if (same == Truth.UNKNOWN) {
        Cause cause = Equality.unknownWithin(a.at(1));
        throw cause == null ? Arguments.unknown(items.get(i)) : new Undecided(cause);
      }
    }
    throw a.invalid("not found");
  }

  private static Value length(Arguments a) {
    Value v = a.known(0);
    if (v instanceof Value.ListValue list) {
      Cause unsettled = onlyReferences(list) ? list.rest() : Order.unsettled(list);
      if (unsettled != null) {
        throw new Undecided(unsettled);
      }
      return a.result(Decimal.of(list.items().size()));
    }
    if (v instanceof Value.MapValue) {
      return a.result(Decimal.of(a.entries(0).size()));
    }
    if (v instanceof Value.Text text) {
      return a.result(Decimal.of(Graphemes.count(text.text())));
    }
    throw v instanceof Value.Partial
        ? Arguments.unknown(v)
        : a.invalid("list, map or text required");
  }

  /** Attributes of different resources are different, or so people mean it. */
  private static boolean onlyReferences(Value.ListValue list) {
    for (Value item : list.items()) {
      if (!(item instanceof Value.Reference) && Equality.unknownWithin(item) != null) {
        return false;
      }
    }
    return true;
  }

  private static Value one(Arguments a) {
    Value.ListValue list = a.list(0);
    Value member = Certainty.member(list, new Value.Null(a.origin()), a.origin());
    if (member != null) {
      return member;
    }
    List<Value> items = a.closed(list);
    if (items.size() > 1) {
      throw a.invalid("more than one member");
    }
    return items.isEmpty() ? new Value.Null(a.origin()) : items.get(0);
  }

  private static Value range(Arguments a) {
    Decimal start = a.count() > 1 ? a.number(0) : Decimal.ZERO;
    Decimal limit = a.number(a.count() > 1 ? 1 : 0);
    boolean down = limit.compareTo(start) < 0;
    Decimal step = a.count() > 2 ? a.number(2) : Decimal.of(down ? -1 : 1);
    if (step.signum() == 0
        || (a.count() > 2 && start.compareTo(limit) != 0 && (step.signum() < 0) != down)) {
      throw a.invalid("step must lead to the limit");
    }
    List<Value> items = new ArrayList<>();
    for (Decimal n = start;
        down ? n.compareTo(limit) > 0 : n.compareTo(limit) < 0;
        n = n.plus(step)) {
      if (items.size() == 1024) {
        throw a.invalid("more than 1024 numbers");
      }
      items.add(a.result(n));
    }
    return a.list(items, Value.ListShape.LIST);
  }

  private static Value reverse(Arguments a) {
    Value.ListValue list = a.list(0);
    List<Value> items = new ArrayList<>(list.items());
    Collections.reverse(items);
    Value.ListShape shape =
        list.shape() == Value.ListShape.TUPLE ? Value.ListShape.TUPLE : Value.ListShape.LIST;
    return a.list(items, shape, Order.unsettled(list));
  }

  private static Value slice(Arguments a) {
    Value.ListValue list = a.indexed(a.at(0));
    int from = a.integer(1);
    int to = a.integer(2);
    Value representative = Certainty.representative(list);
    if (representative != null && from >= 0 && to >= from && to <= 1_024) {
      return a.list(Collections.nCopies(to - from, representative), Value.ListShape.LIST);
    }
    List<Value> items = a.closed(list);
    if (from < 0 || to < from || to > items.size()) {
      throw a.invalid("index out of range");
    }
    return a.list(new ArrayList<>(items.subList(from, to)), list.shape());
  }

  private static Value sort(Arguments a) {
    List<String> texts = a.texts(0);
    texts.sort(Order.TEXT);
    return a.listOfTexts(texts);
  }
}
