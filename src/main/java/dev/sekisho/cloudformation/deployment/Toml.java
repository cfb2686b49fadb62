package dev.sekisho.cloudformation.deployment;

import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * As much of TOML as settings files of tools use: tables, and keys with a string, a bare word or a
 * list of these. What is written otherwise is passed over; a file that is no TOML has no settings,
 * since the tools refuse all of it.
 */
final class Toml {
  private final SourceFile file;
  private final String text;
  private final List<Setting> settings = new ArrayList<>();
  private String table = "";
  private int at;
  private @Nullable Diagnostic problem;

  /** A key of a table and the values it is set to. */
  record Setting(String table, String key, List<Said> values) {}

  private Toml(SourceFile file) {
    this.file = file;
    // One character for each byte, so that offsets are those of the file.
    this.text = new String(file.bytes(), StandardCharsets.ISO_8859_1);
  }

  /**
   * Reads a file.
   *
   * @param problems takes in what is wrong with it
   */
  static List<Setting> read(SourceFile file, List<Diagnostic> problems) {
    Toml toml = new Toml(file);
    while (toml.at < toml.text.length() && toml.problem == null) {
      toml.line();
    }
    Diagnostic problem = toml.problem;
    if (problem == null) {
      return toml.settings;
    }
    problems.add(problem);
    return List.of();
  }

  private void line() {
    blanks();
    if (at >= text.length()) {
      return;
    }
    int end = lineEnd();
    if (text.charAt(at) == '[') {
      header(end);
    } else if (text.charAt(at) != '#') {
      setting(end);
    }
    at = lineEnd();
  }

  private void header(int end) {
    int close = text.indexOf(']', at, end);
    if (close < 0) {
      problem(at, "表の名前が「]」で閉じられていません", "the name of a table is not closed by ]");
    } else {
      table = dotted(text.substring(at + 1, close));
    }
  }

  private void setting(int end) {
    int sign = text.indexOf('=', at, end);
    if (sign < 0) {
      problem(at, "ここには「キー = 値」か「[表の名前]」を書きます", "a line is KEY = VALUE or [TABLE]");
      return;
    }
    String key = dotted(text.substring(at, sign));
    int start = at;
    at = sign + 1;
    spaces();
    if (at >= text.length() || "#\r\n".indexOf(text.charAt(at)) >= 0) {
      problem(start, "「" + key + "」に値がありません", "\"" + key + "\" has no value");
      return;
    }
    settings.add(new Setting(table, key, values()));
  }

  /** Notes what is wrong from an offset to the end of its line, if it is the first. */
  private void problem(int start, String ja, String en) {
    int end = start;
    while (end < text.length() && "\r\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    if (problem == null) {
      Message message =
          new Message(
              ja + "。TOML として読めるまで、このファイルのデプロイ先とパラメーターは使いません",
              en + "; until it is TOML its region and parameters are not used");
      problem = Diagnostic.warning("deployment-settings", file.span(start, end), message);
    }
  }

  private static String dotted(String written) {
    return written.replace("\"", "").replace("'", "").replace(" ", "").strip();
  }

  private List<Said> values() {
    List<Said> values = new ArrayList<>();
    if (text.charAt(at) == '[') {
      list(values);
    } else {
      values.add(value());
    }
    return values;
  }

  /** The values of a list, those of lists in it among them. */
  private void list(List<Said> values) {
    int start = at;
    int depth = 0;
    do {
      if (at >= text.length()) {
        problem(start, "リストが「]」で閉じられていません", "a list is not closed by ]");
        return;
      }
      char c = text.charAt(at);
      if (c == '#') {
        at = lineEnd();
      } else if (c == '[' || c == ']') {
        depth += c == '[' ? 1 : -1;
        at++;
      } else if (c == ',' || c <= ' ') {
        at++;
      } else {
        values.add(value());
      }
    } while (depth > 0);
  }

  private Said value() {
    char c = text.charAt(at);
    return c == '"' || c == '\'' ? quoted(c) : bare();
  }

  private Said bare() {
    int start = at;
    while (at < text.length() && ",]#\n\r".indexOf(text.charAt(at)) < 0) {
      char c = text.charAt(at);
      if (c == '"' || c == '\'') {
        quoted(c);
      } else {
        at++;
      }
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
    if (!text.startsWith(mark, at)) {
      problem(start, "文字列が閉じられていません", "a string is not closed");
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
