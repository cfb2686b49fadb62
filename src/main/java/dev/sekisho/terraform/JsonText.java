package dev.sekisho.terraform;

import dev.sekisho.hcl.HclTree.Expression;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.Span;
import dev.sekisho.yaml.YamlTree.Scalar;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The text of one JSON string, in a form that the reader of HCL takes. Without escapes that is the
 * string's own range of its file; with escapes it is a file of its own, whose offsets are mapped
 * back.
 */
final class JsonText {
  private final SourceFile original;
  private final SourceFile source;
  private final int start;
  private final int end;
  private final int @Nullable [] offsets;

  private JsonText(
      SourceFile original, SourceFile source, int start, int end, int @Nullable [] offsets) {
    this.original = original;
    this.source = source;
    this.start = start;
    this.end = end;
    this.offsets = offsets;
  }

  static JsonText of(SourceFile file, Scalar scalar) {
    int start = scalar.start() + 1;
    int end = scalar.end() - 1;
    for (int p = start; p < end; p++) {
      if (file.bytes()[p] == '\\') {
        return unescaped(file, start, end);
      }
    }
    return new JsonText(file, file, start, end, null);
  }

  private static JsonText unescaped(SourceFile file, int start, int end) {
    byte[] raw = file.bytes();
    byte[] text = new byte[end - start];
    int[] offsets = new int[end - start + 1];
    int length = 0;
    int p = start;
    while (p < end) {
      int next = raw[p] == '\\' ? escapeEnd(raw, p, end) : p + 1;
      byte[] piece =
          raw[p] == '\\' ? character(file.text(p, next)) : Arrays.copyOfRange(raw, p, next);
      for (byte b : piece) {
        text[length] = b;
        offsets[length++] = p;
      }
      p = next;
    }
    offsets[length] = end;
    SourceFile source = SourceFile.of(file.path(), Arrays.copyOf(text, length));
    int shift = length - source.bytes().length;
    return new JsonText(
        file, source, 0, length - shift, Arrays.copyOfRange(offsets, shift, length + 1));
  }

  /** Behind an escape; two halves of one character belong together. */
  private static int escapeEnd(byte[] raw, int p, int end) {
    if (p + 1 >= end || raw[p + 1] != 'u') {
      return Math.min(p + 2, end);
    }
    int first = Math.min(p + 6, end);
    boolean pair =
        first + 6 <= end
            && raw[first] == '\\'
            && raw[first + 1] == 'u'
            && Character.isHighSurrogate(unit(raw, p))
            && Character.isLowSurrogate(unit(raw, first));
    return pair ? first + 6 : first;
  }

  private static char unit(byte[] raw, int escape) {
    int value = 0;
    for (int i = 2; i < 6; i++) {
      value = value * 16 + Math.max(0, Character.digit(raw[escape + i], 16));
    }
    return (char) value;
  }

  private static byte[] character(String escape) {
    StringBuilder text = new StringBuilder();
    char selector = escape.length() > 1 ? escape.charAt(1) : '\\';
    switch (selector) {
      case 'n' -> text.append('\n');
      case 'r' -> text.append('\r');
      case 't' -> text.append('\t');
      case 'b' -> text.append('\b');
      case 'f' -> text.append('\f');
      case 'u' -> {
        byte[] raw = escape.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i + 6 <= raw.length; i += 6) {
          text.append(unit(raw, i));
        }
      }
      default -> text.append(selector);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  SourceFile source() {
    return source;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** The offset in the file of JSON. */
  private int original(int offset) {
    int[] known = offsets;
    return known == null ? offset : known[Math.min(offset, known.length - 1)];
  }

  Expression relocate(Expression expression) {
    return offsets == null ? expression : new Relocation(this::original).expression(expression);
  }

  Diagnostic relocate(Diagnostic diagnostic) {
    Span span = diagnostic.span();
    if (span == null || offsets == null) {
      return diagnostic;
    }
    Span place = original.span(original(span.start()), original(span.end()));
    return new Diagnostic(
        diagnostic.severity(), diagnostic.code(), diagnostic.path(), place, diagnostic.message());
  }
}
