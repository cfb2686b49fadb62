package dev.sekisho.hcl;

import java.nio.charset.StandardCharsets;

/** The text that a stretch of a template stands for. */
final class TemplateText {
  private TemplateText() {}

  /**
   * Text of a heredoc: only <code>$${</code> and <code>%%{</code> are special, and always alone in
   * their stretch.
   */
  static String heredoc(byte[] bytes, int start, int end) {
    return decode(bytes, isEscapedSequence(bytes, start, end) ? start + 1 : start, end);
  }

  /** Text between quotes, its escapes resolved; what is wrong in them is reported and kept. */
  static String quoted(byte[] bytes, int start, int end, Complaints complaints) {
    if (isEscapedSequence(bytes, start, end)) {
      return decode(bytes, start + 1, end);
    }
    int escape = indexOfEscape(bytes, start, end);
    if (escape == end) {
      return decode(bytes, start, end);
    }
    StringBuilder text = new StringBuilder(end - start);
    int p = start;
    while (p < end) {
      escape = indexOfEscape(bytes, p, end);
      text.append(decode(bytes, p, escape));
      p = escape == end ? end : unescape(bytes, escape, end, text, complaints);
    }
    return text.toString();
  }

  private static boolean isEscapedSequence(byte[] bytes, int start, int end) {
    return end - start == 3
        && bytes[start] == bytes[start + 1]
        && (bytes[start] == '$' || bytes[start] == '%');
  }

  private static String decode(byte[] bytes, int start, int end) {
    return new String(bytes, start, end - start, StandardCharsets.UTF_8);
  }

  private static int indexOfEscape(byte[] bytes, int from, int end) {
    int p = from;
    while (p < end && bytes[p] != '\\') {
      p++;
    }
    return p;
  }

  private static int unescape(
      byte[] bytes, int at, int end, StringBuilder text, Complaints complaints) {
    int selector = at + 1 < end ? bytes[at + 1] : 0;
    switch (selector) {
      case 'n' -> text.append('\n');
      case 'r' -> text.append('\r');
      case 't' -> text.append('\t');
      case '"' -> text.append('"');
      case '\\' -> text.append('\\');
      case 'u', 'U' -> {
        return unicode(bytes, at, end, selector == 'u' ? 4 : 8, text, complaints);
      }
      default -> {
        complaints.warn("hcl-escape", at, Math.min(end, at + 2), TemplateMessages.badEscape());
        return at + 1;
      }
    }
    return at + 2;
  }

  private static int unicode(
      byte[] bytes, int at, int end, int digits, StringBuilder text, Complaints complaints) {
    int p = at + 2;
    int value = 0;
    while (p < end && p < at + 2 + digits && Character.digit(bytes[p], 16) >= 0) {
      value = value << 4 | Character.digit(bytes[p], 16);
      p++;
    }
    boolean surrogate = value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE;
    if (p < at + 2 + digits || !Character.isValidCodePoint(value) || surrogate) {
      complaints.warn("hcl-escape", at, p, TemplateMessages.badUnicodeEscape(digits));
      text.append(decode(bytes, at, p));
    } else {
      text.appendCodePoint(value);
    }
    return p;
  }

  /** What the language takes for a blank when it strips or de-indents. */
  static boolean isSpace(int c) {
    return switch (c) {
      case ' ',
          '\t',
          '\n',
          0x0B,
          '\f',
          '\r',
          0x85,
          0xA0,
          0x1680,
          0x2028,
          0x2029,
          0x202F,
          0x205F,
          0x3000 ->
          true;
      default -> c >= 0x2000 && c <= 0x200A;
    };
  }

  static String stripStart(String text) {
    int p = 0;
    while (p < text.length() && isSpace(text.charAt(p))) {
      p++;
    }
    return text.substring(p);
  }

  static String stripEnd(String text) {
    int p = text.length();
    while (p > 0 && isSpace(text.charAt(p - 1))) {
      p--;
    }
    return text.substring(0, p);
  }
}
