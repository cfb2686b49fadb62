package dev.sekisho.facts;

import dev.sekisho.source.Decimal;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A small reader for JSON written inside an attribute; all its values have the same origin. Where
 * the text has a mark for what is not known, that stands in the value.
 */
final class JsonText {
  private static final int MAX_DEPTH = 60;
  private final String text;
  private final List<Value> holes;
  private final Origin origin;
  private int at;
  private int depth;
  private int filled;
  private boolean broken;

  /**
   * @param holes what stands for each mark of {@link Partials#HOLE}, in order
   */
  JsonText(String text, List<Value> holes, Origin origin) {
    this.text = text;
    this.holes = holes;
    this.origin = origin;
  }

  /** Null where the text is no JSON. */
  @Nullable Value read() {
    Value value = value();
    blanks();
    return broken || at != text.length() ? null : value;
  }

  private void blanks() {
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
  }

  private boolean take(char c) {
    blanks();
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private Value fail() {
    broken = true;
    at = text.length();
    return new Value.Null(origin);
  }

  private Value value() {
    blanks();
    if (broken || at >= text.length() || depth > MAX_DEPTH) {
      return fail();
    }
    char c = text.charAt(at);
    if (c == '{' || c == '[') {
      depth++;
      at++;
      Value nested = c == '{' ? object() : array();
      depth--;
      return nested;
    }
    if (c == '"') {
      String string = string();
      return string == null ? fail() : withHoles(string);
    }
    return c == Partials.HOLE && !holes.isEmpty() ? hole() : word();
  }

  private Value hole() {
    at++;
    return next();
  }

  private Value next() {
    return filled < holes.size() ? holes.get(filled++) : fail();
  }

  /** A text, with the values of its marks as parts. */
  private Value withHoles(String string) {
    if (holes.isEmpty() || string.indexOf(Partials.HOLE) < 0) {
      return new Value.Text(string, origin);
    }
    List<Value> parts = new ArrayList<>();
    int start = 0;
    for (int hole = string.indexOf(Partials.HOLE);
        hole >= 0;
        hole = string.indexOf(Partials.HOLE, start)) {
      if (hole > start) {
        parts.add(new Value.Text(string.substring(start, hole), origin));
      }
      parts.add(next());
      start = hole + 1;
    }
    if (start < string.length()) {
      parts.add(new Value.Text(string.substring(start), origin));
    }
    return parts.size() == 1 ? parts.get(0) : new Value.Partial(parts, origin);
  }

  private Value object() {
    Map<String, Value> entries = new LinkedHashMap<>();
    if (take('}')) {
      return new Value.MapValue(entries, true, null, origin);
    }
    do {
      blanks();
      String key = string();
      if (key == null || !take(':')) {
        return fail();
      }
      withHoles(key);
      entries.put(key, value());
    } while (!broken && take(','));
    return take('}') ? new Value.MapValue(entries, true, null, origin) : fail();
  }

  private Value array() {
    List<Value> items = new ArrayList<>();
    if (take(']')) {
      return new Value.ListValue(items, Value.ListShape.LIST, null, origin);
    }
    do {
      items.add(value());
    } while (!broken && take(','));
    return take(']') ? new Value.ListValue(items, Value.ListShape.LIST, null, origin) : fail();
  }

  private @Nullable String string() {
    if (at >= text.length() || text.charAt(at) != '"') {
      return null;
    }
    at++;
    StringBuilder string = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') {
        return string.toString();
      }
      if (c == '\\' && at < text.length()) {
        escape(string);
      } else {
        string.append(c);
      }
    }
    return null;
  }

  private void escape(StringBuilder string) {
    char c = text.charAt(at++);
    switch (c) {
      case 'n' -> string.append('\n');
      case 't' -> string.append('\t');
      case 'r' -> string.append('\r');
      case 'b' -> string.append('\b');
      case 'f' -> string.append('\f');
      case 'u' -> {
        if (at + 4 <= text.length()) {
          try {
            string.append((char) Integer.parseInt(text, at, at + 4, 16));
          } catch (NumberFormatException e) {
            broken = true;
          }
          at += 4;
        } else {
          broken = true;
        }
      }
      default -> string.append(c);
    }
  }

  private Value word() {
    int start = at;
    while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String word = text.substring(start, at);
    switch (word) {
      case "true", "false" -> {
        return new Value.Bool(word.equals("true"), origin);
      }
      case "null" -> {
        return new Value.Null(origin);
      }
      default -> {
        try {
          return new Value.Num(Decimal.of(word), origin);
        } catch (NumberFormatException e) {
          return fail();
        }
      }
    }
  }
}
