package dev.sekisho.rulesets;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Bytes being written: small numbers take one byte, texts are numbers of a shared pool. */
final class Out {
  private byte[] bytes = new byte[1 << 16];
  private int size;
  private final Map<String, Integer> pool = new HashMap<>();
  private final List<String> texts = new ArrayList<>();

  int size() {
    return size;
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }

  void raw(int value) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, size * 2);
    }
    bytes[size++] = (byte) value;
  }

  /** Four bytes. */
  void fixed(int value) {
    raw(value >>> 24);
    raw(value >>> 16);
    raw(value >>> 8);
    raw(value);
  }

  void fixedAt(int at, int value) {
    bytes[at] = (byte) (value >>> 24);
    bytes[at + 1] = (byte) (value >>> 16);
    bytes[at + 2] = (byte) (value >>> 8);
    bytes[at + 3] = (byte) value;
  }

  /** Not negative. */
  void number(int value) {
    int rest = value;
    while (rest >= 0x80) {
      raw(rest | 0x80);
      rest >>>= 7;
    }
    raw(rest);
  }

  /** -1 and up. */
  void id(int value) {
    number(value + 1);
  }

  void bool(boolean value) {
    raw(value ? 1 : 0);
  }

  void text(String text) {
    number(pooled(text));
  }

  int pooled(String text) {
    Integer known = pool.get(text);
    if (known == null) {
      known = texts.size();
      pool.put(text, known);
      texts.add(text);
    }
    return known;
  }

  void optional(@Nullable String text) {
    bool(text != null);
    if (text != null) {
      text(text);
    }
  }

  <T> void maybe(@Nullable T value, BiConsumer<Out, T> write) {
    bool(value != null);
    if (value != null) {
      write.accept(this, value);
    }
  }

  <T> void list(List<T> list, BiConsumer<Out, T> write) {
    number(list.size());
    for (T item : list) {
      write.accept(this, item);
    }
  }

  void ids(int[] ids) {
    number(ids.length);
    for (int id : ids) {
      id(id);
    }
  }

  /** The pool: its length, the place of each text, the texts. */
  int pool() {
    int at = size;
    fixed(texts.size());
    int table = size;
    for (int i = 0; i <= texts.size(); i++) {
      fixed(0);
    }
    for (int i = 0; i < texts.size(); i++) {
      fixedAt(table + 4 * i, size);
      for (byte b : texts.get(i).getBytes(StandardCharsets.UTF_8)) {
        raw(b);
      }
    }
    fixedAt(table + 4 * texts.size(), size);
    return at;
  }
}
