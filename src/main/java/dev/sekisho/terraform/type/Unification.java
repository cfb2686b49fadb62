package dev.sekisho.terraform.type;

import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings values to the one type that members of a collection, or both sides of a conditional, must
 * share.
 */
public final class Unification {
  private Unification() {}

  /** The members as one type; those that cannot be brought to it stay as they are. */
  public static List<Value> members(List<Value> members) {
    if (anyText(members)) {
      return eachAsText(members);
    }
    return anyCollection(members) ? nested(members) : members;
  }

  private static boolean anyText(List<Value> members) {
    boolean text = false;
    boolean other = false;
    for (Value member : members) {
      Value v = Equality.known(member);
      text |= isText(v);
      other |= v instanceof Value.Num || v instanceof Value.Bool || v instanceof Value.OneOf;
    }
    return text && other;
  }

  private static boolean isText(Value value) {
    if (value instanceof Value.OneOf open) {
      for (Value option : open.options()) {
        if (isText(Equality.known(option))) {
          return true;
        }
      }
      return false;
    }
    return value instanceof Value.Text || value instanceof Value.Partial;
  }

  private static List<Value> eachAsText(List<Value> members) {
    List<Value> converted = new ArrayList<>(members.size());
    for (Value member : members) {
      Value text =
          isScalar(Equality.known(member)) ? Conversion.to(Type.Simple.STRING, member) : member;
      converted.add(Steps.isInvalid(text) ? member : text);
    }
    return converted;
  }

  private static boolean isScalar(Value value) {
    return value instanceof Value.Num
        || value instanceof Value.Bool
        || value instanceof Value.OneOf;
  }

  private static boolean anyCollection(List<Value> members) {
    for (Value member : members) {
      if (member instanceof Value.ListValue || member instanceof Value.MapValue) {
        return members.size() > 1;
      }
    }
    return false;
  }

  /** Objects with the same attributes, and lists, are unified member by member. */
  private static List<Value> nested(List<Value> members) {
    List<Value.MapValue> maps = new ArrayList<>();
    List<Value.ListValue> lists = new ArrayList<>();
    for (Value member : members) {
      if (member instanceof Value.MapValue map) {
        maps.add(map);
      } else if (member instanceof Value.ListValue list) {
        lists.add(list);
      }
    }
    if (maps.size() == members.size()) {
      return new ArrayList<>(maps(maps));
    }
    return lists.size() == members.size() ? new ArrayList<>(lists(lists)) : members;
  }

  @SuppressWarnings("ReferenceEquality") // unchanged means the same object
  private static List<Value.MapValue> maps(List<Value.MapValue> maps) {
    Map<String, List<Value>> columns = new LinkedHashMap<>();
    for (Value.MapValue map : maps) {
      for (Map.Entry<String, Value> entry : map.entries().entrySet()) {
        columns.computeIfAbsent(entry.getKey(), key -> new ArrayList<>()).add(entry.getValue());
      }
    }
    Map<String, List<Value>> unified = new LinkedHashMap<>();
    boolean changed = false;
    for (Map.Entry<String, List<Value>> column : columns.entrySet()) {
      List<Value> values = members(column.getValue());
      changed |= values != column.getValue();
      unified.put(column.getKey(), values);
    }
    return changed ? rebuilt(maps, unified) : maps;
  }

  private static List<Value.MapValue> rebuilt(
      List<Value.MapValue> maps, Map<String, List<Value>> columns) {
    Map<String, Integer> next = new LinkedHashMap<>();
    List<Value.MapValue> rebuilt = new ArrayList<>(maps.size());
    for (Value.MapValue map : maps) {
      Map<String, Value> entries = new LinkedHashMap<>();
      for (String key : map.entries().keySet()) {
        int index = next.merge(key, 1, Integer::sum) - 1;
        entries.put(key, columns.getOrDefault(key, List.of()).get(index));
      }
      rebuilt.add(new Value.MapValue(entries, map.object(), map.rest(), map.origin()));
    }
    return rebuilt;
  }

  /** All members of all lists together. */
  @SuppressWarnings("ReferenceEquality") // unchanged means the same object
  private static List<Value.ListValue> lists(List<Value.ListValue> lists) {
    List<Value> all = new ArrayList<>();
    for (Value.ListValue list : lists) {
      all.addAll(list.items());
    }
    List<Value> unified = members(all);
    if (unified == all) {
      return lists;
    }
    List<Value.ListValue> rebuilt = new ArrayList<>(lists.size());
    int at = 0;
    for (Value.ListValue list : lists) {
      List<Value> items = new ArrayList<>(unified.subList(at, at + list.items().size()));
      at += list.items().size();
      rebuilt.add(new Value.ListValue(items, list.shape(), list.rest(), list.origin()));
    }
    return rebuilt;
  }
}
