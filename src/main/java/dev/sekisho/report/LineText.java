package dev.sekisho.report;

import dev.sekisho.finding.Finding;
import dev.sekisho.finding.Sensitive;
import dev.sekisho.source.Language;
import dev.sekisho.source.Message;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.Span;

/**
 * What may be shown of a line at a place: all of it without its secrets; of one that is too long to
 * be read (JSON without line breaks) the place itself; of a record nothing.
 *
 * @param line with its secrets masked; more than what may be shown of a long one
 * @param whole whether it is the whole line
 */
record LineText(ShownLine line, String text, boolean whole) {
  /** In bytes. Nobody reads further to the right, and there is no telling what stands there. */
  private static final int LONGEST_LINE = 1_000;

  private static final int LONGEST_PART = 300;

  /** How far before a value its name may stand. */
  private static final int NAME_WITHIN = 200;

  private static final LineText NONE = new LineText(ShownLine.of(""), "", false);

  static LineText of(Span span, int line, Sensitive sensitive) {
    SourceFile file = span.file();
    if (file.isRecord()) {
      return NONE;
    }
    if (file.lineEnd(line) - file.lineStart(line) > LONGEST_LINE) {
      return part(span, line, sensitive);
    }
    ShownLine shown = ShownLine.of(file.lineText(line), sensitive.holds(span, line), sensitive);
    return new LineText(shown, shown.text(), true);
  }

  /** The attribute that decides, by its address: what stands for the lines of a record. */
  static String decided(Finding finding) {
    String path = finding.attribute();
    String attribute = path.endsWith("[]") ? path.substring(0, path.length() - 2) : path;
    String address = finding.instances().isEmpty() ? "" : finding.instances().get(0);
    return address + (address.isEmpty() || attribute.isEmpty() ? "" : ".") + attribute;
  }

  /** What an excerpt would show, where the place itself is a record; empty elsewhere. */
  static String ofRecord(Finding finding, Language language) {
    if (!finding.span().file().isRecord() || finding.instances().isEmpty()) {
      return "";
    }
    Message note = finding.note();
    return decided(finding) + (note == null ? "" : ": " + note.in(language));
  }

  /** Whether a secret was taken out. */
  boolean hides() {
    return line.masks();
  }

  /** Where a range that starts at this index of the source line starts in the shown one. */
  int start(int index) {
    return line.start(index);
  }

  /** Where a range that ends before this index of the source line ends in the shown one. */
  int end(int index) {
    return line.end(index);
  }

  /** The line as one text that stands for itself. */
  String alone() {
    return whole || text.isEmpty() ? text.strip() : "…" + text + "…";
  }

  private static LineText part(Span span, int line, Sensitive sensitive) {
    SourceFile file = span.file();
    int lineEnd = file.lineEnd(line);
    int from = Math.min(Math.max(span.start(), file.lineStart(line)), lineEnd);
    int to = Math.min(Math.max(span.end(), from + 1), Math.min(lineEnd, from + LONGEST_PART));
    while (to < lineEnd && (file.bytes()[to] & 0xC0) == 0x80) {
      to++;
    }
    int name = nameStart(file, from, file.lineStart(line));
    boolean secret = sensitive.holds(span, from, to);
    ShownLine shown = ShownLine.of(file.text(name, to), secret, sensitive);
    int start = shown.start(file.text(name, from).length());
    return new LineText(shown, shown.text().substring(start), false);
  }

  /** Where the member that a place belongs to begins, so that its name tells whether to mask it. */
  private static int nameStart(SourceFile file, int from, int lineStart) {
    int at = from;
    int least = Math.max(lineStart, from - NAME_WITHIN);
    while (at > least && ",{[".indexOf(file.bytes()[at - 1]) < 0) {
      at--;
    }
    while (at < from && (file.bytes()[at] & 0xC0) == 0x80) {
      at++;
    }
    return at;
  }
}
