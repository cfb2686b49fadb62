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
 * @param whole whether it is the whole line
 * @param hides whether a secret was taken out
 */
record LineText(String text, boolean whole, boolean hides) {
  /** In bytes. Nobody reads further to the right, and there is no telling what stands there. */
  private static final int LONGEST_LINE = 1_000;

  private static final int LONGEST_PART = 300;

  /** How far before a value its name may stand. */
  private static final int NAME_WITHIN = 200;

  private static final LineText NONE = new LineText("", false, false);

  static LineText of(Span span, int line, Sensitive sensitive) {
    SourceFile file = span.file();
    if (file.isRecord()) {
      return NONE;
    }
    if (file.lineEnd(line) - file.lineStart(line) > LONGEST_LINE) {
      return part(span, line, sensitive);
    }
    return shown(file.lineText(line), 0, true, sensitive.holds(span, line));
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
    return shown(file.text(name, to), file.text(name, from).length(), false, secret);
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

  private static LineText shown(String text, int start, boolean whole, boolean secret) {
    String masked = (secret ? Secrets.hide(text) : Secrets.mask(text)).substring(start);
    return new LineText(masked, whole, secret || !masked.equals(text.substring(start)));
  }
}
