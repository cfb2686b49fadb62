package dev.sekisho.facts;

import dev.sekisho.graph.Resource;
import dev.sekisho.graph.TemplateLanguage;
import dev.sekisho.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tags and labels of a resource, however its language writes them. */
final class Tags {
  private static final String[] MAPS = {"tags", "labels", "freeform_tags"};

  private Tags() {}

  /** The value of a tag; null where it is not written. */
  static @Nullable Value named(Subject subject, String name) {
    Value.MapValue values = subject.resource().values();
    if (subject.graph().language() == TemplateLanguage.CLOUDFORMATION) {
      return of(values.get("Tags"), name);
    }
    for (String map : MAPS) {
      Value found = of(values.get(map), name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The value of a tag that a provider block gives to all it makes; null where it gives none. */
  static @Nullable Value given(Resource provider, String name) {
    Value blocks = provider.values().get("default_tags");
    Value known = blocks == null ? null : Values.known(blocks);
    List<Value> each = known instanceof Value.ListValue list ? list.items() : List.of();
    for (Value block : each) {
      Value found = block instanceof Value.MapValue map ? of(map.get("tags"), name) : null;
      if (found != null) {
        return found;
      }
    }
    return of(provider.values().get("default_labels"), name);
  }

  private static @Nullable Value of(@Nullable Value tags, String name) {
    Value known = tags == null ? null : Values.known(tags);
    if (known instanceof Value.MapValue map) {
      for (var entry : map.entries().entrySet()) {
        if (entry.getKey().equalsIgnoreCase(name)) {
          return entry.getValue();
        }
      }
      return null;
    }
    if (known instanceof Value.ListValue list) {
      for (Value item : list.items()) {
        Value key = item instanceof Value.MapValue tag ? tag.get("Key") : null;
        if (key != null
            && item instanceof Value.MapValue tag
            && name.equalsIgnoreCase(textOr(key))) {
          return tag.get("Value");
        }
      }
    }
    return null;
  }

  private static String textOr(Value value) {
    String text = Values.text(Values.known(value));
    return text == null ? "" : text;
  }
}
