package dev.sekisho.report;

import dev.sekisho.finding.Sensitive;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A source line as it may be shown at a place: every secret on it stands behind a mask that is the
 * same whatever its length; of a line that is too long to be read (JSON without line breaks) the
 * place alone is shown; of a record nothing. Knows where the columns of the source line have moved.
 */
final class ShownLine {
  private static final String MASK = "****";

  /** In bytes. Nobody reads further to the right, and there is no telling what stands there. */
  private static final int LONGEST_LINE = 1_000;

  private static final int LONGEST_PART = 300;

  /** How far before a value its name may stand. */
  private static final int NAME_WITHIN = 200;

  private static final String QUOTES = "\"'";

  /** Signs that say nothing of a secret by themselves. */
  private static final String PUNCTUATION = "\"'{}[](),;|&<>\\ \t";

  private static final ShownLine NOTHING = new ShownLine("", List.of(), false);

  private final String text;
  private final List<Hidden> hidden;
  private final boolean whole;

  /** A range of the source line and the range of the shown one that stands for it. */
  private record Hidden(int start, int end, int shownStart, int shownEnd) {}

  private ShownLine(String text, List<Hidden> hidden, boolean whole) {
    this.text = text;
    this.hidden = hidden;
    this.whole = whole;
  }

  /** What may be shown of a line, for a place on it. */
  static ShownLine of(Span span, int line, Sensitive sensitive) {
    SourceFile file = span.file();
    int start = file.lineStart(line);
    int end = file.lineEnd(line);
    if (file.isRecord()) {
      return NOTHING;
    }
    return end - start > LONGEST_LINE
        ? part(span, start, end, sensitive)
        : of(file.lineText(line), sensitive.holds(file, start, end + 1), sensitive);
  }

  /**
   * A whole line.
   *
   * @param secret whether it is known to hold one
   */
  static ShownLine of(String source, boolean secret, Sensitive sensitive) {
    List<Sensitive.Range> ranges = secret ? Secrets.valueOf(source) : Secrets.in(source);
    ranges.addAll(sensitive.within(source));
    List<Hidden> hidden = new ArrayList<>();
    return new ShownLine(masked(source, ranges, hidden), hidden, true);
  }

  private static ShownLine part(Span span, int lineStart, int lineEnd, Sensitive sensitive) {
    SourceFile file = span.file();
    int from = Math.min(Math.max(span.start(), lineStart), lineEnd);
    int to = Math.min(Math.max(span.end(), from + 1), Math.min(lineEnd, from + LONGEST_PART));
    while (to < lineEnd && (file.bytes()[to] & 0xC0) == 0x80) {
      to++;
    }
    int name = nameStart(file, from, lineStart);
    ShownLine named = of(file.text(name, to), sensitive.holds(file, from, to), sensitive);
    int start = named.start(file.text(name, from).length());
    return new ShownLine(named.text.substring(start), named.hidden, false);
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

  /** Puts masks over ranges of a text and tells where they are. */
  private static String masked(String source, List<Sensitive.Range> ranges, List<Hidden> hidden) {
    ranges.sort(Comparator.comparingInt(Sensitive.Range::start));
    StringBuilder shown = new StringBuilder(source.length());
    int at = 0;
    for (int i = 0; i < ranges.size(); i++) {
      int start = Math.max(at, ranges.get(i).start());
      int end = ranges.get(i).end();
      while (i + 1 < ranges.size() && ranges.get(i + 1).start() <= end) {
        end = Math.max(end, ranges.get(++i).end());
      }
      while (start < end && " \t".indexOf(source.charAt(start)) >= 0) {
        start++;
      }
      if (says(source, start, end)) {
        shown.append(source, at, start);
        int from = shown.length();
        shown.append(mask(source, start, end));
        hidden.add(new Hidden(start, end, from, shown.length()));
        at = end;
      }
    }
    return shown.append(source, at, source.length()).toString();
  }

  private static boolean says(String source, int start, int end) {
    for (int i = start; i < end; i++) {
      if (PUNCTUATION.indexOf(source.charAt(i)) < 0) {
        return true;
      }
    }
    return false;
  }

  /** The quotes around a masked text stay, since they are no part of it. */
  private static String mask(String source, int start, int end) {
    char first = source.charAt(start);
    boolean quoted = QUOTES.indexOf(first) >= 0 && source.indexOf(first, start + 1) >= 0;
    return quoted && source.indexOf(first, start + 1) < end ? first + MASK + first : MASK;
  }

  String text() {
    return text;
  }

  /** The text as one that stands for itself. */
  String alone() {
    return whole || text.isEmpty() ? text.strip() : "…" + text + "…";
  }

  /** Whether it is the whole line; else columns mean nothing. */
  boolean whole() {
    return whole;
  }

  /** Whether a secret was taken out. */
  boolean hides() {
    return !hidden.isEmpty();
  }

  /** Where a range that starts at this index of the source line starts in the shown one. */
  int start(int index) {
    int moved = index;
    for (Hidden each : hidden) {
      if (index < each.start) {
        break;
      }
      moved = index < each.end ? each.shownStart : index - each.end + each.shownEnd;
    }
    return moved;
  }

  /** Where a range that ends before this index of the source line ends in the shown one. */
  int end(int index) {
    int moved = index;
    for (Hidden each : hidden) {
      if (index <= each.start) {
        break;
      }
      moved = index < each.end ? each.shownEnd : index - each.end + each.shownEnd;
    }
    return moved;
  }
}
