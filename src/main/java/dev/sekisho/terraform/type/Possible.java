package dev.sekisho.terraform.type;

import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Values without the alternatives that make no sense: Terraform refuses a configuration where these
 * come true, so they never do.
 */
public final class Possible {
  private Possible() {}

  /** The value as far as it can come true. */
  @SuppressWarnings("ReferenceEquality") // unchanged means the same object
  public static Value of(Value value) {
    if (value instanceof Value.ListValue list) {
      return list.items().size() > Choices.MAX_WIDTH ? value : items(list);
    }
    if (value instanceof Value.MapValue map) {
      return map.entries().size() > Choices.MAX_WIDTH ? value : entries(map);
    }
    if (!(value instanceof Value.OneOf open)) {
      return value;
    }
    List<Value> options = new ArrayList<>(open.options().size());
    Value sound = null;
    boolean changed = false;
    for (Value option : open.options()) {
      Value possible = of(option);
      changed |= possible != option || Steps.isInvalid(possible);
      sound = sound == null && !Steps.isInvalid(possible) ? possible : sound;
      options.add(possible);
    }
    if (sound == null || !changed) {
      return value;
    }
    for (int i = 0; i < options.size(); i++) {
      options.set(i, Steps.isInvalid(options.get(i)) ? sound : options.get(i));
    }
    Value rest = Choices.oneOf(open.choice(), options, open.origin());
    Origin place = open.origin();
    return rest instanceof Value.OneOf
        ? rest
        : Steps.at(place.span(), place.kind(), place.label(), rest);
  }

  @SuppressWarnings("ReferenceEquality") // unchanged means the same object
  private static Value items(Value.ListValue list) {
    List<Value> items = new ArrayList<>(list.items().size());
    boolean changed = false;
    for (Value item : list.items()) {
      Value possible = of(item);
      changed |= possible != item;
      items.add(possible);
    }
    return changed ? new Value.ListValue(items, list.shape(), list.rest(), list.origin()) : list;
  }

  @SuppressWarnings("ReferenceEquality") // unchanged means the same object
  private static Value entries(Value.MapValue map) {
    Map<String, Value> entries = new LinkedHashMap<>();
    boolean changed = false;
    for (Map.Entry<String, Value> entry : map.entries().entrySet()) {
      Value possible = of(entry.getValue());
      changed |= possible != entry.getValue();
      entries.put(entry.getKey(), possible);
    }
    return changed ? new Value.MapValue(entries, map.object(), map.rest(), map.origin()) : map;
  }
}
