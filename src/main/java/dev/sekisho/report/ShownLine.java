package dev.sekisho.report;

import dev.sekisho.finding.Sensitive;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A source line as it may be shown: every secret on it stands behind a mask that is the same
 * whatever its length. Knows where the columns of the source line have moved.
 */
final class ShownLine {
  static final String MASK = "****";

  private static final String QUOTES = "\"'";

  /** Signs that say nothing of a secret by themselves. */
  private static final String PUNCTUATION = "\"'{}[](),;|&<>\\ \t";

  private final String source;
  private final String text;
  private final List<Hidden> hidden = new ArrayList<>();

  /** A range of the source line and the range of the shown one that stands for it. */
  private record Hidden(int start, int end, int shownStart, int shownEnd) {}

  private ShownLine(String source, List<Sensitive.Range> ranges) {
    this.source = source;
    this.text = masked(ranges);
  }

  /**
   * @param secret whether the line is known to hold one
   */
  static ShownLine of(String source, boolean secret, Sensitive sensitive) {
    List<Sensitive.Range> ranges = secret ? Secrets.valueOf(source) : Secrets.in(source);
    ranges.addAll(sensitive.within(source));
    return new ShownLine(source, ranges);
  }

  /** A line by itself, of which nothing is known but what it looks like. */
  static ShownLine of(String source) {
    return new ShownLine(source, Secrets.in(source));
  }

  private String masked(List<Sensitive.Range> ranges) {
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
      if (says(start, end)) {
        shown.append(source, at, start);
        int from = shown.length();
        shown.append(mask(start, end));
        hidden.add(new Hidden(start, end, from, shown.length()));
        at = end;
      }
    }
    return shown.append(source, at, source.length()).toString();
  }

  private boolean says(int start, int end) {
    for (int i = start; i < end; i++) {
      if (PUNCTUATION.indexOf(source.charAt(i)) < 0) {
        return true;
      }
    }
    return false;
  }

  /** The quotes around a masked text stay, since they are no part of it. */
  private String mask(int start, int end) {
    char first = source.charAt(start);
    boolean quoted = QUOTES.indexOf(first) >= 0 && source.indexOf(first, start + 1) >= 0;
    return quoted && source.indexOf(first, start + 1) < end ? first + MASK + first : MASK;
  }

  String text() {
    return text;
  }

  boolean masks() {
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
