package dev.sekisho.facts;

import dev.sekisho.value.Value;
import org.jspecify.annotations.Nullable;

/** Documents inside a value: an object as it is, or JSON text. */
final class Json {
  private Json() {}

  /** Null where it can't be read. */
  static @Nullable Value read(Value value) {
    Value known = Values.known(value);
    if (known instanceof Value.MapValue || known instanceof Value.ListValue) {
      return known;
    }
    if (known instanceof Value.Text text) {
      return new JsonText(text.text(), text.origin()).read();
    }
    return null;
  }
}
