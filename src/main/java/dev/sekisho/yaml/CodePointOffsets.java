package dev.sekisho.yaml;

import java.util.Arrays;

/**
 * From SnakeYAML's positions, which count code points, to byte offsets in UTF-8. Keeps one byte
 * offset for each 128 code points and counts on from there; in plain ASCII both are the same.
 */
final class CodePointOffsets {
  private static final int SHIFT = 7;

  private final byte[] bytes;
  private final int[] marks;
  private final boolean ascii;

  CodePointOffsets(byte[] bytes) {
    this.bytes = bytes;
    this.ascii = isAscii(bytes);
    this.marks = ascii ? new int[0] : marks(bytes);
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  private static int[] marks(byte[] bytes) {
    int[] marks = new int[(bytes.length >> SHIFT) + 1];
    int points = 0;
    int used = 0;
    for (int i = 0; i < bytes.length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        if ((points & ((1 << SHIFT) - 1)) == 0) {
          marks[used++] = i;
        }
        points++;
      }
    }
    return Arrays.copyOf(marks, Math.max(used, 1));
  }

  /** The byte offset of a code point; that of the end for one behind it. */
  int offset(int codePoint) {
    if (ascii) {
      return Math.min(codePoint, bytes.length);
    }
    int mark = Math.min(codePoint >> SHIFT, marks.length - 1);
    int at = marks[mark];
    for (int left = codePoint - (mark << SHIFT); left > 0 && at < bytes.length; left--) {
      at += length(bytes[at]);
    }
    return Math.min(at, bytes.length);
  }

  /** How many bytes the character takes whose first byte this is. */
  static int length(byte first) {
    int b = first & 0xFF;
    return b < 0x80 ? 1 : b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4;
  }
}
