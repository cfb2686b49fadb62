package dev.sekisho.source;

import org.jspecify.annotations.Nullable;

/** Guesses what a misspelt word was meant to be. */
public final class Spelling {
  private Spelling() {}

  /**
   * The nearest of the known words, at most three edits away and half of what was written; null
   * where none is near.
   */
  public static @Nullable String nearest(String word, Iterable<String> known) {
    String nearest = null;
    int best = Math.min(3, word.length() / 2) + 1;
    for (String candidate : known) {
      int distance = distance(word, candidate);
      if (distance < best && distance < candidate.length()) {
        best = distance;
        nearest = candidate;
      }
    }
    return nearest;
  }

  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int above = row[j];
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + change);
        diagonal = above;
      }
    }
    return row[other.length()];
  }
}
