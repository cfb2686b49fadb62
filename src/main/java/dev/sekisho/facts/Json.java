package dev.sekisho.facts;

import dev.sekisho.value.JsonDocument;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents inside a value: an object as it is, or JSON text, which may have holes. */
final class Json {
  private Json() {}

  /** Null where it can't be read. */
  static @Nullable Value read(Value value) {
    Value known = Values.known(value);
    if (known instanceof Value.MapValue || known instanceof Value.ListValue) {
      return known;
    }
    if (known instanceof Value.Text text) {
      return text.text().isBlank() ? null : JsonDocument.parse(text);
    }
    return known instanceof Value.Partial partial ? JsonDocument.parse(written(partial)) : null;
  }

  /** With the text of each part that has one. */
  private static Value.Partial written(Value.Partial partial) {
    List<Value> parts = new ArrayList<>(partial.parts().size());
    for (Value part : partial.parts()) {
      String text = Values.text(Values.known(part));
      parts.add(text == null ? part : new Value.Text(text, part.origin()));
    }
    return new Value.Partial(parts, partial.origin());
  }
}
