package dev.sekisho.profile;

import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.Span;
import dev.sekisho.yaml.YamlTree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes typed values out of a file that was held against its {@link Shape}: what did not fit was
 * reported there and counts as missing here.
 */
final class Keys {
  private final SourceFile file;
  private final List<Diagnostic> diagnostics;

  Keys(SourceFile file, List<Diagnostic> diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  Span span(YamlTree node) {
    return file.span(node.start(), node.end());
  }

  void error(YamlTree node, Message message) {
    error(span(node), message);
  }

  void error(Span span, Message message) {
    diagnostics.add(Diagnostic.error("profile", span, message));
  }

  static YamlTree.@Nullable Mapping mapping(YamlTree.Mapping in, String key) {
    return in.get(key) instanceof YamlTree.Mapping mapping ? mapping : null;
  }

  static List<YamlTree.Entry> entries(YamlTree.Mapping in, String key) {
    return in.get(key) instanceof YamlTree.Mapping mapping ? mapping.entries() : List.of();
  }

  static @Nullable String text(YamlTree.@Nullable Mapping in, String key) {
    return in != null && in.get(key) instanceof YamlTree.Scalar scalar ? scalar.text() : null;
  }

  static List<String> texts(YamlTree.@Nullable Mapping in, String key) {
    return texts(in == null ? null : in.get(key));
  }

  /** The texts of a list, or of a single value. */
  static List<String> texts(@Nullable YamlTree value) {
    List<String> texts = new ArrayList<>();
    for (YamlTree.Scalar item : items(value)) {
      texts.add(item.text());
    }
    return texts;
  }

  static List<YamlTree.Scalar> items(@Nullable YamlTree value) {
    List<YamlTree.Scalar> scalars = new ArrayList<>();
    if (value instanceof YamlTree.Scalar one) {
      scalars.add(one);
    } else if (value instanceof YamlTree.Sequence sequence) {
      for (YamlTree item : sequence.items()) {
        if (item instanceof YamlTree.Scalar scalar) {
          scalars.add(scalar);
        }
      }
    }
    return scalars;
  }

  static boolean isTrue(YamlTree.@Nullable Mapping in, String key) {
    return "true".equals(text(in, key));
  }

  static @Nullable Integer number(YamlTree.@Nullable Mapping in, String key) {
    return number(text(in, key), new Shape.WholeNumber(Integer.MIN_VALUE, Integer.MAX_VALUE));
  }

  /** Null where the text is no number of the shape. */
  static @Nullable Integer number(@Nullable String text, Shape.WholeNumber shape) {
    if (text == null || text.isEmpty() || text.length() > 6) {
      return null;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return null;
      }
    }
    int number = Integer.parseInt(text);
    return shape.low() <= number && number <= shape.high() ? number : null;
  }
}
