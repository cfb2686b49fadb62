package dev.sekisho.terraform;

import dev.sekisho.source.Decimal;
import dev.sekisho.source.Span;
import dev.sekisho.terraform.eval.Evaluator;
import dev.sekisho.terraform.eval.Frame;
import dev.sekisho.terraform.eval.Turns;
import dev.sekisho.terraform.type.Choices;
import dev.sekisho.terraform.type.Conversion;
import dev.sekisho.terraform.type.Equality;
import dev.sekisho.terraform.type.Order;
import dev.sekisho.terraform.type.Steps;
import dev.sekisho.terraform.type.Type;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The instances that {@code count} or {@code for_each} make. Where these hang on a choice, there is
 * an instance for each key of any alternative; where they are unknown, one instance stands for all.
 */
final class Expansion {
  private static final int MAX_COUNT = 10_000;

  private final Sort sort;
  private final Value argument;
  private final String address;
  private final Span at;
  private final Map<String, Key> keys = new LinkedHashMap<>();
  private final IdentityHashMap<Value, Leaf> leaves = new IdentityHashMap<>();
  private int alternatives;
  private @Nullable Cause open;

  /** What the block says about its number. */
  private enum Sort {
    SINGLE,
    COUNT,
    FOR_EACH
  }

  /** A key: in how many alternatives it occurs, and its value in the first of them. */
  private static final class Key {
    private final Value value;
    private int occurrences;

    Key(Value value) {
      this.value = value;
    }
  }

  /**
   * One instance.
   *
   * @param key as in the collection; empty for a block that has no key or stands for all
   * @param suffix as Terraform prints it behind an address
   * @param frame for the expressions of the block
   * @param decided the chain of what decides that there is this instance; null where nothing is
   *     known of it
   */
  record Item(
      String key,
      String suffix,
      Frame frame,
      Truth exists,
      boolean standsForAll,
      @Nullable Origin decided) {}

  private Expansion(Sort sort, Value argument, String address, Span at) {
    this.sort = sort;
    this.argument = argument;
    this.address = address;
    this.at = at;
  }

  static Expansion of(Declaration declaration, Frame frame, String address) {
    Written count = declaration.attribute("count");
    Written each = declaration.attribute("for_each");
    Written written = count == null ? each : count;
    if (written == null) {
      Span header = declaration.header();
      return new Expansion(
          Sort.SINGLE, new Value.Null(Origin.of(header, Origin.Kind.EXPRESSION)), address, header);
    }
    Value argument = Evaluator.evaluate(written.value(), frame.in(written.file()));
    Expansion expansion =
        new Expansion(
            count == null ? Sort.FOR_EACH : Sort.COUNT, argument, address, written.span());
    expansion.collect(argument);
    return expansion;
  }

  private void collect(Value value) {
    Value v = Equality.known(value);
    if (v instanceof Value.OneOf choice) {
      for (Value option : choice.options()) {
        collect(option);
      }
      return;
    }
    alternatives++;
    Leaf leaf = leaf(v);
    open = open == null ? leaf.open() : open;
    for (Map.Entry<String, Value> entry : leaf.entries().entrySet()) {
      keys.computeIfAbsent(entry.getKey(), key -> new Key(entry.getValue())).occurrences++;
    }
  }

  /** The keys of one alternative, and why there may be more. */
  private record Leaf(Map<String, Value> entries, @Nullable Cause open) {}

  /** Built once for each alternative: every instance looks its value up here. */
  private Leaf leaf(Value v) {
    Leaf known = leaves.get(v);
    if (known == null) {
      known = sort == Sort.COUNT ? countLeaf(v) : eachLeaf(v);
      leaves.put(v, known);
    }
    return known;
  }

  private Leaf countLeaf(Value v) {
    Map<String, Value> entries = new LinkedHashMap<>();
    Value number = Equality.known(Conversion.to(Type.Simple.NUMBER, v));
    Integer count = number instanceof Value.Num n ? n.number().asInt() : null;
    if (count == null || count < 0 || count > MAX_COUNT) {
      Cause unknown = Equality.unknownCause(number);
      return new Leaf(entries, unknown == null ? invalid() : unknown);
    }
    for (int i = 0; i < count; i++) {
      entries.put(Integer.toString(i), new Value.Num(Decimal.of(i), v.origin()));
    }
    return new Leaf(entries, null);
  }

  private Cause invalid() {
    return new Cause(Cause.Kind.INVALID, address, at);
  }

  private Leaf eachLeaf(Value v) {
    Map<String, Value> entries = new LinkedHashMap<>();
    boolean usable =
        v instanceof Value.MapValue || (v instanceof Value.ListValue list && isSet(list));
    Cause unknown = Equality.unknownCause(v);
    if (!usable) {
      return new Leaf(entries, unknown == null ? invalid() : unknown);
    }
    Turns turns = Turns.over(v);
    Cause rest = turns.rest();
    for (int i = 0; i < turns.size(); i++) {
      Value key = Equality.known(Conversion.to(Type.Simple.STRING, turns.key(i)));
      if (key instanceof Value.Text text && entries.size() < MAX_COUNT) {
        entries.put(text.text(), turns.value(i));
      } else {
        Cause cause = Equality.unknownCause(key);
        rest = cause == null ? invalid() : cause;
      }
    }
    return new Leaf(entries, rest);
  }

  private static boolean isSet(Value.ListValue list) {
    return list.shape() == Value.ListShape.SET || list.items().isEmpty();
  }

  /** The instances in the order of their keys, the one that stands for others last. */
  List<Item> items(Frame frame) {
    if (sort == Sort.SINGLE) {
      return List.of(new Item("", "", frame, Truth.TRUE, false, null));
    }
    Origin decided = decided();
    List<Item> items = new ArrayList<>();
    List<String> sorted = new ArrayList<>(keys.keySet());
    if (sort == Sort.FOR_EACH) {
      sorted.sort(Order.TEXT);
    }
    for (String key : sorted) {
      Key known = keys.get(key);
      boolean always = known != null && known.occurrences == alternatives;
      items.add(
          new Item(
              key,
              suffix(key),
              bound(frame, key),
              Truth.of(true).and(always ? Truth.TRUE : Truth.UNKNOWN),
              false,
              decided));
    }
    Cause unknown = open;
    if (unknown != null) {
      items.add(new Item("", "", unbound(frame, unknown), Truth.UNKNOWN, true, decided));
    }
    return items;
  }

  /** A number decides by itself; the members of a collection do not, unless it was chosen. */
  private @Nullable Origin decided() {
    Origin chain = argument.origin();
    Origin decided = sort == Sort.COUNT ? chain.decidedBy(chain) : chain;
    return decided.passed(Origin.Kind.DECIDED) ? decided : null;
  }

  private String suffix(String key) {
    return sort == Sort.COUNT ? "[" + key + "]" : "[" + Quoted.text(key) + "]";
  }

  private Frame bound(Frame frame, String key) {
    Value value = valueOf(argument, key);
    if (sort == Sort.COUNT) {
      return frame.instance(address + suffix(key), "count", object("index", value, null));
    }
    Value name = new Value.Text(key, value.origin());
    return frame.instance(address + suffix(key), "each", object("key", name, value));
  }

  private Frame unbound(Frame frame, Cause cause) {
    Value unknown = new Value.Unknown(cause, Origin.of(at, Origin.Kind.EXPRESSION));
    return sort == Sort.COUNT
        ? frame.instance(address, "count", object("index", unknown, null))
        : frame.instance(address, "each", object("key", unknown, unknown));
  }

  private Value object(String name, Value value, @Nullable Value each) {
    Map<String, Value> entries = new LinkedHashMap<>();
    entries.put(name, value);
    if (each != null) {
      entries.put("value", each);
    }
    return new Value.MapValue(entries, true, null, Origin.of(at, Origin.Kind.EXPRESSION));
  }

  /** What a key stands for; where some alternatives lack it, they are left out of account. */
  private Value valueOf(Value value, String key) {
    Value v = Equality.known(value);
    if (v instanceof Value.OneOf choice) {
      List<Value> options = new ArrayList<>(choice.options().size());
      for (Value option : choice.options()) {
        options.add(valueOf(option, key));
      }
      return Choices.oneOf(choice.choice(), options, choice.origin());
    }
    Value own = leaf(v).entries().get(key);
    Key known = keys.get(key);
    return own != null ? own : known != null ? known.value : Steps.invalid(key, v.origin());
  }

  /** All instances as one value, as names outside the block see them. */
  Value whole(Map<String, Value> members, Value representative) {
    return sort == Sort.SINGLE ? representative : whole(argument, members, representative);
  }

  private Value whole(Value value, Map<String, Value> members, Value representative) {
    Value v = Equality.known(value);
    if (v instanceof Value.OneOf choice) {
      List<Value> options = new ArrayList<>(choice.options().size());
      for (Value option : choice.options()) {
        options.add(whole(option, members, representative));
      }
      return Choices.oneOf(choice.choice(), options, choice.origin());
    }
    Leaf leaf = leaf(v);
    Origin origin = Origin.of(at, Origin.Kind.EXPRESSION);
    Cause rest = leaf.open() == null ? null : new Cause(Cause.Kind.EXPANSION, address, at);
    if (leaf.entries().isEmpty() && rest != null) {
      return new Value.ListValue(List.of(representative), Value.ListShape.LIST, rest, origin);
    }
    Map<String, Value> entries = new LinkedHashMap<>();
    for (String key : leaf.entries().keySet()) {
      entries.put(key, members.getOrDefault(key, representative));
    }
    return sort == Sort.COUNT
        ? new Value.ListValue(
            new ArrayList<>(entries.values()), Value.ListShape.TUPLE, rest, origin)
        : new Value.MapValue(entries, true, rest, origin);
  }
}
