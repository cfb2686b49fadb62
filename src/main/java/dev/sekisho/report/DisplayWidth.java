package dev.sekisho.report;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide text stands on a terminal: full-width characters take two columns, combining ones none
 * (after Unicode's East Asian Width, with ambiguous characters as narrow).
 */
final class DisplayWidth {
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xA000, 0xA4CF,
    0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300,
    0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1F9FF, 0x20000, 0x3FFFD
  };

  /** Kana, Han and their punctuation: no combining ones, so the JDK's tables can stay unread. */
  private static final int[] PLAINLY_WIDE = {
    0x3000, 0x3029, 0x3041, 0x3096, 0x309B, 0x33FF, 0x4E00, 0x9FFF, 0xFF01, 0xFF60
  };

  /** What never starts a line in Japanese, and what never ends one. */
  private static final String NOT_FIRST = "、。）」』】，．・ーっゃゅょッャュョ！？：；)]},.!?:;";

  private static final String NOT_LAST = "（「『【([{";

  private DisplayWidth() {}

  static int of(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      width += of(point);
      i += Character.charCount(point);
    }
    return width;
  }

  static int of(int point) {
    if (point < 0x300) {
      return 1;
    }
    if (isAmong(PLAINLY_WIDE, point)) {
      return 2;
    }
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isAmong(WIDE, point) ? 2 : 1;
  }

  private static boolean isAmong(int[] ranges, int point) {
    for (int i = 0; i < ranges.length && ranges[i] <= point; i += 2) {
      if (point <= ranges[i + 1]) {
        return true;
      }
    }
    return false;
  }

  /** The text with spaces behind it up to a width. */
  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }

  /**
   * Breaks text into lines of at most a width: at blanks, and in Japanese anywhere but before
   * closing punctuation.
   */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      wrapLine(line, width, lines);
    }
    return lines;
  }

  private static void wrapLine(String text, int width, List<String> lines) {
    int start = 0;
    int lastBreak = -1;
    int used = 0;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      int own = of(point);
      if (i > start && mayBreakBefore(text, i)) {
        lastBreak = i;
      }
      if (used + own > width && lastBreak > start) {
        lines.add(text.substring(start, lastBreak).stripTrailing());
        start = skipBlanks(text, lastBreak);
        i = Math.max(i, start);
        used = of(text.substring(start, i));
        lastBreak = -1;
        continue;
      }
      used += own;
      i += Character.charCount(point);
    }
    lines.add(text.substring(start));
  }

  private static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static boolean mayBreakBefore(String text, int index) {
    int before = text.codePointBefore(index);
    int after = text.codePointAt(index);
    if (before == ' ') {
      return true;
    }
    boolean japanese = of(before) == 2 || of(after) == 2;
    return japanese && NOT_FIRST.indexOf(after) < 0 && NOT_LAST.indexOf(before) < 0;
  }
}
