package dev.sekisho.rulesets;

/**
 * YAML joins the lines of a folded text with blanks, which Japanese has none of between its own
 * letters and marks.
 */
final class Folding {
  private Folding() {}

  /** Marks that hold a blank of their own. */
  private static final String MARKS = "。、・「」『』（）！？：；";

  /** The text without single blanks that stand between two wide characters, or beside a mark. */
  static String undone(String text) {
    StringBuilder joined = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      boolean between =
          text.charAt(i) == ' '
              && i > 0
              && i + 1 < text.length()
              && isJoined(text.charAt(i - 1), text.charAt(i + 1));
      if (!between) {
        joined.append(text.charAt(i));
      }
    }
    return joined.toString();
  }

  private static boolean isJoined(char before, char behind) {
    boolean marked = MARKS.indexOf(before) >= 0 || MARKS.indexOf(behind) >= 0;
    boolean blank = before == ' ' || behind == ' ';
    return !blank && (marked || (isWide(before) && isWide(behind)));
  }

  /** Kana, Han and full-width marks; all that our texts are written with. */
  static boolean isWide(char c) {
    return (c >= '\u3000' && c <= '\u30ff')
        || (c >= '\u3400' && c <= '\u9fff')
        || (c >= '\uff01' && c <= '\uff60');
  }
}
