package dev.sekisho.terraform.function;

import dev.sekisho.terraform.type.Equality;
import dev.sekisho.terraform.type.Order;
import dev.sekisho.terraform.type.Steps;
import dev.sekisho.terraform.type.Unification;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Decision;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Functions on maps and objects. */
final class MapFunctions {
  private MapFunctions() {}

  static Value call(String name, Arguments a) {
    return switch (name) {
      case "keys" -> keys(a);
      case "lookup" -> lookup(a);
      case "map" -> pairs(a);
      case "matchkeys" -> matchKeys(a);
      case "merge" -> merge(a);
      case "transpose" -> transpose(a);
      case "values" -> values(a);
      default -> zipMap(a);
    };
  }

  private static Value.ListShape shape(Value.MapValue map) {
    return map.object() ? Value.ListShape.TUPLE : Value.ListShape.LIST;
  }

  private static Value keys(Arguments a) {
    Value.MapValue map = a.map(0);
    List<Value> keys = new ArrayList<>();
    for (Map.Entry<String, Value> entry : Order.entries(map.entries())) {
      keys.add(new Value.Text(entry.getKey(), a.origin()));
    }
    return a.list(keys, shape(map), map.rest());
  }

  private static Value values(Arguments a) {
    Value.MapValue map = a.map(0);
    List<Value> values = new ArrayList<>();
    for (Map.Entry<String, Value> entry : Order.entries(map.entries())) {
      values.add(entry.getValue());
    }
    return a.list(values, shape(map), map.rest());
  }

  private static Value lookup(Arguments a) {
    Value.MapValue map = a.map(0);
    Cause rest = map.rest();
    boolean possible = rest != null || mayHave(map, Equality.known(a.at(1)));
    if (possible) {
      String key = a.text(1);
      Value found = map.get(key);
      if (found != null) {
        Value member = Steps.member(map, found, "[\"" + key + "\"]");
        return Decision.mark(member, a.at(1).origin());
      }
    }
    if (rest != null) {
      throw new Undecided(rest);
    }
    if (a.count() < 3) {
      throw a.invalid("no such key");
    }
    return Decision.mark(asMember(map, a.at(2)), a.at(1).origin());
  }

  /** What stands in for a member of a map has the type of the others. */
  private static Value asMember(Value.MapValue map, Value otherwise) {
    if (map.object() || map.entries().isEmpty()) {
      return otherwise;
    }
    Value any = map.entries().values().iterator().next();
    return Unification.members(List.of(any, otherwise)).get(1);
  }

  /** Whether a key that is not known may be one of the map's. */
  private static boolean mayHave(Value.MapValue map, Value key) {
    if (!(key instanceof Value.Partial partial)) {
      return !map.entries().isEmpty() || Equality.unknownCause(key) == null;
    }
    for (String known : map.entries().keySet()) {
      if (Equality.mayBe(partial, known)) {
        return true;
      }
    }
    return false;
  }

  private static Value pairs(Arguments a) {
    Map<String, Value> entries = new LinkedHashMap<>();
    for (int i = 0; i + 1 < a.count(); i += 2) {
      entries.put(a.text(i), a.at(i + 1));
    }
    return new Value.MapValue(entries, false, null, a.origin());
  }

  private static Value matchKeys(Arguments a) {
    List<Value> values = a.items(0);
    List<Value> keys = a.items(1);
    List<Value> both = new ArrayList<>(keys);
    both.addAll(a.items(2));
    both = Unification.members(both);
    keys = both.subList(0, keys.size());
    List<Value> search = both.subList(keys.size(), both.size());
    if (values.size() != keys.size()) {
      throw a.invalid("as many keys as values required");
    }
    List<Value> found = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      if (among(search, keys.get(i)) == Truth.TRUE) {
        found.add(values.get(i));
      }
    }
    return a.list(found, Value.ListShape.LIST);
  }

  private static Truth among(List<Value> search, Value key) {
    Truth found = Truth.FALSE;
    for (Value one : search) {
      found = found.or(Equality.equal(one, key));
    }
    if (found == Truth.UNKNOWN) {
      throw Arguments.unknown(key);
    }
    return found;
  }

  private static Value merge(Arguments a) {
    Map<String, Value> entries = new LinkedHashMap<>();
    Cause rest = null;
    boolean object = false;
    for (Value argument : a.all()) {
      Value v = Equality.known(argument);
      if (v instanceof Value.Null) {
        continue;
      }
      Cause open = v instanceof Value.MapValue map ? map.rest() : Equality.unknownCause(v);
      if (open != null) {
        if (Steps.isInvalid(v)) {
          throw Arguments.unknown(v);
        }
        Cause unknown = open;
        entries.replaceAll((key, value) -> new Value.Unknown(unknown, value.origin()));
        rest = rest == null ? open : rest;
      }
      if (v instanceof Value.MapValue map) {
        object |= map.object();
        entries.putAll(map.entries());
      } else if (open == null) {
        throw a.invalid("maps required");
      }
    }
    return new Value.MapValue(entries, object || entries.isEmpty(), rest, a.origin());
  }

  private static Value transpose(Arguments a) {
    Map<String, List<Value>> columns = new TreeMap<>(Order.TEXT);
    for (Map.Entry<String, Value> entry : Order.entries(a.entries(0))) {
      for (Value item : a.closed(a.list(entry.getValue()))) {
        columns
            .computeIfAbsent(a.text(item), key -> new ArrayList<>())
            .add(new Value.Text(entry.getKey(), a.origin()));
      }
    }
    Map<String, Value> entries = new LinkedHashMap<>();
    for (Map.Entry<String, List<Value>> column : columns.entrySet()) {
      entries.put(column.getKey(), a.list(column.getValue(), Value.ListShape.LIST));
    }
    return new Value.MapValue(entries, false, null, a.origin());
  }

  private static Value zipMap(Arguments a) {
    List<Value> keys = a.items(0);
    Value.ListValue values = a.list(1);
    List<Value> items = a.closed(values);
    if (keys.size() != items.size()) {
      throw a.invalid("as many values as keys required");
    }
    boolean object = values.shape() == Value.ListShape.TUPLE;
    List<Value> unified = object ? items : Unification.members(items);
    Map<String, Value> entries = new LinkedHashMap<>();
    Cause rest = null;
    for (int i = 0; i < keys.size(); i++) {
      Value key = Equality.known(keys.get(i));
      Cause unknown = Equality.unknownCause(key);
      if (unknown != null) {
        rest = unknown;
      } else {
        entries.put(a.text(key), unified.get(i));
      }
    }
    return new Value.MapValue(entries, object, rest, a.origin());
  }
}
