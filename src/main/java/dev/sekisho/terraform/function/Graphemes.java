package dev.sekisho.terraform.function;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Characters as people count them. */
final class Graphemes {
  private Graphemes() {}

  static int count(String text) {
    return isAscii(text) ? text.length() : of(text).size();
  }

  static List<String> of(String text) {
    List<String> clusters = new ArrayList<>();
    if (isAscii(text)) {
      for (int i = 0; i < text.length(); i++) {
        clusters.add(text.substring(i, i + 1));
      }
      return clusters;
    }
    BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
    breaks.setText(text);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      clusters.add(text.substring(start, end));
      start = end;
    }
    return clusters;
  }

  /** Plain text without carriage returns, of which CR LF makes one character. */
  static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 || c == '\r') {
        return false;
      }
    }
    return true;
  }
}
