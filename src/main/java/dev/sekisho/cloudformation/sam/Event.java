package dev.sekisho.cloudformation.sam;

import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import org.jspecify.annotations.Nullable;

/**
 * An event of a function or state machine.
 *
 * @param id the logical id of what is generated for it
 * @param type its type
 * @param entry as it is written
 * @param properties its properties
 * @param target what it reaches
 */
record Event(String id, String type, Entry entry, Mapping properties, Target target) {

  @Nullable YamlTree get(String property) {
    return Form.given(properties, property);
  }

  @Nullable Mapping mapping(String property) {
    return Form.mapping(properties, property);
  }

  @Nullable String text(String property) {
    return target.source().text(get(property));
  }

  Place place() {
    return Place.of(entry);
  }

  Place placeOf(String property) {
    Entry written = properties.entry(property);
    return written == null ? place() : Place.of(written);
  }

  Source source() {
    return target.source();
  }
}
