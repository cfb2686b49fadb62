package dev.sekisho.cloudformation.sam;

import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A generated resource while it is written. */
final class Draft {
  /** Attributes of a serverless resource that hold for all that is generated from it. */
  static final List<String> INHERITED =
      List.of("Condition", "DeletionPolicy", "UpdateReplacePolicy");

  private static final List<String> OWN =
      List.of(
          "DependsOn",
          "Condition",
          "DeletionPolicy",
          "UpdateReplacePolicy",
          "UpdatePolicy",
          "Metadata");

  private final String id;
  private final String type;
  private final Source from;
  private final TreeWriter writer;
  private final Map<String, Entry> properties = new LinkedHashMap<>();
  private final Map<String, Entry> attributes = new LinkedHashMap<>();
  private @Nullable YamlTree computed;

  private Draft(String id, String type, Source from, Place place, List<String> attributes) {
    this.id = id;
    this.type = type;
    this.from = from;
    this.writer = new TreeWriter(place);
    for (String name : attributes) {
      Entry entry = from.body().entry(name);
      if (entry != null) {
        this.attributes.put(name, entry);
      }
    }
  }

  /** The resource that stands for a serverless one and has its logical id. */
  static Draft main(Source from, String type) {
    return new Draft(from.id(), type, from, from.place(), OWN);
  }

  /** A resource that is generated besides. */
  static Draft beside(String id, String type, Source from, Place place) {
    return new Draft(id, type, from, place, INHERITED);
  }

  /** A resource that hangs on the conditions of several. */
  static Draft free(String id, String type, Source from, Place place) {
    return new Draft(id, type, from, place, List.of());
  }

  String id() {
    return id;
  }

  String type() {
    return type;
  }

  Source from() {
    return from;
  }

  TreeWriter writer() {
    return writer;
  }

  @Nullable YamlTree get(String property) {
    Entry entry = properties.get(property);
    return entry == null ? null : entry.value();
  }

  Draft set(String property, @Nullable Object value) {
    if (value != null) {
      properties.put(property, writer.entry(property, value));
    }
    return this;
  }

  /** A property that stands where another one is written. */
  Draft set(String property, Entry cause, Object value) {
    TreeWriter there = new TreeWriter(Place.of(cause));
    properties.put(property, new Entry(there.text(property), there.tree(value)));
    return this;
  }

  /** Takes over properties under their own names. */
  Draft copy(@Nullable Mapping source, String... names) {
    for (String name : names) {
      copyAs(source, name, name);
    }
    return this;
  }

  /** Takes over a property under another name. */
  Draft copyAs(@Nullable Mapping source, String name, String as) {
    Entry entry = source == null ? null : source.entry(name);
    if (entry != null && Form.given(source, name) != null) {
      boolean renamed = !name.equals(as);
      properties.put(
          as, renamed ? new Entry(new TreeWriter(Place.of(entry)).text(as), entry.value()) : entry);
    }
    return this;
  }

  /** Takes over what can't be read as properties at all. */
  Draft computed(YamlTree all) {
    computed = all;
    return this;
  }

  Draft attribute(String name, @Nullable Object value) {
    if (value != null) {
      attributes.put(name, writer.entry(name, value));
    }
    return this;
  }

  void removeAttribute(String name) {
    attributes.remove(name);
  }

  boolean hasAttribute(String name) {
    return attributes.containsKey(name);
  }

  /** The resource as it would have been written by hand. */
  Entry entry() {
    List<Entry> body = new ArrayList<>();
    body.add(writer.entry("Type", type));
    if (computed != null) {
      body.add(new Entry(writer.text("Properties"), computed));
    } else {
      body.add(
          new Entry(writer.text("Properties"), writer.whole(new ArrayList<>(properties.values()))));
    }
    body.addAll(attributes.values());
    return new Entry(writer.text(id), writer.whole(body));
  }
}
