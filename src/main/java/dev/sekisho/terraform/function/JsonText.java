package dev.sekisho.terraform.function;

import dev.sekisho.terraform.type.Equality;
import dev.sekisho.terraform.type.Numbers;
import dev.sekisho.terraform.type.Order;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Value;
import java.util.List;
import java.util.Map;

/**
 * Values as JSON text, keys sorted and characters escaped as Terraform does it. What is unknown
 * leaves a hole: within quotes where it is text, else in place of the whole value.
 */
public final class JsonText {
  private final TextBuilder out;

  private JsonText(Arguments a) {
    this.out = new TextBuilder(a.origin());
  }

  static Value encode(Value value, Arguments a) {
    JsonText json = new JsonText(a);
    json.write(value);
    return json.out.build(a);
  }

  /** For data sources that render documents. */
  public static Value encode(Value value) {
    Arguments a = new Arguments("jsonencode", List.of(value), value.origin());
    try {
      return encode(value, a);
    } catch (Undecided undecided) {
      return new Value.Unknown(undecided.reason(), value.origin());
    }
  }

  private void write(Value value) {
    Value v = Equality.known(value);
    switch (v) {
      case Value.Text text -> out.add(quote(text.text()));
      case Value.Num number -> out.add(Numbers.format(number.number()));
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

  /** A hole, within quotes where it is certain to be text. */
  private void writeHole(Value value, boolean text) {
    if (text) {
      out.add("\"").add(value).add("\"");
    } else if (value instanceof Value.OneOf open) {
      out.add(new Value.Unknown(open.choice().cause(), open.origin()));
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

  private void writeList(Value.ListValue list) {
    Cause rest = list.rest();
    if (rest != null) {
      out.add(new Value.Unknown(rest, list.origin()));
      return;
    }
    out.add("[");
    String separator = "";
    for (Value item : list.items()) {
      out.add(separator);
      write(item);
      separator = ",";
    }
    out.add("]");
  }

  private void writeMap(Value.MapValue map) {
    Cause rest = map.rest();
    if (rest != null) {
      out.add(new Value.Unknown(rest, map.origin()));
      return;
    }
    out.add("{");
    String separator = "";
    for (Map.Entry<String, Value> entry : Order.entries(map.entries())) {
      out.add(separator).add(quote(entry.getKey())).add(":");
      write(entry.getValue());
      separator = ",";
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
