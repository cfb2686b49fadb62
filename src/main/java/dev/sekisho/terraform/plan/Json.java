package dev.sekisho.terraform.plan;

import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Scalar;
import dev.sekisho.yaml.YamlTree.Sequence;
import dev.sekisho.yaml.YamlTree.Style;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Steps through a tree of JSON in which any part may be missing or of another sort. */
final class Json {
  private Json() {}

  static @Nullable YamlTree get(@Nullable YamlTree tree, String key) {
    return tree instanceof Mapping map ? map.get(key) : null;
  }

  static @Nullable YamlTree get(@Nullable YamlTree tree, int index) {
    return tree instanceof Sequence list && index < list.items().size()
        ? list.items().get(index)
        : null;
  }

  static List<YamlTree> items(@Nullable YamlTree tree) {
    return tree instanceof Sequence list ? list.items() : List.of();
  }

  static List<YamlTree.Entry> entries(@Nullable YamlTree tree) {
    return tree instanceof Mapping map ? map.entries() : List.of();
  }

  /** A text; empty where there is none. */
  static String text(@Nullable YamlTree tree, String key) {
    return get(tree, key) instanceof Scalar scalar && scalar.style() == Style.QUOTED
        ? scalar.text()
        : "";
  }

  static boolean isTrue(@Nullable YamlTree tree) {
    return isLiteral(tree, "true");
  }

  static boolean isNull(@Nullable YamlTree tree) {
    return isLiteral(tree, "null");
  }

  private static boolean isLiteral(@Nullable YamlTree tree, String word) {
    return tree instanceof Scalar scalar
        && scalar.style() == Style.JSON_LITERAL
        && scalar.text().equals(word);
  }

  /** An empty list or map, as a plan has for blocks that nobody wrote. */
  static boolean isEmpty(@Nullable YamlTree tree) {
    return (tree instanceof Sequence list && list.items().isEmpty())
        || (tree instanceof Mapping map && map.entries().isEmpty());
  }

  /** A map whose values are all text (or null), such as tags. */
  static boolean isTextMap(Mapping map) {
    for (YamlTree.Entry entry : map.entries()) {
      boolean text =
          entry.value() instanceof Scalar scalar
              && (scalar.style() == Style.QUOTED || isNull(scalar));
      if (!text) {
        return false;
      }
    }
    return true;
  }
}
