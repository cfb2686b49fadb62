package dev.sekisho.source;

/**
 * Patterns in which {@code *} stands for any characters, also none. The time is that of the text
 * times that of the pattern at most.
 */
public final class Stars {
  private Stars() {}

  /** Everything else stands for itself. */
  public static boolean fits(String pattern, String text) {
    return fits(pattern, text, false);
  }

  /** {@code ?} stands for one character, and the case of letters doesn't matter: as policies do. */
  public static boolean fitsAnyCase(String pattern, String text) {
    return fits(pattern, text, true);
  }

  private static boolean fits(String pattern, String text, boolean loose) {
    int p = 0;
    int t = 0;
    int star = -1;
    int resume = 0;
    while (t < text.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        resume = t;
      } else if (p < pattern.length() && fits(pattern.charAt(p), text.charAt(t), loose)) {
        p++;
        t++;
      } else if (star >= 0) {
        p = star + 1;
        t = ++resume;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }

  private static boolean fits(char pattern, char text, boolean loose) {
    return pattern == text
        || (loose
            && (pattern == '?' || Character.toLowerCase(pattern) == Character.toLowerCase(text)));
  }
}
