package dev.sekisho.terraform.function;

import dev.sekisho.terraform.type.Equality;
import dev.sekisho.terraform.type.Order;
import dev.sekisho.value.Value;
import java.util.List;
import java.util.Map;

/** Values as YAML text in the layout that Terraform gives it. */
final class YamlText {
  private final Arguments a;
  private final StringBuilder out = new StringBuilder();

  private YamlText(Arguments a) {
    this.a = a;
  }

  static String encode(Value value, Arguments a) {
    YamlText yaml = new YamlText(a);
    yaml.write(value, 0, false);
    Value v = Equality.known(value);
    boolean bare = v instanceof Value.Null || v instanceof Value.Num || v instanceof Value.Bool;
    return bare ? yaml.out.append("...\n").toString() : yaml.out.toString();
  }

  /** Writes a value at an indentation; {@code inline} behind a key or dash on the same line. */
  private void write(Value value, int indent, boolean inline) {
    Value v = Equality.known(value);
    if (v instanceof Value.ListValue list && !a.closed(list).isEmpty()) {
      writeList(list.items(), indent, inline);
    } else if (v instanceof Value.MapValue map && !map.entries().isEmpty() && !map.open()) {
      writeMap(map.entries(), indent, inline);
    } else {
      out.append(inline ? " " : "").append(scalar(v, indent)).append('\n');
    }
  }

  private void writeList(List<Value> items, int indent, boolean inline) {
    if (inline) {
      out.append('\n');
    }
    for (Value item : items) {
      out.append(" ".repeat(indent)).append('-');
      writeItem(item, indent);
    }
  }

  /** The first line of a list or map within a list stands on the line of the dash. */
  private void writeItem(Value item, int indent) {
    Value v = Equality.known(item);
    boolean nested =
        (v instanceof Value.ListValue list && !list.items().isEmpty())
            || (v instanceof Value.MapValue map && !map.entries().isEmpty());
    if (!nested) {
      write(v, indent + 2, true);
      return;
    }
    int start = out.length();
    write(v, indent + 2, false);
    out.delete(start, start + indent + 1);
  }

  private void writeMap(Map<String, Value> entries, int indent, boolean inline) {
    if (inline) {
      out.append('\n');
    }
    for (Map.Entry<String, Value> entry : Order.entries(entries)) {
      out.append(" ".repeat(indent)).append(JsonText.quote(entry.getKey())).append(':');
      boolean list = Equality.known(entry.getValue()) instanceof Value.ListValue;
      write(entry.getValue(), list ? indent : indent + 2, true);
    }
  }

  private String scalar(Value v, int indent) {
    if (v instanceof Value.Text text) {
      return text.text().indexOf('\n') >= 0
          ? literal(text.text(), indent)
          : JsonText.quote(text.text());
    }
    if (v instanceof Value.Num number) {
      return number.number().toString();
    }
    if (v instanceof Value.Bool bool) {
      return Boolean.toString(bool.bool());
    }
    if (v instanceof Value.Null) {
      return "null";
    }
    if (v instanceof Value.ListValue) {
      return "[]";
    }
    if (v instanceof Value.MapValue map && !map.open()) {
      return "{}";
    }
    throw Arguments.unknown(v);
  }

  private static String literal(String text, int indent) {
    String margin = "\n" + " ".repeat(Math.max(2, indent));
    String body = Blanks.chomp(text);
    int breaks = text.length() - body.length();
    String keep = breaks == 0 ? "-" : breaks > 1 ? "+" : "";
    String lines = body.replace("\n", margin).replace(margin + "\n", "\n\n");
    return "|" + keep + margin + lines + "\n".repeat(Math.max(0, breaks - 1));
  }
}
