package dev.sekisho.cloudformation.sam;

import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The tags that an implicit API takes over from those whose events made it. */
final class PassedTags {
  private final Map<String, Entry> tags = new LinkedHashMap<>();
  private final Set<String> causes = new HashSet<>();

  /** Takes over the tags of one that passes its own on, once. */
  void addFrom(Source cause) {
    Mapping written = cause.mapping("Tags");
    boolean passed = Form.isBool(cause.get("PropagateTags"), true);
    if (written != null && passed && causes.add(cause.id())) {
      written.entries().forEach(entry -> tags.put(entry.key().text(), entry));
    }
  }

  Map<String, Entry> byKey() {
    return tags;
  }
}
