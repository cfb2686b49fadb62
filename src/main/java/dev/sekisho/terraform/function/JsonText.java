package dev.sekisho.terraform.function;

import dev.sekisho.terraform.type.ChoicesWithin;
import dev.sekisho.terraform.type.Equality;
import dev.sekisho.terraform.type.Order;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Value;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values as JSON text, keys sorted and characters escaped as Terraform does it. What is unknown
 * leaves a hole: within quotes where it is text, else in place of the whole value.
 */
public final class JsonText {
  private final TextBuilder out;

  private final boolean document;
  private int depth;

  private JsonText(Arguments a, boolean document) {
    this.document = document;
    this.out = new TextBuilder(a.origin());
  }

  /** One text for each way that the choices within the value may fall, where these are few. */
  static Value encode(Value value, Arguments a) {
    return ChoicesWithin.lift(
        value,
        a.origin(),
        given -> {
          JsonText json = new JsonText(a, false);
          json.write(given);
          return json.out.build(a);
        });
  }

  /** What {@code jsonencode} gives. */
  public static Value compact(Value value) {
    return rendered(value, false);
  }

  /** A document as providers render it: entries in their order, each on a line of its own. */
  public static Value document(Value value) {
    return rendered(value, true);
  }

  private static Value rendered(Value value, boolean document) {
    Arguments a = new Arguments("jsonencode", List.of(value), value.origin());
    try {
      JsonText json = new JsonText(a, document);
      json.write(value);
      return json.out.build(a);
    } catch (Undecided undecided) {
      return new Value.Unknown(undecided.reason(), value.origin());
    }
  }

  /** A line break and the margin, in documents. */
  private void line() {
    if (document) {
      out.add("\n").add("  ".repeat(depth));
    }
  }

  private void write(Value value) {
    Value v = Equality.known(value);
    switch (v) {
      case Value.Text text -> out.add(quote(text.text()));
      case Value.Num number -> out.add(number.number().toString());
      case Value.Bool bool -> out.add(bool.bool() ? "true" : "false");
      case Value.Null nothing -> out.add("null");
      case Value.Absent nothing -> out.add("null");
      case Value.ListValue list -> writeList(list);
      case Value.MapValue map -> writeMap(map);
      case Value.Partial partial -> writePartial(partial);
      case Value.Reference reference -> writeHole(reference, Certainty.isSet(reference));
      case Value.OneOf open -> writeHole(open, allPlain(open));
      case Value.Unknown unknown -> writeHole(unknown, false);
    }
  }

  private void writePartial(Value.Partial partial) {
    out.add("\"");
    for (Value part : partial.parts()) {
      if (part instanceof Value.Text text) {
        out.add(escape(text.text()));
      } else {
        out.add(part);
      }
    }
    out.add("\"");
  }

  /** A hole, within quotes where it is certain to be text; else it stands for the whole value. */
  private void writeHole(Value value, boolean text) {
    if (text) {
      out.add("\"").add(value).add("\"");
    } else {
      out.add(value);
    }
  }

  /** Whether all options are text that needs no escapes. */
  private static boolean allPlain(Value.OneOf open) {
    for (Value option : open.options()) {
      boolean plain = option instanceof Value.Text text && escape(text.text()).equals(text.text());
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  /** Where a list may have further members, there is a hole, which the commas are a part of. */
  private void writeList(Value.ListValue list) {
    Cause rest = Order.unsettled(list);
    Value hole = rest == null ? null : new Value.Unknown(rest, list.origin());
    boolean unordered = hole != null && list.shape() == Value.ListShape.SET;
    List<Value> items = unordered ? List.of() : list.items();
    out.add("[");
    depth++;
    boolean first = true;
    for (Value item : items) {
      separate(first, hole);
      line();
      write(item);
      first = false;
    }
    if (hole != null) {
      out.add(hole);
    }
    depth--;
    if (!items.isEmpty()) {
      line();
    }
    out.add("]");
  }

  private void separate(boolean first, @Nullable Value hole) {
    if (hole != null) {
      out.add(hole);
    } else if (!first) {
      out.add(",");
    }
  }

  private void writeMap(Value.MapValue map) {
    Cause rest = map.rest();
    if (rest != null) {
      out.add(new Value.Unknown(rest, map.origin()));
      return;
    }
    out.add("{");
    depth++;
    String separator = "";
    for (Map.Entry<String, Value> entry :
        document ? map.entries().entrySet() : Order.entries(map.entries())) {
      out.add(separator);
      line();
      out.add(quote(entry.getKey())).add(document ? ": " : ":");
      write(entry.getValue());
      separator = ",";
    }
    depth--;
    if (!map.entries().isEmpty()) {
      line();
    }
    out.add("}");
  }

  static String quote(String text) {
    return "\"" + escape(text) + "\"";
  }

  private static String escape(String text) {
    StringBuilder escaped = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean special =
          c < 0x20
              || c == '"'
              || c == '\\'
              || c == '<'
              || c == '>'
              || c == '&'
              || c == 0x2028
              || c == 0x2029;
      if (special && escaped == null) {
        escaped = new StringBuilder(text.length() + 16).append(text, 0, i);
      }
      if (escaped != null) {
        append(escaped, c, special);
      }
    }
    return escaped == null ? text : escaped.toString();
  }

  private static void append(StringBuilder escaped, char c, boolean special) {
    if (!special) {
      escaped.append(c);
      return;
    }
    switch (c) {
      case '"' -> escaped.append("\\\"");
      case '\\' -> escaped.append("\\\\");
      case '\n' -> escaped.append("\\n");
      case '\r' -> escaped.append("\\r");
      case '\t' -> escaped.append("\\t");
      case '\b' -> escaped.append("\\b");
      case '\f' -> escaped.append("\\f");
      default -> {
        String hex = Integer.toHexString(c);
        escaped.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
      }
    }
  }
}
