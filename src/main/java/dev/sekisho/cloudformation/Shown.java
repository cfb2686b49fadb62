package dev.sekisho.cloudformation;

import dev.sekisho.value.Value;

/** A value in a few words, for causes. */
final class Shown {
  private Shown() {}

  static String text(Value value) {
    String known = Literals.text(value);
    if (known != null) {
      return known;
    }
    if (!(value instanceof Value.Partial partial)) {
      return "…";
    }
    StringBuilder text = new StringBuilder();
    for (Value part : partial.parts()) {
      text.append(part instanceof Value.Text piece ? piece.text() : "…");
    }
    return text.toString();
  }
}
