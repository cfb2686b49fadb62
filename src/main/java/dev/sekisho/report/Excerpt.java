package dev.sekisho.report;

import dev.sekisho.finding.Sensitive;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.Span;
import java.util.ArrayList;
import java.util.List;

/** The lines of a template that matter, with carets under the marked columns by display width. */
final class Excerpt {
  private static final int MOST_LINES = 3;
  private static final int WIDTH = 96;
  private static final int BEFORE_MARK = 24;

  /** Width of the widest line number. */
  private final int gutter;

  private final Sensitive sensitive;
  private final List<String> rows = new ArrayList<>();

  /**
   * @param instead stands for the lines of a record, in which nobody reads; may be empty
   * @param note stands behind the carets of the last line; may be empty
   */
  Excerpt(Span span, String instead, String note, Sensitive sensitive) {
    this.sensitive = sensitive;
    if (span.file().isRecord()) {
      this.gutter = 1;
      rows.add(bar());
      marked("", instead.isEmpty() ? span.file().path() : instead, note);
      return;
    }
    int first = span.startLine();
    int last =
        Math.max(first, span.end() > span.start() ? span.file().line(span.end() - 1) : first);
    int shown = last - first < MOST_LINES ? last : first;
    this.gutter = Integer.toString(shown).length();
    rows.add(bar());
    for (int line = first; line <= shown; line++) {
      line(span, line, line == shown ? note : "");
    }
    if (shown < last) {
      rows.add(" ".repeat(gutter + 1) + "…");
    }
  }

  /** The rows, without line ends. */
  List<String> rows() {
    return rows;
  }

  String bar() {
    return " ".repeat(gutter + 2) + "|";
  }

  int gutter() {
    return gutter;
  }

  /** A text that is all of the place. */
  private void marked(String number, String text, String note) {
    Window window = Window.around(text, 0);
    String shown = window.show(text);
    rows.add(" " + " ".repeat(gutter - number.length()) + number + " | " + shown);
    String marks = "^".repeat(Math.max(1, DisplayWidth.of(shown)));
    rows.add(bar() + " " + marks + (note.isEmpty() ? "" : " " + note));
  }

  private void line(Span span, int line, String note) {
    SourceFile file = span.file();
    ShownLine shown = ShownLine.of(span, line, sensitive);
    if (!shown.whole()) {
      marked(Integer.toString(line), shown.alone(), note);
      return;
    }
    int lineStart = file.lineStart(line);
    String text = shown.text().replace('\t', ' ');
    int from =
        span.start() <= lineStart
            ? indent(text)
            : shown.start(file.text(lineStart, span.start()).length());
    int lineEnd = file.lineEnd(line);
    int to =
        span.end() >= lineEnd
            ? text.length()
            : shown.end(file.text(lineStart, span.end()).length());
    to = Math.max(to, Math.min(from + 1, text.length()));
    Window window = Window.around(text, from);
    String before = window.cut(text, 0, from);
    String marked = window.cut(text, from, to);
    String number = " ".repeat(gutter - Integer.toString(line).length()) + line;
    rows.add((" " + number + " | " + window.show(text)).stripTrailing());
    int carets = Math.max(1, DisplayWidth.of(marked));
    String marks = " ".repeat(DisplayWidth.of(before)) + "^".repeat(carets);
    rows.add(bar() + " " + marks + (note.isEmpty() ? "" : " " + note));
  }

  private static int indent(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /**
   * The part of a long line that is shown.
   *
   * @param start first index shown
   * @param end index behind the last one shown
   */
  private record Window(int start, int end) {

    static Window around(String text, int mark) {
      int start = DisplayWidth.of(text) <= WIDTH || mark <= BEFORE_MARK ? 0 : mark - BEFORE_MARK;
      int end = start;
      int used = 0;
      while (end < text.length() && used < WIDTH) {
        int point = text.codePointAt(end);
        used += DisplayWidth.of(point);
        end += Character.charCount(point);
      }
      return new Window(start, end);
    }

    String show(String text) {
      return (start > 0 ? "…" : "") + text.substring(start, end) + (end < text.length() ? "…" : "");
    }

    /** What of a range is shown, with the ellipsis in front where the range starts the line. */
    String cut(String text, int from, int to) {
      String ellipsis = from == 0 && start > 0 ? "…" : "";
      int first = Math.max(from, start);
      int last = Math.min(to, end);
      return first < last ? ellipsis + text.substring(first, last) : ellipsis;
    }
  }
}
