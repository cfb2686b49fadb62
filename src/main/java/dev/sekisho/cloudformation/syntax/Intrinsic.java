package dev.sekisho.cloudformation.syntax;

import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Scalar;
import dev.sekisho.yaml.YamlTree.Sequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call of an intrinsic function, in its short or its long form.
 *
 * @param name {@code Ref}, {@code Condition}, or {@code Fn::} and the function
 * @param argument what it is applied to
 * @param start offset where the call starts
 * @param end offset behind it
 */
public record Intrinsic(String name, YamlTree argument, int start, int end) {

  /** How the name of a loop among the entries of a mapping begins. */
  public static final String LOOP = "Fn::ForEach::";

  /** The call that a tree is; null if it is data. */
  public static @Nullable Intrinsic of(YamlTree tree) {
    if (!tree.tag().isEmpty()) {
      return new Intrinsic(longName(tree.tag()), untagged(tree), tree.tagStart(), tree.end());
    }
    if (!(tree instanceof Mapping mapping) || mapping.entries().size() != 1) {
      return null;
    }
    Entry only = mapping.entries().get(0);
    String key = only.key().text();
    boolean function = key.startsWith("Fn::") && !key.startsWith(LOOP);
    return function || key.equals("Ref")
        ? new Intrinsic(key, only.value(), tree.start(), tree.end())
        : null;
  }

  private static String longName(String tag) {
    boolean plain = tag.equals("Ref") || tag.equals("Condition") || tag.startsWith("Fn::");
    return plain ? tag : "Fn::" + tag;
  }

  private static YamlTree untagged(YamlTree tree) {
    return switch (tree) {
      case Scalar s -> new Scalar(s.text(), s.style(), "", s.start(), s.start(), s.end());
      case Sequence s -> new Sequence(s.items(), "", s.start(), s.start(), s.end());
      case Mapping m -> new Mapping(m.entries(), "", m.start(), m.start(), m.end());
    };
  }

  /** The arguments where they are a list, else the argument alone. */
  public List<YamlTree> arguments() {
    return argument instanceof Sequence sequence && sequence.tag().isEmpty()
        ? sequence.items()
        : List.of(argument);
  }

  /** The text that stands there literally; null where it is computed. */
  public @Nullable String literal() {
    return literal(argument);
  }

  /** The text that a tree is; null where it is computed or no scalar. */
  public static @Nullable String literal(YamlTree tree) {
    return tree instanceof Scalar scalar && scalar.tag().isEmpty() ? scalar.text() : null;
  }
}
