package dev.sekisho.cloudformation.sam;

import dev.sekisho.cloudformation.syntax.Intrinsic;
import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The {@code Globals} of a template, merged into properties: maps merged, lists put in front, all
 * else overridden. What comes from there keeps its place there.
 */
final class Globals {
  private static final Mapping NOTHING = new Mapping(List.of(), "", 0, 0, 0);

  /** Lists that replace the global one instead of being put behind it. */
  private static final String REPLACED = "Architectures";

  /** More pieces than this are not handed to resources; what is left counts as not readable. */
  private static final int MOST = 1_000_000;

  private final Mapping section;
  private final Map<String, Integer> sizes = new HashMap<>();
  private int handed;

  Globals(Mapping section) {
    this.section = section;
  }

  private @Nullable Mapping of(String type) {
    return Form.mapping(section.get(type));
  }

  /** The properties of a resource as they count; null where they can't be read as such. */
  @Nullable Mapping properties(String type, Mapping body) {
    YamlTree own = Form.given(body, "Properties");
    Mapping global = without(of(type), body.get("IgnoreGlobals"));
    if (global != null && handed > MOST) {
      return null;
    }
    handed += global == null ? 0 : sizes.computeIfAbsent(type, each -> Form.size(global));
    if (own == null) {
      return global == null ? NOTHING : global;
    }
    Mapping mapping = Form.mapping(own);
    return mapping == null || global == null ? mapping : merged(global, mapping);
  }

  private static @Nullable Mapping without(@Nullable Mapping global, @Nullable YamlTree ignored) {
    if (global == null || ignored == null) {
      return global;
    }
    if ("*".equals(Intrinsic.literal(ignored))) {
      return null;
    }
    Set<String> names = new HashSet<>();
    Form.items(ignored).forEach(item -> names.add(String.valueOf(Intrinsic.literal(item))));
    List<Entry> left = new ArrayList<>();
    for (Entry entry : global.entries()) {
      if (!names.contains(entry.key().text())) {
        left.add(entry);
      }
    }
    return new Mapping(left, "", global.tagStart(), global.start(), global.end());
  }

  static Mapping merged(Mapping global, Mapping own) {
    Map<String, Entry> globals = byKey(global);
    Set<String> overridden = byKey(own).keySet();
    List<Entry> entries = new ArrayList<>();
    for (Entry shared : global.entries()) {
      if (!overridden.contains(shared.key().text())) {
        entries.add(shared);
      }
    }
    for (Entry entry : own.entries()) {
      Entry shared = globals.get(entry.key().text());
      boolean kept = shared == null || entry.key().text().equals(REPLACED);
      entries.add(
          kept || shared == null
              ? entry
              : new Entry(entry.key(), merged(shared.value(), entry.value())));
    }
    return new Mapping(entries, "", own.tagStart(), own.start(), own.end());
  }

  private static Map<String, Entry> byKey(Mapping mapping) {
    Map<String, Entry> entries = new HashMap<>();
    mapping.entries().forEach(entry -> entries.put(entry.key().text(), entry));
    return entries;
  }

  private static YamlTree merged(YamlTree global, YamlTree own) {
    if (Form.isComputed(global) || Form.isComputed(own)) {
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
