package dev.sekisho.cloudformation;

import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Scalar;
import dev.sekisho.yaml.YamlTree.Sequence;
import java.util.ArrayList;
import java.util.List;

/** Copies of trees that stand elsewhere. */
final class TreeCopies {
  private TreeCopies() {}

  /** The same tree, so many bytes further on. */
  static YamlTree shifted(YamlTree tree, int by) {
    return switch (tree) {
      case Scalar scalar -> shifted(scalar, by);
      case Sequence s -> {
        List<YamlTree> items = new ArrayList<>(s.items().size());
        s.items().forEach(item -> items.add(shifted(item, by)));
        yield new Sequence(items, s.tag(), s.tagStart() + by, s.start() + by, s.end() + by);
      }
      case Mapping m -> {
        List<Entry> entries = new ArrayList<>(m.entries().size());
        m.entries()
            .forEach(e -> entries.add(new Entry(shifted(e.key(), by), shifted(e.value(), by))));
        yield new Mapping(entries, m.tag(), m.tagStart() + by, m.start() + by, m.end() + by);
      }
    };
  }

  private static Scalar shifted(Scalar s, int by) {
    return new Scalar(
        s.text(), s.style(), s.tag(), s.tagStart() + by, s.start() + by, s.end() + by);
  }

  /** The same tree, all of it standing in one place. */
  static YamlTree gathered(YamlTree tree, int start, int end) {
    return switch (tree) {
      case Scalar scalar -> gathered(scalar, start, end);
      case Sequence s -> {
        List<YamlTree> items = new ArrayList<>(s.items().size());
        s.items().forEach(item -> items.add(gathered(item, start, end)));
        yield new Sequence(items, s.tag(), start, start, end);
      }
      case Mapping m -> {
        List<Entry> entries = new ArrayList<>(m.entries().size());
        m.entries()
            .forEach(
                e ->
                    entries.add(
                        new Entry(gathered(e.key(), start, end), gathered(e.value(), start, end))));
        yield new Mapping(entries, m.tag(), start, start, end);
      }
    };
  }

  private static Scalar gathered(Scalar s, int start, int end) {
    return new Scalar(s.text(), s.style(), s.tag(), start, start, end);
  }

  /** What is in a tree, standing as a whole where another stands. */
  static YamlTree inPlaceOf(YamlTree place, YamlTree content) {
    int tag = place.tagStart();
    return switch (content) {
      case Scalar s -> new Scalar(s.text(), s.style(), s.tag(), tag, place.start(), place.end());
      case Sequence s -> new Sequence(s.items(), s.tag(), tag, place.start(), place.end());
      case Mapping m -> new Mapping(m.entries(), m.tag(), tag, place.start(), place.end());
    };
  }
}
