package dev.sekisho.cloudformation;

import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Sequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of SAM that changes what a serverless resource says of itself: {@code Globals} are
 * merged into the properties (maps merged, lists put in front, all else overridden). What comes
 * from there keeps its place there.
 */
final class Serverless {
  private static final String PREFIX = "AWS::Serverless::";

  private Serverless() {}

  /** The properties of a resource as they count; null where it has none. */
  static @Nullable YamlTree properties(Template template, Stack.Declared resource) {
    YamlTree own = resource.body().get("Properties");
    if (!resource.type().startsWith(PREFIX)) {
      return own;
    }
    String section = resource.type().substring(PREFIX.length());
    YamlTree global = template.section("Globals").get(section);
    if (!(global instanceof Mapping shared) || Intrinsic.of(global) != null) {
      return own;
    }
    if (own instanceof Mapping mapping && Intrinsic.of(own) == null) {
      return merged(shared, mapping);
    }
    return own == null ? shared : own;
  }

  private static Mapping merged(Mapping global, Mapping own) {
    List<Entry> entries = new ArrayList<>();
    for (Entry shared : global.entries()) {
      Entry overriding = own.entry(shared.key().text());
      if (overriding == null) {
        entries.add(shared);
      }
    }
    for (Entry entry : own.entries()) {
      Entry shared = global.entry(entry.key().text());
      entries.add(
          shared == null ? entry : new Entry(entry.key(), merged(shared.value(), entry.value())));
    }
    return new Mapping(entries, "", own.tagStart(), own.start(), own.end());
  }

  private static YamlTree merged(YamlTree global, YamlTree own) {
    boolean computed = Intrinsic.of(global) != null || Intrinsic.of(own) != null;
    if (computed) {
      return own;
    }
    if (global instanceof Mapping shared && own instanceof Mapping mapping) {
      return merged(shared, mapping);
    }
    if (global instanceof Sequence shared && own instanceof Sequence sequence) {
      List<YamlTree> items = new ArrayList<>(shared.items());
      items.addAll(sequence.items());
      return new Sequence(items, "", own.tagStart(), own.start(), own.end());
    }
    return own;
  }
}
