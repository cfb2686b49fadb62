package dev.sekisho.report;

/** Text of templates as it may reach a terminal. */
public final class SafeText {
  private SafeText() {}

  /** The same with a dot in place of each control character and mark of direction. */
  public static String of(String text) {
    return Sheet.printable(text);
  }

  /** The same of a text that may have several lines. */
  public static String lines(String text) {
    return Sheet.printable(text, "\n");
  }
}
