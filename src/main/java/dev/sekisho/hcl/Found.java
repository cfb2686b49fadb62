package dev.sekisho.hcl;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What stood where something else was expected, as messages name it. */
record Found(String ja, String en) {
  static Found of(Scanner scanner) {
    return switch (scanner.token) {
      case END -> new Found("ファイルの終わり", "the end of the file");
      case NEWLINE -> new Found("行末", "the end of the line");
      case NAME -> new Found("名前", "a name");
      case NUMBER -> new Found("数値", "a number");
      case QUOTE -> new Found("文字列", "a string");
      case HEREDOC -> new Found("ヒアドキュメント", "a heredoc");
      case STRANGE -> strange(scanner);
      default -> symbol(scanner.token.symbol());
    };
  }

  /** Whether people take this for a quotation mark. */
  boolean isOtherQuote() {
    return !ja.isEmpty() && "'`“”‘’".indexOf(ja.charAt(ja.length() / 2)) >= 0;
  }

  private static Found strange(Scanner scanner) {
    byte[] bytes = scanner.bytes();
    String text =
        new String(
            bytes,
            scanner.start,
            Math.min(scanner.end, scanner.limit()) - scanner.start,
            StandardCharsets.UTF_8);
    int first = text.isEmpty() ? 0 : text.codePointAt(0);
    return text.isBlank() || !isVisible(first) ? invisible(first) : symbol(text);
  }

  /** The wide blank of Japanese keyboards is what people meet most. */
  private static Found invisible(int c) {
    if (c == '\u3000') {
      return new Found("全角の空白", "a full-width blank");
    }
    String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    String code = "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    return new Found("見えない文字（" + code + "）", "an invisible character (" + code + ")");
  }

  private static boolean isVisible(int c) {
    int type = Character.getType(c);
    return !Character.isSpaceChar(c) && type != Character.CONTROL && type != Character.FORMAT;
  }

  private static Found symbol(String symbol) {
    String en = symbol.equals("`") ? "a backtick" : "`" + symbol + "`";
    return new Found("「" + symbol + "」", en);
  }
}
