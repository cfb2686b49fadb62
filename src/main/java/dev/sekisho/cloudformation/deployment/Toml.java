package dev.sekisho.cloudformation.deployment;

import dev.sekisho.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * As much of TOML as settings files of tools use: tables, and keys with a string, a bare word or a
 * list of these. What is written otherwise is passed over.
 */
final class Toml {
  private final SourceFile file;
  private final String text;
  private final List<Setting> settings = new ArrayList<>();
  private String table = "";
  private int at;

  /** A key of a table and the values it is set to. */
  record Setting(String table, String key, List<Said> values) {}

  private Toml(SourceFile file) {
    this.file = file;
    // One character for each byte, so that offsets are those of the file.
    this.text = new String(file.bytes(), StandardCharsets.ISO_8859_1);
  }

  static List<Setting> read(SourceFile file) {
    Toml toml = new Toml(file);
    while (toml.at < toml.text.length()) {
      toml.line();
    }
    return toml.settings;
  }

  private void line() {
    blanks();
    if (at >= text.length()) {
      return;
    }
    int end = lineEnd();
    int sign = text.indexOf('=', at, end);
    if (text.charAt(at) == '[') {
      int close = text.indexOf(']', at, end);
      table = close < 0 ? "" : dotted(text.substring(at + 1, close));
      at = end;
    } else if (text.charAt(at) == '#' || sign < 0) {
      at = end;
    } else {
      String key = dotted(text.substring(at, sign));
      at = sign + 1;
      settings.add(new Setting(table, key, values()));
      at = lineEnd();
    }
  }

  private static String dotted(String written) {
    return written.replace("\"", "").replace("'", "").replace(" ", "").strip();
  }

  private List<Said> values() {
    List<Said> values = new ArrayList<>();
    spaces();
    if (at < text.length() && text.charAt(at) == '[') {
      at++;
      list(values);
    } else if (at < text.length()) {
      values.add(value());
    }
    return values;
  }

  private void list(List<Said> values) {
    while (at < text.length() && text.charAt(at) != ']') {
      char c = text.charAt(at);
      if (c == '#') {
        at = lineEnd();
      } else if (c == ',' || c <= ' ') {
        at++;
      } else {
        values.add(value());
      }
    }
    at++;
  }

  private Said value() {
    char c = text.charAt(at);
    return c == '"' || c == '\'' ? quoted(c) : bare();
  }

  private Said bare() {
    int start = at;
    while (at < text.length() && ",]#\n\r".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return new Said(text.substring(start, at).strip(), file.span(start, at));
  }

  private Said quoted(char quote) {
    int start = at;
    boolean several = text.startsWith(String.valueOf(quote).repeat(3), at);
    String mark = String.valueOf(quote).repeat(several ? 3 : 1);
    at += mark.length();
    StringBuilder value = new StringBuilder();
    while (at < text.length() && !text.startsWith(mark, at)) {
      char c = text.charAt(at);
      if (c == '\n' && !several) {
        break;
      }
      if (c == '\\' && quote == '"' && at + 1 < text.length()) {
        c = text.charAt(++at);
        c = c == 'n' ? '\n' : c == 't' ? '\t' : c;
      }
      value.append(c);
      at++;
    }
    at = Math.min(text.length(), at + mark.length());
    String decoded =
        new String(value.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    return new Said(decoded, file.span(start, at));
  }

  private void blanks() {
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
  }

  private void spaces() {
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
  }

  private int lineEnd() {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }
}
