package dev.sekisho.terraform.function;

import dev.sekisho.source.Decimal;
import dev.sekisho.terraform.type.Numbers;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON text as values. */
final class JsonDecoder {
  private static final int MAX_DEPTH = 500;

  private final String text;
  private final Arguments a;
  private int at;

  private JsonDecoder(String text, Arguments a) {
    this.text = text;
    this.a = a;
  }

  static Value decode(String text, Arguments a) {
    JsonDecoder decoder = new JsonDecoder(text, a);
    Value value = decoder.value(0);
    decoder.blanks();
    if (decoder.at != text.length()) {
      throw decoder.wrong();
    }
    return value;
  }

  private Undecided wrong() {
    return a.invalid("invalid JSON");
  }

  private void blanks() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private Value value(int depth) {
    blanks();
    if (at == text.length() || depth > MAX_DEPTH) {
      throw wrong();
    }
    char c = text.charAt(at);
    if (c == '{') {
      return object(depth);
    }
    if (c == '[') {
      return array(depth);
    }
    if (c == '"') {
      return new Value.Text(string(), a.origin());
    }
    if (c == '-' || (c >= '0' && c <= '9')) {
      return number();
    }
    if (word("true") || word("false")) {
      return new Value.Bool(c == 't', a.origin());
    }
    if (word("null")) {
      return new Value.Null(a.origin());
    }
    throw wrong();
  }

  private boolean word(String word) {
    if (text.startsWith(word, at)) {
      at += word.length();
      return true;
    }
    return false;
  }

  private Value number() {
    int start = at;
    while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    String digits =
        text.charAt(start) == '-' ? text.substring(start + 1, at) : text.substring(start, at);
    boolean zeros =
        digits.length() > 1 && digits.charAt(0) == '0' && Character.isDigit(digits.charAt(1));
    boolean dots = digits.startsWith(".") || digits.endsWith(".");
    Decimal number = zeros || dots ? null : Numbers.parse(text.substring(start, at));
    if (number == null) {
      throw wrong();
    }
    return new Value.Num(number, a.origin());
  }

  private Value object(int depth) {
    Map<String, Value> entries = new LinkedHashMap<>();
    at++;
    blanks();
    while (at < text.length() && text.charAt(at) != '}') {
      if (text.charAt(at) != '"') {
        throw wrong();
      }
      String key = string();
      expect(':');
      entries.put(key, value(depth + 1));
      separator('}');
    }
    expect('}');
    return new Value.MapValue(entries, true, null, a.origin());
  }

  private Value array(int depth) {
    List<Value> items = new ArrayList<>();
    at++;
    blanks();
    while (at < text.length() && text.charAt(at) != ']') {
      items.add(value(depth + 1));
      separator(']');
    }
    expect(']');
    return a.list(items, Value.ListShape.TUPLE);
  }

  /** A comma, behind which something must follow, or the closing mark. */
  private void separator(char close) {
    blanks();
    if (at < text.length() && text.charAt(at) == ',') {
      at++;
      blanks();
      if (at < text.length() && text.charAt(at) == close) {
        throw wrong();
      }
    } else if (at == text.length() || text.charAt(at) != close) {
      throw wrong();
    }
  }

  private void expect(char c) {
    blanks();
    if (at == text.length() || text.charAt(at) != c) {
      throw wrong();
    }
    at++;
  }

  private String string() {
    StringBuilder string = new StringBuilder();
    at++;
    while (at < text.length() && text.charAt(at) != '"') {
      char c = text.charAt(at++);
      if (c < 0x20) {
        throw wrong();
      }
      string.append(c == '\\' ? escape() : c);
    }
    expect('"');
    return string.toString();
  }

  private char escape() {
    if (at == text.length()) {
      throw wrong();
    }
    char c = text.charAt(at++);
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      default -> throw wrong();
    };
  }

  private char unicode() {
    int unit = 0;
    for (int i = 0; i < 4; i++) {
      int digit = at < text.length() ? Character.digit(text.charAt(at++), 16) : -1;
      if (digit < 0) {
        throw wrong();
      }
      unit = unit * 16 + digit;
    }
    return (char) unit;
  }
}
