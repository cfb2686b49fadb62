package dev.sekisho.fix;

/** What a word looks like in a file. */
final class Words {
  private static final String MARKS = "_-./:";

  private Words() {}

  /** A number or a truth value. */
  static boolean isBare(String word) {
    return word.equals("true") || word.equals("false") || isNumber(word);
  }

  private static boolean isNumber(String word) {
    int dots = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      dots += c == '.' ? 1 : 0;
      if ((c < '0' || c > '9') && c != '.') {
        return false;
      }
    }
    return !word.isEmpty() && dots <= 1 && word.charAt(0) != '.';
  }

  /** Whether no syntax gives any of its characters a meaning. */
  static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || MARKS.indexOf(c) >= 0;
      if (!plain) {
        return false;
      }
    }
    return !word.isEmpty() && MARKS.indexOf(word.charAt(0)) < 0 && !word.endsWith(":");
  }
}
