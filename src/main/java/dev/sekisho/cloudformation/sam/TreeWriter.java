package dev.sekisho.cloudformation.sam;

import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Scalar;
import dev.sekisho.yaml.YamlTree.Sequence;
import dev.sekisho.yaml.YamlTree.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes what is generated as trees that stand at one place of the template. */
record TreeWriter(Place place) {

  /** A piece as a tree; trees of the template keep their place. */
  YamlTree tree(Object piece) {
    return switch (piece) {
      case YamlTree tree -> tree;
      case Map<?, ?> map -> mapping(map);
      case List<?> list -> sequence(list);
      case Boolean bool -> scalar(bool.toString(), Style.JSON_LITERAL);
      case Number number -> scalar(number.toString(), Style.JSON_LITERAL);
      default -> text(piece.toString());
    };
  }

  Entry entry(String key, Object value) {
    return new Entry(text(key), tree(value));
  }

  Scalar text(String text) {
    return scalar(text, Style.QUOTED);
  }

  private Scalar scalar(String text, Style style) {
    return new Scalar(text, style, "", place.start(), place.start(), place.headerEnd());
  }

  private Mapping mapping(Map<?, ?> map) {
    List<Entry> entries = new ArrayList<>(map.size());
    map.forEach((key, value) -> entries.add(entry(String.valueOf(key), value)));
    return mapping(entries);
  }

  private Sequence sequence(List<?> list) {
    List<YamlTree> items = new ArrayList<>(list.size());
    for (Object item : list) {
      items.add(tree(item));
    }
    return new Sequence(items, "", place.start(), place.start(), place.headerEnd());
  }

  private Mapping mapping(List<Entry> entries) {
    return new Mapping(entries, "", place.start(), place.start(), place.headerEnd());
  }

  /** A mapping as wide as all of what caused it. */
  Mapping whole(List<Entry> entries) {
    return new Mapping(entries, "", place.start(), place.start(), place.end());
  }
}
