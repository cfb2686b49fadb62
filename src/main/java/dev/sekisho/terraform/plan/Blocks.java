package dev.sekisho.terraform.plan;

import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Sequence;
import org.jspecify.annotations.Nullable;

/** Nested blocks of a plan, and the expressions that the configuration has for them. */
final class Blocks {
  private Blocks() {}

  /** Whether it looks like blocks: {@code dynamic} ones have no expressions in a plan. */
  static boolean is(@Nullable YamlTree tree) {
    return tree instanceof Sequence list
        && !list.items().isEmpty()
        && list.items().get(0) instanceof Mapping;
  }

  /** The expressions of blocks; null for what is one expression as a whole. */
  static @Nullable YamlTree expressions(@Nullable YamlTree tree) {
    return tree == null || PlanConfiguration.isExpression(tree) ? null : tree;
  }

  /** The order of sets is lost, so what one block of a type writes counts for all. */
  static @Nullable YamlTree find(@Nullable YamlTree expressions, String name) {
    if (expressions instanceof Mapping map) {
      return map.get(name);
    }
    for (YamlTree block : Json.items(expressions)) {
      YamlTree found = Json.get(block, name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
