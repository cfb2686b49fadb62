package dev.sekisho.finding;

import dev.sekisho.source.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Where secrets are written: the ranges of each file, joined where they touch. */
final class SecretPlaces {
  private final Map<String, TreeMap<Integer, Integer>> files = new HashMap<>();

  void add(Span span) {
    add(span.file().path(), span.start(), Math.max(span.end(), span.start() + 1));
  }

  void addAll(SecretPlaces other) {
    other.files.forEach((path, ranges) -> ranges.forEach((start, end) -> add(path, start, end)));
  }

  private void add(String path, int start, int end) {
    TreeMap<Integer, Integer> ranges = files.computeIfAbsent(path, key -> new TreeMap<>());
    int first = start;
    int last = end;
    Map.Entry<Integer, Integer> before = ranges.floorEntry(last);
    while (before != null && before.getValue() >= first) {
      if (before.getKey() <= first && before.getValue() >= last) {
        return;
      }
      first = Math.min(first, before.getKey());
      last = Math.max(last, before.getValue());
      ranges.remove(before.getKey());
      before = ranges.floorEntry(last);
    }
    ranges.put(first, last);
  }

  /** Whether a secret is written in a part of a file. */
  boolean holds(String path, int start, int end) {
    TreeMap<Integer, Integer> ranges = files.get(path);
    Map.Entry<Integer, Integer> last = ranges == null ? null : ranges.lowerEntry(end);
    return last != null && last.getValue() > start;
  }
}
