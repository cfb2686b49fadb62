package dev.sekisho.profile;

import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.Span;
import dev.sekisho.source.Spelling;
import dev.sekisho.yaml.YamlTree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes typed values out of a mapping and reports what does not fit, with the place and the words
 * that would.
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

  /** Reports every key of the mapping that is not among the known ones. */
  void allow(YamlTree.Mapping mapping, List<String> known) {
    for (YamlTree.Entry entry : mapping.entries()) {
      String key = entry.key().text();
      if (!known.contains(key)) {
        String near = Spelling.nearest(key, known);
        String all = String.join(", ", known);
        error(
            entry.key(),
            new Message(
                "知らないキー「"
                    + key
                    + "」です。"
                    + (near == null ? "使えるキー: " + all : "「" + near + "」のことですか？"),
                "unknown key \""
                    + key
                    + "\"; "
                    + (near == null ? "known keys: " + all : "did you mean \"" + near + "\"?")));
      }
    }
  }

  YamlTree.@Nullable Mapping mapping(YamlTree.Mapping in, String key, List<String> known) {
    YamlTree value = in.get(key);
    if (value instanceof YamlTree.Mapping mapping) {
      allow(mapping, known);
      return mapping;
    }
    if (value != null) {
      error(
          value,
          new Message(
              "「" + key + "」には「キー: 値」を書きます", "\"" + key + "\" takes a mapping of keys to values"));
    }
    return null;
  }

  List<YamlTree.Entry> entries(YamlTree.Mapping in, String key) {
    YamlTree value = in.get(key);
    if (value instanceof YamlTree.Mapping mapping) {
      return mapping.entries();
    }
    if (value != null) {
      error(
          value,
          new Message(
              "「" + key + "」には「キー: 値」を書きます", "\"" + key + "\" takes a mapping of keys to values"));
    }
    return List.of();
  }

  @Nullable String text(YamlTree.@Nullable Mapping in, String key) {
    YamlTree value = in == null ? null : in.get(key);
    if (value instanceof YamlTree.Scalar scalar) {
      return scalar.text();
    }
    if (value != null) {
      error(value, new Message("「" + key + "」には一つの値を書きます", "\"" + key + "\" takes one value"));
    }
    return null;
  }

  List<String> texts(YamlTree.@Nullable Mapping in, String key) {
    YamlTree value = in == null ? null : in.get(key);
    return value == null ? List.of() : texts(value);
  }

  /** The texts of a list, or of a single value. */
  List<String> texts(YamlTree value) {
    List<String> texts = new ArrayList<>();
    for (YamlTree.Scalar item : items(value)) {
      texts.add(item.text());
    }
    return texts;
  }

  List<YamlTree.Scalar> items(YamlTree.@Nullable Mapping in, String key) {
    YamlTree value = in == null ? null : in.get(key);
    return value == null ? List.of() : items(value);
  }

  private List<YamlTree.Scalar> items(YamlTree value) {
    List<YamlTree.Scalar> scalars = new ArrayList<>();
    List<YamlTree> items =
        value instanceof YamlTree.Sequence sequence ? sequence.items() : List.of(value);
    for (YamlTree item : items) {
      if (item instanceof YamlTree.Scalar scalar) {
        scalars.add(scalar);
      } else {
        error(item, new Message("ここには値を書きます", "a plain value is wanted here"));
      }
    }
    return scalars;
  }

  @Nullable String word(YamlTree.@Nullable Mapping in, String key, List<String> allowed) {
    String text = text(in, key);
    if (text == null || in == null || allowed.contains(text)) {
      return text;
    }
    unfit(in, key, text, String.join(", ", allowed));
    return null;
  }

  List<String> words(YamlTree.Mapping in, String key, List<String> allowed) {
    List<String> texts = texts(in, key);
    for (String text : texts) {
      if (!allowed.contains(text)) {
        unfit(in, key, text, String.join(", ", allowed));
      }
    }
    return texts;
  }

  boolean bool(YamlTree.@Nullable Mapping in, String key) {
    return "true".equals(word(in, key, List.of("true", "false")));
  }

  @Nullable Integer number(YamlTree.@Nullable Mapping in, String key, int low, int high) {
    String text = text(in, key);
    if (text == null || in == null) {
      return null;
    }
    if (!text.isEmpty() && text.length() < 7 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      int number = Integer.parseInt(text);
      if (low <= number && number <= high) {
        return number;
      }
    }
    unfit(in, key, text, low + "–" + high);
    return null;
  }

  private void unfit(YamlTree.Mapping in, String key, String text, String allowed) {
    YamlTree value = in.get(key);
    error(
        value == null ? in : value,
        new Message(
            "「" + key + "」に「" + text + "」は使えません（" + allowed + "）",
            "\"" + key + "\" can't be \"" + text + "\" (" + allowed + ")"));
  }
}
