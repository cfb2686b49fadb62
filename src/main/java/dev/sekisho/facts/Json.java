package dev.sekisho.facts;

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
      return new JsonText(text.text(), List.of(), text.origin()).read();
    }
    return known instanceof Value.Partial partial ? read(partial) : null;
  }

  /** Each hole is a value, or a part of a text. */
  private static @Nullable Value read(Value.Partial partial) {
    StringBuilder text = new StringBuilder();
    List<Value> holes = new ArrayList<>();
    for (Value part : partial.parts()) {
      String known = Values.text(Values.known(part));
      if (known == null) {
        holes.add(part);
      }
      text.append(known == null ? String.valueOf(Partials.HOLE) : known);
    }
    return new JsonText(text.toString(), holes, partial.origin()).read();
  }
}
