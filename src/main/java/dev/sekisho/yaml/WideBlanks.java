package dev.sekisho.yaml;

import dev.sekisho.source.Message;

/**
 * Blanks that look like indentation and are none to YAML, such as the one of a Japanese keyboard.
 */
final class WideBlanks {
  static final Message MESSAGE =
      new Message(
          "字下げに全角などの特殊な空白があります。YAMLの字下げは半角の空白で書いてください。",
          "A full-width or no-break space in the indentation: YAML is indented with plain spaces.");

  private WideBlanks() {}

  /** Where one stands in the indentation of a line, or of the line before; -1 where none does. */
  static int before(byte[] bytes, int offset) {
    int line = lineStart(bytes, Math.min(offset, bytes.length));
    int found = within(bytes, line);
    return found >= 0 || line == 0 ? found : within(bytes, lineStart(bytes, line - 1));
  }

  private static int lineStart(byte[] bytes, int offset) {
    int start = offset;
    while (start > 0 && bytes[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  private static int within(byte[] bytes, int line) {
    int at = line;
    while (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    boolean ideographic = is(bytes, at, 0xE3, 0x80, 0x80);
    return ideographic || is(bytes, at, 0xC2, 0xA0) ? at : -1;
  }

  private static boolean is(byte[] bytes, int at, int... wanted) {
    for (int i = 0; i < wanted.length; i++) {
      if (at + i >= bytes.length || (bytes[at + i] & 0xFF) != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
