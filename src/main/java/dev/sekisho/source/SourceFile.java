package dev.sekisho.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One input file. Its bytes are always UTF-8 without a byte order mark: what came in another
 * encoding (Shift_JIS in Japanese templates, else Latin-1) was converted on the way in, and {@link
 * #encoding} says so. Offsets are byte offsets into these bytes; this is the only class that turns
 * them into lines and columns. Lines start at 1 and end at LF, CRLF or a lone CR; columns start at
 * 1 and count UTF-16 units.
 */
public final class SourceFile {
  private final String path;
  private final byte[] bytes;
  private final Charset encoding;
  private int @Nullable [] lineStarts;

  private SourceFile(String path, byte[] bytes, Charset encoding) {
    this.path = path;
    this.bytes = bytes;
    this.encoding = encoding;
  }

  /**
   * Takes a file's raw bytes; the array must not be changed afterwards.
   *
   * @param path relative to the scanned tree, with {@code /} between its parts
   */
  public static SourceFile of(String path, byte[] raw) {
    byte[] bytes = withoutMark(raw);
    if (isAscii(bytes) || decodes(bytes, StandardCharsets.UTF_8)) {
      return new SourceFile(path, bytes, StandardCharsets.UTF_8);
    }
    Charset japanese =
        Charset.isSupported("windows-31j")
            ? Charset.forName("windows-31j")
            : StandardCharsets.ISO_8859_1;
    Charset found = decodes(bytes, japanese) ? japanese : StandardCharsets.ISO_8859_1;
    return new SourceFile(path, new String(bytes, found).getBytes(StandardCharsets.UTF_8), found);
  }

  private static byte[] withoutMark(byte[] raw) {
    boolean marked =
        raw.length >= 3 && raw[0] == (byte) 0xEF && raw[1] == (byte) 0xBB && raw[2] == (byte) 0xBF;
    return marked ? Arrays.copyOfRange(raw, 3, raw.length) : raw;
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean decodes(byte[] bytes, Charset charset) {
    try {
      charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  public String path() {
    return path;
  }

  /**
   * The file as UTF-8 without a byte order mark. Not a copy: readers index into it and must not
   * write.
   */
  public byte[] bytes() {
    return bytes;
  }

  /** The encoding in which the file was stored. */
  public Charset encoding() {
    return encoding;
  }

  public Span span(int start, int end) {
    return new Span(this, start, end);
  }

  public String text(int start, int end) {
    return new String(bytes, start, end - start, StandardCharsets.UTF_8);
  }

  public int line(int offset) {
    int found = Arrays.binarySearch(lineStarts(), offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  public int column(int offset) {
    int units = 1;
    for (int i = lineStarts()[line(offset) - 1]; i < offset; i++) {
      int b = bytes[i] & 0xFF;
      units += b >= 0xF0 ? 2 : (b & 0xC0) == 0x80 ? 0 : 1;
    }
    return units;
  }

  public int lineCount() {
    return lineStarts().length;
  }

  /** The offset at which a line (from 1) starts. */
  public int lineStart(int line) {
    return lineStarts()[line - 1];
  }

  /** A line (from 1) without its end. */
  public String lineText(int line) {
    int start = lineStarts()[line - 1];
    int end = line < lineStarts().length ? lineStarts()[line] : bytes.length;
    while (end > start && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r')) {
      end--;
    }
    return text(start, end);
  }

  private int[] lineStarts() {
    int[] known = lineStarts;
    if (known == null) {
      known = findLineStarts();
      lineStarts = known;
    }
    return known;
  }

  private int[] findLineStarts() {
    int[] starts = new int[64];
    int count = 1;
    for (int i = 0; i < bytes.length; i++) {
      boolean ends =
          bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n'));
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }
}
