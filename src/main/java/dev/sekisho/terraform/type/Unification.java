package dev.sekisho.terraform.type;

import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
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

  /** Objects, and lists, are unified member by member. */
  @SuppressWarnings("ReferenceEquality") // unchanged means the same object
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
      List<Value.MapValue> unified = maps(maps);
      return unified == maps ? members : new ArrayList<>(unified);
    }
    if (lists.size() == members.size()) {
      List<Value.ListValue> unified = lists(lists);
      return unified == lists ? members : new ArrayList<>(unified);
    }
    return members;
  }

  /** Objects with the same attributes each by its name, others all attributes together. */
  private static List<Value.MapValue> maps(List<Value.MapValue> maps) {
    boolean alike = true;
    for (Value.MapValue map : maps) {
      alike &= map.entries().keySet().equals(maps.get(0).entries().keySet());
    }
    Columns columns = new Columns();
    for (Value.MapValue map : maps) {
      for (Map.Entry<String, Value> entry : map.entries().entrySet()) {
        columns.add(alike ? entry.getKey() : "", entry.getValue());
      }
    }
    if (!columns.unify()) {
      return maps;
    }
    List<Value.MapValue> rebuilt = new ArrayList<>(maps.size());
    for (Value.MapValue map : maps) {
      Map<String, Value> entries = new LinkedHashMap<>();
      for (String key : map.entries().keySet()) {
        entries.put(key, columns.next(alike ? key : ""));
      }
      rebuilt.add(new Value.MapValue(entries, map.object(), map.rest(), map.origin()));
    }
    return rebuilt;
  }

  /** Tuples of the same length place by place, others all members together. */
  private static List<Value.ListValue> lists(List<Value.ListValue> lists) {
    boolean alike = true;
    for (Value.ListValue list : lists) {
      alike &=
          list.shape() == Value.ListShape.TUPLE
              && list.items().size() == lists.get(0).items().size();
    }
    Columns columns = new Columns();
    for (Value.ListValue list : lists) {
      for (int i = 0; i < list.items().size(); i++) {
        columns.add(alike ? Integer.toString(i) : "", list.items().get(i));
      }
    }
    if (!columns.unify()) {
      return lists;
    }
    List<Value.ListValue> rebuilt = new ArrayList<>(lists.size());
    for (Value.ListValue list : lists) {
      List<Value> items = new ArrayList<>(list.items().size());
      for (int i = 0; i < list.items().size(); i++) {
        items.add(columns.next(alike ? Integer.toString(i) : ""));
      }
      rebuilt.add(new Value.ListValue(items, list.shape(), list.rest(), list.origin()));
    }
    return rebuilt;
  }

  /** Values that must be of one type, in columns; taken out again in the order they were put in. */
  private static final class Columns {
    private final Map<String, List<Value>> columns = new LinkedHashMap<>();
    private final Map<String, Integer> taken = new HashMap<>();

    void add(String column, Value value) {
      columns.computeIfAbsent(column, key -> new ArrayList<>()).add(value);
    }

    /** Whether anything changed. */
    @SuppressWarnings("ReferenceEquality") // unchanged means the same object
    boolean unify() {
      boolean changed = false;
      for (Map.Entry<String, List<Value>> column : columns.entrySet()) {
        List<Value> unified = members(column.getValue());
        changed |= unified != column.getValue();
        column.setValue(unified);
      }
      return changed;
    }

    Value next(String column) {
      int index = taken.merge(column, 1, Integer::sum) - 1;
      return columns.getOrDefault(column, List.of()).get(index);
    }
  }

  /** Whether no type can hold all of the values. */
  static boolean isImpossible(List<Value> members) {
    boolean text = false;
    boolean number = false;
    boolean bool = false;
    boolean list = false;
    boolean map = false;
    for (Value member : members) {
      Value v = Equality.known(member);
      text |= v instanceof Value.Text || v instanceof Value.Partial;
      number |= v instanceof Value.Num;
      bool |= v instanceof Value.Bool;
      list |= v instanceof Value.ListValue;
      map |= v instanceof Value.MapValue;
    }
    boolean scalar = text || number || bool;
    return (number && bool && !text) || (scalar && (list || map)) || (list && map);
  }
}
