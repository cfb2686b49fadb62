package dev.sekisho.cloudformation;

import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Text put together from pieces, some of which may not be known. */
final class TextParts {
  private final List<Value> parts = new ArrayList<>();
  private final StringBuilder known = new StringBuilder();

  TextParts add(String text) {
    known.append(text);
    return this;
  }

  TextParts addAll(List<Value> values) {
    values.forEach(this::add);
    return this;
  }

  TextParts add(Value value) {
    String text = Literals.text(value);
    if (text != null) {
      known.append(text);
    } else if (value instanceof Value.Partial partial) {
      addAll(partial.parts());
    } else if (value instanceof Value.ListValue || value instanceof Value.MapValue) {
      hole(new Value.Unknown(new Cause(Cause.Kind.INVALID, "list", null), value.origin()));
    } else if (!(value instanceof Value.Absent)) {
      hole(value);
    }
    return this;
  }

  private void hole(Value value) {
    // The origin of known text is that of the whole: a finding can't stand at a part of it.
    if (!known.isEmpty()) {
      parts.add(new Value.Text(known.toString(), value.origin()));
      known.setLength(0);
    }
    parts.add(value);
  }

  /** Known text, the one piece where it is all there is, or text with holes. */
  Value value(Origin origin) {
    if (parts.isEmpty()) {
      return DynamicReferences.in(new Value.Text(known.toString(), origin));
    }
    if (parts.size() == 1 && known.isEmpty()) {
      return parts.get(0);
    }
    List<Value> all = new ArrayList<>(parts.size() + 1);
    for (Value part : parts) {
      all.add(part instanceof Value.Text ? part.withOrigin(origin) : part);
    }
    if (!known.isEmpty()) {
      all.add(new Value.Text(known.toString(), origin));
    }
    return DynamicReferences.inHoles(all, origin);
  }
}
