package dev.sekisho.profile;

import dev.sekisho.source.Message;
import dev.sekisho.source.Spelling;
import dev.sekisho.yaml.YamlTree;
import java.util.List;

/** Holds a document against a {@link Shape} and reports what does not fit, in source order. */
final class ShapeCheck {
  private final Keys keys;

  ShapeCheck(Keys keys) {
    this.keys = keys;
  }

  /**
   * @param key that it stands behind; empty for a document as a whole
   */
  void check(String key, YamlTree value, Shape shape) {
    switch (shape) {
      case Shape.Fields fields -> fields(key, value, fields);
      case Shape.Named named -> named(key, value, named);
      case Shape.Either either -> either(key, value, either);
      case Shape.Texts texts -> texts(value);
      case Shape.Items items -> items(key, value, items);
      case Shape.Open open -> check(key, value, open.shape());
      case Shape.Text text -> isText(key, value);
      case Shape.Day day -> isText(key, value);
      case Shape.Word word -> word(key, value, word);
      case Shape.WholeNumber number -> number(key, value, number);
    }
  }

  private void fields(String key, YamlTree value, Shape.Fields fields) {
    if (!(value instanceof YamlTree.Mapping mapping)) {
      noMapping(key, value);
      return;
    }
    for (YamlTree.Entry entry : mapping.entries()) {
      Shape.Field field = null;
      for (Shape.Field each : fields.fields()) {
        field = each.key().equals(entry.key().text()) ? each : field;
      }
      if (field == null) {
        unknown(entry.key(), fields.keys());
      } else {
        check(field.key(), entry.value(), field.shape());
      }
    }
  }

  private void named(String key, YamlTree value, Shape.Named named) {
    if (!(value instanceof YamlTree.Mapping mapping)) {
      noMapping(key, value);
      return;
    }
    for (YamlTree.Entry entry : mapping.entries()) {
      check(entry.key().text(), entry.value(), named.each());
    }
  }

  private void either(String key, YamlTree value, Shape.Either either) {
    for (Shape shape : either.shapes()) {
      if (fits(value, shape)) {
        check(key, value, shape);
        return;
      }
    }
    keys.error(value, either.otherwise());
  }

  /** Whether it is what the shape is about, right in all its parts or not. */
  private static boolean fits(YamlTree value, Shape shape) {
    return switch (shape) {
      case Shape.Fields fields -> value instanceof YamlTree.Mapping;
      case Shape.Named named -> value instanceof YamlTree.Mapping;
      case Shape.Items items -> value instanceof YamlTree.Sequence;
      case Shape.Texts texts -> !(value instanceof YamlTree.Mapping);
      case Shape.Word word ->
          value instanceof YamlTree.Scalar scalar && word.allowed().contains(scalar.text());
      case Shape.Open open -> fits(value, open.shape());
      case Shape.Text text -> value instanceof YamlTree.Scalar;
      case Shape.Day day -> value instanceof YamlTree.Scalar;
      case Shape.WholeNumber number -> value instanceof YamlTree.Scalar;
      case Shape.Either either -> {
        boolean any = false;
        for (Shape each : either.shapes()) {
          any |= fits(value, each);
        }
        yield any;
      }
    };
  }

  private void texts(YamlTree value) {
    List<YamlTree> items =
        value instanceof YamlTree.Sequence sequence ? sequence.items() : List.of(value);
    for (YamlTree item : items) {
      if (!(item instanceof YamlTree.Scalar)) {
        keys.error(item, new Message("ここには値を書きます", "a plain value is wanted here"));
      }
    }
  }

  private void items(String key, YamlTree value, Shape.Items items) {
    if (!(value instanceof YamlTree.Sequence sequence)) {
      keys.error(value, new Message("「" + key + "」には一覧を書きます", "\"" + key + "\" takes a list"));
      return;
    }
    for (YamlTree item : sequence.items()) {
      check(key, item, items.each());
    }
  }

  private boolean isText(String key, YamlTree value) {
    if (value instanceof YamlTree.Scalar) {
      return true;
    }
    keys.error(value, new Message("「" + key + "」には一つの値を書きます", "\"" + key + "\" takes one value"));
    return false;
  }

  private void word(String key, YamlTree value, Shape.Word word) {
    if (isText(key, value) && !word.allowed().contains(text(value))) {
      unfit(key, value, String.join(", ", word.allowed()));
    }
  }

  private void number(String key, YamlTree value, Shape.WholeNumber number) {
    if (isText(key, value) && Keys.number(text(value), number) == null) {
      unfit(key, value, number.low() + "–" + number.high());
    }
  }

  private static String text(YamlTree value) {
    return value instanceof YamlTree.Scalar scalar ? scalar.text() : "";
  }

  private void unfit(String key, YamlTree value, String allowed) {
    keys.error(
        value,
        new Message(
            "「" + key + "」に「" + text(value) + "」は使えません（" + allowed + "）",
            "\"" + key + "\" can't be \"" + text(value) + "\" (" + allowed + ")"));
  }

  private void noMapping(String key, YamlTree value) {
    keys.error(
        value,
        new Message(
            "「" + key + "」には「キー: 値」を書きます", "\"" + key + "\" takes a mapping of keys to values"));
  }

  private void unknown(YamlTree.Scalar key, List<String> known) {
    String near = Spelling.nearest(key.text(), known);
    String all = String.join(", ", known);
    keys.error(
        key,
        new Message(
            "知らないキー「"
                + key.text()
                + "」です。"
                + (near == null ? "使えるキー: " + all : "「" + near + "」のことですか？"),
            "unknown key \""
                + key.text()
                + "\"; "
                + (near == null ? "known keys: " + all : "did you mean \"" + near + "\"?")));
  }
}
