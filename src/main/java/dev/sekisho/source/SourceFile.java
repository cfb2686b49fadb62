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
 * encoding (UTF-16 by its mark, as PowerShell redirects into files; Shift_JIS in Japanese
 * templates, else Latin-1) was converted on the way in, and {@link #encoding} says so. Offsets are
 * byte offsets into these bytes; this is the only class that turns them into lines and columns.
 * Lines start at 1 and end at LF, CRLF or a lone CR; columns start at 1 and count UTF-16 units.
 */
public final class SourceFile {
  private static final int STRIDE = 4096;

  private final String path;
  private final byte[] bytes;
  private final Charset encoding;
  private final boolean record;
  private int @Nullable [] lineStarts;
  private int @Nullable [] units;

  private SourceFile(String path, byte[] bytes, Charset encoding) {
    this(path, bytes, encoding, false);
  }

  private SourceFile(String path, byte[] bytes, Charset encoding, boolean record) {
    this.path = path;
    this.bytes = bytes;
    this.encoding = encoding;
    this.record = record;
  }

  /**
   * Takes a file's raw bytes; the array must not be changed afterwards.
   *
   * @param path relative to the scanned tree, with {@code /} between its parts
   */
  public static SourceFile of(String path, byte[] raw) {
    byte[] bytes = withoutMark(raw);
    Charset wide = wide(raw);
    if (wide != null) {
      return new SourceFile(path, bytes, wide);
    }
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

  /** The bytes behind a byte order mark, as UTF-8 where the mark is one of UTF-16. */
  static byte[] withoutMark(byte[] raw) {
    Charset wide = wide(raw);
    if (wide != null) {
      return new String(raw, 2, raw.length - 2, wide).getBytes(StandardCharsets.UTF_8);
    }
    boolean marked =
        raw.length >= 3 && raw[0] == (byte) 0xEF && raw[1] == (byte) 0xBB && raw[2] == (byte) 0xBF;
    return marked ? Arrays.copyOfRange(raw, 3, raw.length) : raw;
  }

  private static @Nullable Charset wide(byte[] raw) {
    if (raw.length < 2 || raw[0] >= 0 || raw[1] >= 0) {
      return null;
    }
    boolean little = raw[0] == (byte) 0xFF && raw[1] == (byte) 0xFE;
    boolean big = raw[0] == (byte) 0xFE && raw[1] == (byte) 0xFF;
    return little ? StandardCharsets.UTF_16LE : big ? StandardCharsets.UTF_16BE : null;
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

  /**
   * The same file as a record: what a program wrote down (a plan), perhaps all in one line and with
   * secrets that nobody marked, so that its lines are for no reader.
   */
  public SourceFile asRecord() {
    return new SourceFile(path, bytes, encoding, true);
  }

  public boolean isRecord() {
    return record;
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
    int start = lineStarts()[line(offset) - 1];
    return 1
        + (offset - start < STRIDE
            ? unitsBetween(start, offset)
            : unitsBefore(offset) - unitsBefore(start));
  }

  private int unitsBetween(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      int b = bytes[i] & 0xFF;
      count += b >= 0xF0 ? 2 : (b & 0xC0) == 0x80 ? 0 : 1;
    }
    return count;
  }

  /** Counted once for every stride, so that columns of one long line are found in no time. */
  private int unitsBefore(int offset) {
    int[] known = units;
    if (known == null) {
      known = new int[bytes.length / STRIDE + 1];
      for (int i = 1; i < known.length; i++) {
        known[i] = known[i - 1] + unitsBetween((i - 1) * STRIDE, i * STRIDE);
      }
      units = known;
    }
    int stride = offset / STRIDE;
    return known[stride] + unitsBetween(stride * STRIDE, offset);
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
    return text(lineStart(line), lineEnd(line));
  }

  /** The offset behind the last character of a line (from 1), before its break. */
  public int lineEnd(int line) {
    int start = lineStarts()[line - 1];
    int end = line < lineStarts().length ? lineStarts()[line] : bytes.length;
    while (end > start && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r')) {
      end--;
    }
    return end;
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
