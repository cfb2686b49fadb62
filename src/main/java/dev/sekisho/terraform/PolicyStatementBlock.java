package dev.sekisho.terraform;

import dev.sekisho.terraform.type.Choices;
import dev.sekisho.terraform.type.Conversion;
import dev.sekisho.terraform.type.Equality;
import dev.sekisho.terraform.type.Order;
import dev.sekisho.terraform.type.Type;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A {@code statement} block of a policy document as the AWS provider renders it. */
final class PolicyStatementBlock {
  private final Origin origin;

  private PolicyStatementBlock(Origin origin) {
    this.origin = origin;
  }

  static Value.MapValue render(Value.MapValue block, Origin origin) {
    return new PolicyStatementBlock(origin).statement(block);
  }

  private Value.MapValue statement(Value.MapValue block) {
    Map<String, Value> entries = new LinkedHashMap<>();
    Value sid = written(block, "sid");
    if (sid != null) {
      entries.put("Sid", sid);
    }
    Value effect = written(block, "effect");
    entries.put("Effect", effect == null ? new Value.Text("Allow", origin) : effect);
    put(entries, "Action", block, "actions");
    put(entries, "NotAction", block, "not_actions");
    put(entries, "Resource", block, "resources");
    put(entries, "NotResource", block, "not_resources");
    principals(entries, "Principal", block.get("principals"));
    principals(entries, "NotPrincipal", block.get("not_principals"));
    conditions(entries, block.get("condition"));
    return new Value.MapValue(entries, true, block.rest(), block.origin());
  }

  private static @Nullable Value written(Value.MapValue block, String name) {
    Value value = block.get(name);
    Value v = value == null ? null : Equality.known(value);
    boolean empty =
        v == null
            || v instanceof Value.Null
            || (v instanceof Value.Text text && text.text().isEmpty());
    return empty ? null : v;
  }

  private void put(Map<String, Value> entries, String key, Value.MapValue block, String name) {
    Value value = written(block, name);
    boolean empty = value instanceof Value.ListValue list && list.items().isEmpty() && !list.open();
    if (value != null && !empty) {
      entries.put(key, texts(value));
    }
  }

  /** One text alone, several as a list in falling order. */
  private Value texts(Value value) {
    return Choices.lift(List.of(value), origin, given -> sorted(given.get(0)));
  }

  private Value sorted(Value value) {
    Value plain = plain(value);
    if (!(plain instanceof Value.ListValue list)) {
      return plain;
    }
    List<Value> ordered = Order.set(list.items());
    List<Value> falling =
        ordered.size() == list.items().size() ? ordered : new ArrayList<>(list.items());
    Collections.reverse(falling);
    return new Value.ListValue(falling, Value.ListShape.TUPLE, list.rest(), list.origin());
  }

  /** The values of a condition keep their order. */
  private Value conditionValues(Value value) {
    return Choices.lift(List.of(value), origin, given -> plain(given.get(0)));
  }

  /** One text alone, several as a list. */
  private static Value plain(Value value) {
    if (!(value instanceof Value.ListValue list)) {
      return Equality.unknownCause(value) == null
          ? Conversion.to(Type.Simple.STRING, value)
          : value;
    }
    List<Value> items = new ArrayList<>(list.items().size());
    for (Value item : list.items()) {
      items.add(withVariables(Conversion.to(Type.Simple.STRING, item)));
    }
    if (items.size() == 1 && !list.open()) {
      return items.get(0);
    }
    return new Value.ListValue(items, Value.ListShape.TUPLE, list.rest(), list.origin());
  }

  /** {@code &{aws:username}} stands for what JSON writes with a dollar sign. */
  private static Value withVariables(Value item) {
    Value v = Equality.known(item);
    return v instanceof Value.Text text && text.text().contains("&{")
        ? new Value.Text(text.text().replace("&{", "${"), text.origin())
        : item;
  }

  private void principals(Map<String, Value> entries, String key, @Nullable Value blocks) {
    if (blocks == null) {
      return;
    }
    entries.put(key, Choices.lift(List.of(blocks), origin, given -> principals(given.get(0))));
    Value made = entries.get(key);
    if (made instanceof Value.MapValue map && map.entries().isEmpty() && !map.open()) {
      entries.remove(key);
    }
  }

  private Value principals(Value blocks) {
    Map<String, List<Value>> types = new LinkedHashMap<>();
    Cause open =
        blocks instanceof Value.ListValue list ? list.rest() : Equality.unknownCause(blocks);
    List<Value> items = blocks instanceof Value.ListValue list ? list.items() : List.of();
    for (Value item : items) {
      Value type = item instanceof Value.MapValue map ? written(map, "type") : null;
      Value identifiers = item instanceof Value.MapValue map ? written(map, "identifiers") : null;
      if (type instanceof Value.Text text && identifiers instanceof Value.ListValue list) {
        types.computeIfAbsent(text.text(), name -> new ArrayList<>()).addAll(list.items());
        open = open == null ? list.rest() : open;
      } else {
        Cause cause = type == null ? null : Equality.unknownCause(type);
        Cause other =
            cause == null && identifiers != null ? Equality.unknownCause(identifiers) : cause;
        open = other == null ? new Cause(Cause.Kind.INVALID, "principals", origin.span()) : other;
      }
    }
    if (open != null) {
      return new Value.Unknown(open, origin);
    }
    List<Value> stars = types.get("*");
    if (types.size() == 1
        && stars != null
        && stars.size() == 1
        && stars.get(0) instanceof Value.Text) {
      return stars.get(0);
    }
    Map<String, Value> entries = new LinkedHashMap<>();
    for (Map.Entry<String, List<Value>> type : new TreeMap<>(types).entrySet()) {
      entries.put(
          type.getKey(),
          sorted(new Value.ListValue(type.getValue(), Value.ListShape.LIST, null, origin)));
    }
    return new Value.MapValue(entries, true, null, origin);
  }

  private void conditions(Map<String, Value> entries, @Nullable Value blocks) {
    if (blocks == null) {
      return;
    }
    Value made = Choices.lift(List.of(blocks), origin, given -> conditions(given.get(0)));
    boolean empty = made instanceof Value.MapValue map && map.entries().isEmpty() && !map.open();
    if (!empty) {
      entries.put("Condition", made);
    }
  }

  /** The key that is tested; of one that begins with a hole, a mark and the known rest. */
  private static @Nullable String key(@Nullable Value variable) {
    if (variable instanceof Value.Partial partial
        && partial.parts().size() == 2
        && partial.parts().get(1) instanceof Value.Text rest
        && rest.text().startsWith(":")) {
      return Value.Partial.MARK + rest.text();
    }
    return variable instanceof Value.Text text ? text.text() : null;
  }

  private Value conditions(Value blocks) {
    Map<String, Map<String, Value>> tests = new LinkedHashMap<>();
    Cause open =
        blocks instanceof Value.ListValue list ? list.rest() : Equality.unknownCause(blocks);
    List<Value> items = blocks instanceof Value.ListValue list ? list.items() : List.of();
    for (Value item : items) {
      if (!(item instanceof Value.MapValue map)) {
        continue;
      }
      Value test = written(map, "test");
      String key = key(written(map, "variable"));
      Value values = map.get("values");
      if (test instanceof Value.Text name && key != null && values != null) {
        tests
            .computeIfAbsent(name.text(), made -> new LinkedHashMap<>())
            .put(key, conditionValues(Equality.known(values)));
      } else {
        open = new Cause(Cause.Kind.CONDITION, "condition", item.origin().span());
      }
    }
    if (open != null) {
      return new Value.Unknown(open, origin);
    }
    Map<String, Value> entries = new LinkedHashMap<>();
    for (Map.Entry<String, Map<String, Value>> test : new TreeMap<>(tests).entrySet()) {
      Map<String, Value> sorted = new TreeMap<>(test.getValue());
      entries.put(test.getKey(), new Value.MapValue(sorted, true, null, origin));
    }
    return new Value.MapValue(entries, true, null, origin);
  }
}
