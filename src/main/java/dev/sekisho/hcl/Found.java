package dev.sekisho.hcl;

import java.nio.charset.StandardCharsets;

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
    return text.isBlank() || !isVisible(text.codePointAt(0))
        ? new Found("見えない文字", "an invisible character")
        : symbol(text);
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
