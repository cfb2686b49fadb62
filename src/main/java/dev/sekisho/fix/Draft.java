package dev.sekisho.fix;

import dev.sekisho.finding.Replacement;
import dev.sekisho.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file that is being edited, and what of it is still the original. */
final class Draft {
  private final SourceFile original;
  private final List<Piece> pieces = new ArrayList<>();
  private SourceFile current;

  Draft(SourceFile original) {
    this.original = original;
    this.current = original;
    this.pieces.add(new Piece(0, original.bytes().length, null));
  }

  /** A range of the original, or text that was put in. */
  @SuppressWarnings("ArrayRecordComponent") // a piece is never compared
  private record Piece(int start, int end, byte @Nullable [] text) {
    int length() {
      return text == null ? end - start : text.length;
    }

    Piece part(int from, int to) {
      return text == null
          ? new Piece(start + from, start + to, null)
          : inserted(java.util.Arrays.copyOfRange(text, from, to));
    }

    static Piece inserted(byte[] text) {
      return new Piece(0, 0, text);
    }
  }

  SourceFile original() {
    return original;
  }

  SourceFile current() {
    return current;
  }

  /**
   * Applies replacements of the current text.
   *
   * @param replacements ordered by place, without overlaps
   */
  void apply(List<Replacement> replacements) {
    for (int i = replacements.size() - 1; i >= 0; i--) {
      Replacement each = replacements.get(i);
      replace(each.span().start(), each.span().end(), each.text().getBytes(StandardCharsets.UTF_8));
    }
    current = SourceFile.of(original.path(), bytes());
  }

  private void replace(int from, int to, byte[] text) {
    int first = split(from);
    int last = split(to);
    pieces.subList(first, last).clear();
    if (text.length > 0) {
      pieces.add(first, Piece.inserted(text));
    }
  }

  /** Makes a piece begin at an offset; answers its index. */
  private int split(int offset) {
    int at = 0;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (at == offset) {
        return i;
      }
      if (offset < at + piece.length()) {
        pieces.set(i, piece.part(0, offset - at));
        pieces.add(i + 1, piece.part(offset - at, piece.length()));
        return i + 1;
      }
      at += piece.length();
    }
    return pieces.size();
  }

  private byte[] bytes() {
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    for (Piece piece : pieces) {
      byte[] text = piece.text();
      if (text == null) {
        out.write(original.bytes(), piece.start(), piece.length());
      } else {
        out.write(text, 0, text.length);
      }
    }
    return out.toByteArray();
  }

  /** Where a place of the original is now; -1 where it is gone. */
  int moved(int offset) {
    int at = 0;
    for (Piece piece : pieces) {
      if (piece.text() == null && piece.start() <= offset && offset < piece.end()) {
        return at + offset - piece.start();
      }
      at += piece.length();
    }
    return -1;
  }

  /** All changes so far, as replacements of the original. */
  List<Replacement> replacements() {
    List<Replacement> all = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Piece piece : pieces) {
      byte[] inserted = piece.text();
      if (inserted != null) {
        text.append(new String(inserted, StandardCharsets.UTF_8));
        continue;
      }
      add(at, piece.start(), text, all);
      at = piece.end();
    }
    add(at, original.bytes().length, text, all);
    return all;
  }

  private void add(int from, int to, StringBuilder text, List<Replacement> all) {
    if (from < to || !text.isEmpty()) {
      all.add(new Replacement(original.span(from, to), text.toString()));
      text.setLength(0);
    }
  }
}
