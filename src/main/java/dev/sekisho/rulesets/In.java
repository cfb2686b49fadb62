package dev.sekisho.rulesets;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what {@link Out} wrote, from any place on. */
final class In {
  private final byte[] bytes;
  private final int poolTable;
  private final @Nullable String[] texts;
  private int at;

  /**
   * @param pool where the pool of texts starts
   */
  In(byte[] bytes, int pool) {
    this.bytes = bytes;
    this.poolTable = pool + 4;
    this.texts = new String[fixedAt(bytes, pool)];
  }

  static int fixedAt(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) << 24
        | (bytes[at + 1] & 0xFF) << 16
        | (bytes[at + 2] & 0xFF) << 8
        | (bytes[at + 3] & 0xFF);
  }

  In seek(int to) {
    at = to;
    return this;
  }

  int place() {
    return at;
  }

  int raw() {
    return bytes[at++] & 0xFF;
  }

  int fixed() {
    at += 4;
    return fixedAt(bytes, at - 4);
  }

  int number() {
    int value = 0;
    int shift = 0;
    while (true) {
      int b = bytes[at++];
      value |= (b & 0x7F) << shift;
      if (b >= 0) {
        return value;
      }
      shift += 7;
    }
  }

  int id() {
    return number() - 1;
  }

  boolean bool() {
    return bytes[at++] != 0;
  }

  String text() {
    return pooled(number());
  }

  String pooled(int number) {
    String known = texts[number];
    if (known == null) {
      int start = fixedAt(bytes, poolTable + 4 * number);
      int end = fixedAt(bytes, poolTable + 4 * number + 4);
      known = new String(bytes, start, end - start, StandardCharsets.UTF_8);
      texts[number] = known;
    }
    return known;
  }

  @Nullable String optional() {
    return bool() ? text() : null;
  }

  <T> @Nullable T maybe(Function<In, T> read) {
    return bool() ? read.apply(this) : null;
  }

  <T> List<T> list(Function<In, T> read) {
    int count = number();
    if (count == 0) {
      return List.of();
    }
    List<T> list = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      list.add(read.apply(this));
    }
    return list;
  }

  List<String> texts() {
    return list(In::text);
  }

  int[] ids() {
    int[] ids = new int[number()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = id();
    }
    return ids;
  }
}
