package dev.sekisho.report;

import dev.sekisho.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The fingerprint that GitHub computes for a line: a rolling hash over the hundred characters from
 * the line's first one on, blanks left out, with a count behind it for lines that are alike. The
 * same as {@code src/fingerprints.ts} of github/codeql-action (2026-06), whose test vectors it
 * meets.
 */
final class GitHubLineHash {
  private static final int WINDOW = 100;
  private static final long MULTIPLIER = 37;
  private static final int END_OF_FILE = 65535;

  private final long[] window = new long[WINDOW];
  private final int[] lineAt = new int[WINDOW];
  private final long dropped;
  private final Map<Long, Integer> seen = new HashMap<>();
  private final Map<Integer, String> hashes = new HashMap<>();
  private int index;
  private long hash;

  private GitHubLineHash() {
    long power = 1;
    for (int i = 0; i < WINDOW; i++) {
      power *= MULTIPLIER;
    }
    dropped = power;
    Arrays.fill(lineAt, -1);
  }

  /** The hashes of all lines of a file, by line number from 1. */
  static Map<Integer, String> of(SourceFile file) {
    return of(new String(file.bytes(), StandardCharsets.UTF_8));
  }

  static Map<Integer, String> of(String text) {
    GitHubLineHash lines = new GitHubLineHash();
    lines.read(text);
    return lines.hashes;
  }

  private void read(String text) {
    int line = 0;
    boolean lineStart = true;
    boolean afterReturn = false;
    for (int i = 0; i <= text.length(); i++) {
      int c = i < text.length() ? text.charAt(i) : END_OF_FILE;
      if (c == ' ' || c == '\t' || (afterReturn && c == '\n')) {
        afterReturn = false;
        continue;
      }
      afterReturn = c == '\r';
      c = afterReturn ? '\n' : c;
      emit();
      if (lineStart) {
        lineStart = false;
        line++;
        lineAt[index] = line;
      }
      lineStart = c == '\n';
      roll(c);
    }
    for (int i = 0; i < WINDOW; i++) {
      emit();
      roll(0);
    }
  }

  private void emit() {
    int line = lineAt[index];
    if (line != -1) {
      int count = seen.merge(hash, 1, Integer::sum);
      hashes.put(line, Long.toHexString(hash) + ":" + count);
      lineAt[index] = -1;
    }
  }

  private void roll(int c) {
    hash = MULTIPLIER * hash + c - dropped * window[index];
    window[index] = c;
    index = (index + 1) % WINDOW;
  }
}
