package dev.sekisho.yaml;

import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.source.SourceFile;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Scalar;
import dev.sekisho.yaml.YamlTree.Sequence;
import dev.sekisho.yaml.YamlTree.Style;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reports keys that occur twice, and those that only look as if they were indented; resolves the
 * merge key of YAML 1.1.
 */
final class MappingEntries {
  private MappingEntries() {}

  /** The entries as they count; the same list where nothing is merged. */
  static List<Entry> check(SourceFile file, List<Entry> entries, List<Diagnostic> diagnostics) {
    Entry wide = WideBlanks.first(entries);
    if (wide != null) {
      diagnostics.add(WideBlanks.indents(file, wide.key()));
    }
    if (entries.size() < 2) {
      return entries.isEmpty() || !merges(entries.get(0)) ? entries : merged(entries);
    }
    Set<String> seen = HashSet.newHashSet(entries.size());
    boolean merges = false;
    for (Entry entry : entries) {
      if (merges(entry)) {
        merges = true;
      } else if (!seen.add(entry.key().text())) {
        diagnostics.add(duplicate(file, entry.key()));
      }
    }
    return merges ? merged(entries) : entries;
  }

  private static Diagnostic duplicate(SourceFile file, Scalar key) {
    String name = key.text();
    return Diagnostic.warning(
        "duplicate-key",
        file.span(key.start(), key.end()),
        new Message(
            "キー「" + name + "」が重複しています。後の値を使います。どちらかを消してください。",
            "The key " + name + " occurs twice; the later value counts. Remove one of them."));
  }

  private static boolean merges(Entry entry) {
    Scalar key = entry.key();
    return key.style() == Style.PLAIN
        && key.text().equals("<<")
        && !sources(entry.value()).isEmpty();
  }

  private static List<Mapping> sources(YamlTree value) {
    if (value instanceof Mapping mapping && mapping.tag().isEmpty()) {
      return List.of(mapping);
    }
    List<Mapping> sources = new ArrayList<>();
    if (value instanceof Sequence sequence && sequence.tag().isEmpty()) {
      for (YamlTree item : sequence.items()) {
        if (!(item instanceof Mapping mapping)) {
          return List.of();
        }
        sources.add(mapping);
      }
    }
    return sources;
  }

  /** Keys of the mapping itself win, then those of the source named first. */
  private static List<Entry> merged(List<Entry> entries) {
    Set<String> taken = new HashSet<>();
    for (Entry entry : entries) {
      if (!merges(entry)) {
        taken.add(entry.key().text());
      }
    }
    List<Entry> all = new ArrayList<>();
    for (Entry entry : entries) {
      if (!merges(entry)) {
        all.add(entry);
        continue;
      }
      for (Mapping source : sources(entry.value())) {
        for (Entry member : source.entries()) {
          if (taken.add(member.key().text())) {
            all.add(member);
          }
        }
      }
    }
    return all;
  }
}
