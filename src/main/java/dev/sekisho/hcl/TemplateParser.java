package dev.sekisho.hcl;

import dev.sekisho.hcl.HclTree.Expression;
import dev.sekisho.hcl.HclTree.Label;
import dev.sekisho.hcl.HclTree.Part;
import dev.sekisho.hcl.HclTree.Template;
import dev.sekisho.hcl.HclTree.TextPart;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads quoted strings and heredocs from the bytes, and hands their sequences to {@link
 * ExpressionParser}. Text is cut where the language cuts it, since strip markers and the removal of
 * indentation reach no further than one cut: at every line of a heredoc and at every lone {@code $}
 * or {@code %}.
 */
final class TemplateParser {
  private final Scanner scanner;
  private final Complaints complaints;
  private final Nesting nesting;
  private final SequenceParser sequences;
  private final byte[] bytes;
  private final int limit;

  TemplateParser(
      Scanner scanner, Complaints complaints, Nesting nesting, ExpressionParser expressions) {
    this.scanner = scanner;
    this.complaints = complaints;
    this.nesting = nesting;
    this.sequences = new SequenceParser(scanner, complaints, expressions);
    this.bytes = scanner.bytes();
    this.limit = scanner.limit();
  }

  /** A string in quotes; most have neither escapes nor sequences. */
  Expression quoted() {
    int start = scanner.start;
    int p = start + 1;
    int b;
    while ((b = scanner.at(p)) != '"') {
      if (b == '\\' || (b >= 0 && b < ' ') || opensSequence(p)) {
        return quotedInPieces(start);
      }
      p++;
    }
    scanner.resume(p + 1);
    scanner.next();
    if (p == start + 1) {
      return new Template(List.of(), false, start, p + 1);
    }
    String text = new String(bytes, start + 1, p - start - 1, StandardCharsets.UTF_8);
    return new Template(List.of(new TextPart(text, start + 1, p)), false, start, p + 1);
  }

  private boolean opensSequence(int p) {
    return (bytes[p] == '$' || bytes[p] == '%') && scanner.at(p + 1) == '{';
  }

  private Expression quotedInPieces(int start) {
    Pieces pieces = new Pieces(complaints, nesting);
    int p = start + 1;
    while (scanner.at(p) != '"') {
      p = opensSequence(checkOpen(p, start)) ? sequences.read(p, pieces) : quotedText(p, pieces);
    }
    return finish(pieces, false, start, p + 1);
  }

  /** The offset itself, if the string goes on there. */
  private int checkOpen(int p, int start) {
    int b = scanner.at(p);
    if (p >= limit || b == '\n' || b == '\r') {
      throw complaints.error("hcl-unclosed", start, p, TemplateMessages.unclosedString());
    }
    return p;
  }

  private int quotedText(int p, Pieces pieces) {
    int to = quotedTextEnd(p);
    pieces.text(TemplateText.quoted(bytes, p, to, complaints), p, to);
    return to;
  }

  private int quotedTextEnd(int from) {
    if (bytes[from] == '$' || bytes[from] == '%') {
      return from + (escapesSequence(from) ? 3 : 1);
    }
    int p = from;
    while (p < limit) {
      int b = bytes[p];
      if (b == '"' || b == '$' || b == '%' || b == '\n' || b == '\r') {
        break;
      }
      boolean escape = b == '\\' && p + 1 < limit && bytes[p + 1] != '\n' && bytes[p + 1] != '\r';
      p += escape ? 2 : 1;
    }
    return p;
  }

  /** Whether a doubled marker before a brace, which stands for the marker itself, is here. */
  private boolean escapesSequence(int p) {
    return bytes[p] == scanner.at(p + 1) && scanner.at(p + 2) == '{';
  }

  Expression heredoc() {
    int start = scanner.start;
    boolean flush = bytes[start + 2] == '-';
    int lineEnd = lineEnd(bytes, start);
    int markerStart = start + (flush ? 3 : 2);
    int markerLength = lineEnd - markerStart;
    Pieces pieces = new Pieces(complaints, nesting);
    int p = lineEnd + (bytes[lineEnd] == '\r' ? 2 : 1);
    boolean atLineStart = true;
    while (!(atLineStart && isMarker(bytes, p, markerStart, markerLength))) {
      if (p >= limit) {
        complaints.restIsLost();
        String marker = new String(bytes, markerStart, markerLength, StandardCharsets.UTF_8);
        throw complaints.error(
            "hcl-unclosed", start, lineEnd, TemplateMessages.unclosedHeredoc(marker));
      }
      if (opensSequence(p)) {
        p = sequences.read(p, pieces);
        atLineStart = false;
      } else {
        int to = heredocTextEnd(p);
        pieces.text(TemplateText.heredoc(bytes, p, to), p, to);
        atLineStart = bytes[to - 1] == '\n';
        p = to;
      }
    }
    int end = lineEnd(bytes, p);
    if (end >= limit) {
      complaints.warn("hcl-newline", p, end, TemplateMessages.missingNewlineAfterMarker());
    }
    if (flush) {
      pieces.removeIndentation();
    }
    return finish(pieces, true, start, end);
  }

  /** A template without quotes or marker, from an offset to the end. */
  Template bare(int from) {
    Pieces pieces = new Pieces(complaints, nesting);
    int p = from;
    while (p < limit) {
      if (opensSequence(p)) {
        p = sequences.read(p, pieces);
      } else {
        int to = heredocTextEnd(p);
        pieces.text(TemplateText.heredoc(bytes, p, to), p, to);
        p = to;
      }
    }
    return new Template(pieces.parts(), false, from, limit);
  }

  /** Whether the line that starts here holds the end marker alone. */
  static boolean isMarker(byte[] bytes, int line, int markerStart, int markerLength) {
    int p = line;
    int end = lineEnd(bytes, line);
    while (p < end && isBlank(bytes[p])) {
      p++;
    }
    while (end > p && isBlank(bytes[end - 1])) {
      end--;
    }
    if (end - p != markerLength) {
      return end - p > markerLength
          && (bytes[p] < 0 || bytes[end - 1] < 0)
          && isMarkerAmongWideBlanks(bytes, p, end, markerStart, markerLength);
    }
    for (int i = 0; i < markerLength; i++) {
      if (bytes[p + i] != bytes[markerStart + i]) {
        return false;
      }
    }
    return true;
  }

  /** The same for a line with blanks outside of ASCII, such as the ideographic space. */
  private static boolean isMarkerAmongWideBlanks(
      byte[] bytes, int start, int end, int markerStart, int markerLength) {
    if (end - start > markerLength + 64) {
      return false;
    }
    String line = new String(bytes, start, end - start, StandardCharsets.UTF_8);
    String marker = new String(bytes, markerStart, markerLength, StandardCharsets.UTF_8);
    return TemplateText.stripEnd(TemplateText.stripStart(line)).equals(marker);
  }

  private static boolean isBlank(int b) {
    return b == ' ' || b == '\t' || b == 0x0B || b == '\f';
  }

  /** The end of a line's text, without its break. */
  static int lineEnd(byte[] bytes, int from) {
    int p = from;
    while (p < bytes.length && bytes[p] != '\n') {
      p++;
    }
    return p < bytes.length && p > from && bytes[p - 1] == '\r' ? p - 1 : p;
  }

  private int heredocTextEnd(int from) {
    if (bytes[from] == '$' || bytes[from] == '%') {
      return from + (escapesSequence(from) ? 3 : 1);
    }
    int p = from;
    while (p < limit) {
      int b = bytes[p];
      if (b == '$' || b == '%') {
        return p;
      }
      p++;
      if (b == '\n') {
        return p;
      }
      if (b == '\r' && scanner.at(p) != '\n') {
        complaints.warn("hcl-newline", p - 1, p, TemplateMessages.loneCarriageReturn());
      }
    }
    return p;
  }

  private Expression finish(Pieces pieces, boolean heredoc, int start, int end) {
    scanner.resume(end);
    scanner.next();
    List<Part> parts = pieces.parts();
    return new Template(parts, heredoc, start, end);
  }

  /** A label in quotes, which must be plain text. */
  Label label() {
    Template template = (Template) quoted();
    String text = template.constant();
    if (text == null) {
      complaints.warn(
          "hcl-label", template.start(), template.end(), TemplateMessages.templateInLabel());
      text =
          new String(
              bytes,
              template.start() + 1,
              template.end() - template.start() - 2,
              StandardCharsets.UTF_8);
    }
    return new Label(text, template.start(), template.end());
  }
}
