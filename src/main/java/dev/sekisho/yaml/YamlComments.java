package dev.sekisho.yaml;

import dev.sekisho.source.SourceFile;
import dev.sekisho.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds comments: a {@code #} at the start of a line or behind a blank that is not in a scalar.
 * (SnakeYAML can report them itself, but then reads some files differently.)
 */
final class YamlComments {
  private int[] ranges = new int[256];
  private int count;

  /** Notes the range of a scalar; they come in source order. */
  void scalar(int start, int end) {
    if (count + 2 > ranges.length) {
      ranges = Arrays.copyOf(ranges, ranges.length * 2);
    }
    ranges[count++] = start;
    ranges[count++] = end;
  }

  List<Span> in(SourceFile file) {
    List<Span> comments = new ArrayList<>();
    byte[] bytes = file.bytes();
    int range = 0;
    int at = 0;
    while (at < bytes.length) {
      if (bytes[at] != '#' || (at > 0 && bytes[at - 1] > ' ')) {
        at++;
        continue;
      }
      while (range < count && ranges[range + 1] <= at) {
        range += 2;
      }
      if (range < count && ranges[range] <= at) {
        at = ranges[range + 1];
        continue;
      }
      int end = lineEnd(bytes, at);
      comments.add(file.span(at, end));
      at = end;
    }
    return comments;
  }

  private static int lineEnd(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
      at++;
    }
    return at;
  }
}
