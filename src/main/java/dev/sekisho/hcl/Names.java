package dev.sekisho.hcl;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * One string for each name of a file, however often it occurs: an open-addressed table that is
 * asked with bytes, so that only the first occurrence costs a string. Names that are not ASCII are
 * rare and not kept.
 */
final class Names {
  private @Nullable String[] names = new String[64];
  private int[] hashes = new int[64];
  private int count;

  /** The name in a range of bytes, whose hash was computed by {@link Scanner}. */
  String get(byte[] bytes, int start, int end, int hash) {
    int mask = names.length - 1;
    int slot = spread(hash) & mask;
    String name;
    while ((name = names[slot]) != null) {
      if (hashes[slot] == hash && matches(name, bytes, start, end)) {
        return name;
      }
      slot = (slot + 1) & mask;
    }
    String made = new String(bytes, start, end - start, StandardCharsets.UTF_8);
    if (made.length() == end - start) {
      names[slot] = made;
      hashes[slot] = hash;
      grow();
    }
    return made;
  }

  private static int spread(int hash) {
    return hash ^ (hash >>> 15);
  }

  private static boolean matches(String name, byte[] bytes, int start, int end) {
    int length = end - start;
    if (name.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (name.charAt(i) != bytes[start + i]) {
        return false;
      }
    }
    return true;
  }

  private void grow() {
    if (++count * 2 <= names.length) {
      return;
    }
    @Nullable String[] oldNames = names;
    int[] oldHashes = hashes;
    names = new String[oldNames.length * 2];
    hashes = new int[names.length];
    for (int i = 0; i < oldNames.length; i++) {
      if (oldNames[i] != null) {
        place(oldNames[i], oldHashes[i]);
      }
    }
  }

  private void place(String name, int hash) {
    int mask = names.length - 1;
    int slot = spread(hash) & mask;
    while (names[slot] != null) {
      slot = (slot + 1) & mask;
    }
    names[slot] = name;
    hashes[slot] = hash;
  }
}
