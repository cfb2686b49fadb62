package dev.sekisho.facts;

import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The JSON text of a document that is written as a mapping, as templates may do where Terraform
 * takes text: without blanks, with a hole for each part that is not known.
 */
final class JsonForm {
  private static final int MAX_DEPTH = 60;

  private final Inquiry inquiry;
  private final List<Value> parts = new ArrayList<>();
  private final StringBuilder fixed = new StringBuilder();
  private final Origin origin;
  private int depth;

  private JsonForm(Origin origin, Inquiry inquiry) {
    this.origin = origin;
    this.inquiry = inquiry;
  }

  static Value of(Value.MapValue document, Inquiry inquiry) {
    JsonForm form = new JsonForm(document.origin(), inquiry);
    form.value(document);
    if (form.parts.isEmpty()) {
      return new Value.Text(form.fixed.toString(), document.origin());
    }
    form.cut();
    return new Value.Partial(form.parts, document.origin());
  }

  private void value(Value raw) {
    Value value = inquiry.settle(Values.known(inquiry.settle(raw)));
    String text = Values.text(value);
    if (value instanceof Value.MapValue map && depth < MAX_DEPTH) {
      map(map);
    } else if (value instanceof Value.ListValue list && depth < MAX_DEPTH) {
      list(list);
    } else if (value instanceof Value.Text) {
      quoted(String.valueOf(text));
    } else if (text != null || Values.isNothing(value)) {
      fixed.append(text);
    } else {
      hole(value);
    }
  }

  private void map(Value.MapValue map) {
    depth++;
    fixed.append('{');
    boolean first = true;
    for (Map.Entry<String, Value> entry : map.entries().entrySet()) {
      if (!first) {
        fixed.append(',');
      }
      first = false;
      quoted(entry.getKey());
      fixed.append(':');
      value(entry.getValue());
    }
    if (map.rest() != null) {
      hole(new Value.Unknown(map.rest(), map.origin()));
    }
    fixed.append('}');
    depth--;
  }

  private void list(Value.ListValue list) {
    depth++;
    fixed.append('[');
    boolean first = true;
    for (Value item : list.items()) {
      if (!first) {
        fixed.append(',');
      }
      first = false;
      value(item);
    }
    if (list.rest() != null) {
      hole(new Value.Unknown(list.rest(), list.origin()));
    }
    fixed.append(']');
    depth--;
  }

  private void quoted(String text) {
    fixed.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> fixed.append('\\').append(c);
        case '\n' -> fixed.append("\\n");
        case '\r' -> fixed.append("\\r");
        case '\t' -> fixed.append("\\t");
        default -> fixed.append(c);
      }
    }
    fixed.append('"');
  }

  private void hole(Value value) {
    cut();
    parts.add(value);
  }

  private void cut() {
    if (fixed.length() > 0) {
      parts.add(new Value.Text(fixed.toString(), origin));
      fixed.setLength(0);
    }
  }
}
