package dev.sekisho.facts;

import dev.sekisho.graph.Resource;
import dev.sekisho.graph.TemplateLanguage;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tags and labels of a resource, however its language writes them. */
final class Tags {
  private static final String[] MAPS = {"tags", "labels", "freeform_tags"};
  private static final String[] TEMPLATE_TAGS = {"Tags", "FileSystemTags"};

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

  /** The value of a tag; unknown where it may be there; null where it is not. */
  static @Nullable Value perhaps(Subject subject, String name, Inquiry inquiry) {
    Value found = named(subject, name);
    if (found != null) {
      return found;
    }
    for (Value tags : all(subject)) {
      Value known = inquiry.settle(Values.known(inquiry.settle(tags)));
      Value within = of(known, name);
      Cause more = within == null ? rest(known) : null;
      if (within != null) {
        return within;
      }
      if (more != null) {
        return new Value.Unknown(more, tags.origin());
      }
    }
    Cause unread = unread(subject);
    return unread == null ? null : new Value.Unknown(unread, subject.origin());
  }

  /** Why tags may be written that are not seen: something may add to what the resource says. */
  private static @Nullable Cause unread(Subject subject) {
    return subject.resource().values().rest();
  }

  /** Adds the keys of all tags of a subject; answers why there may be more. */
  static @Nullable Cause keys(Subject subject, List<Value> keys, Inquiry inquiry) {
    Cause rest = unread(subject);
    for (Value tags : all(subject)) {
      Cause more = keys(tags, keys, inquiry);
      rest = rest == null ? more : rest;
    }
    return rest;
  }

  /** The same of the tags that a provider block gives to all it makes. */
  static @Nullable Cause givenKeys(Resource provider, List<Value> keys, Inquiry inquiry) {
    Cause rest = null;
    Value blocks = provider.values().get("default_tags");
    Value known = blocks == null ? null : inquiry.settle(Values.known(blocks));
    List<Value> each = known instanceof Value.ListValue list ? list.items() : List.of();
    if (known != null && !(known instanceof Value.ListValue)) {
      rest = rest(known);
    }
    for (Value block : each) {
      Value tags = block instanceof Value.MapValue map ? map.get("tags") : null;
      Cause more = tags == null ? rest(block) : keys(tags, keys, inquiry);
      rest = rest == null ? more : rest;
    }
    Value labels = provider.values().get("default_labels");
    Cause more = labels == null ? null : keys(labels, keys, inquiry);
    return rest == null ? more : rest;
  }

  private static @Nullable Cause keys(Value tags, List<Value> keys, Inquiry inquiry) {
    Value known = inquiry.settle(Values.known(inquiry.settle(tags)));
    if (known instanceof Value.MapValue map) {
      map.entries().forEach((key, value) -> keys.add(new Value.Text(key, value.origin())));
    } else if (known instanceof Value.ListValue list) {
      for (Value item : list.items()) {
        Value key = item instanceof Value.MapValue tag ? tag.get("Key") : item;
        keys.add(key == null ? item : Values.known(inquiry.settle(key)));
      }
    }
    return rest(known);
  }

  private static @Nullable Cause rest(Value value) {
    if (value instanceof Value.MapValue map) {
      return map.rest();
    }
    boolean nothing = Values.isNothing(value);
    boolean closed = value instanceof Value.ListValue list && !list.open();
    return nothing || closed ? null : Values.cause(value, "tags");
  }

  private static List<Value> all(Subject subject) {
    Value.MapValue values = subject.resource().values();
    List<Value> all = new ArrayList<>(1);
    boolean template = subject.graph().language() == TemplateLanguage.CLOUDFORMATION;
    for (String name : template ? TEMPLATE_TAGS : MAPS) {
      Value tags = values.get(name);
      if (tags != null) {
        all.add(tags);
      }
    }
    return all;
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
