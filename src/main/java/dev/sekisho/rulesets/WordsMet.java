package dev.sekisho.rulesets;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Native words of the vocabulary that no argument can have. The words of a fact are for all
 * arguments that fill it, in both languages; one of them must be able to have each.
 */
final class WordsMet {
  private final Map<String, Unmet> unmet = new LinkedHashMap<>();
  private final Set<String> met = new HashSet<>();

  private record Unmet(Node place, String where, String word) {}

  /**
   * Notes a word.
   *
   * @param where the argument it is compared with, in words
   * @param fits whether that argument may have it
   */
  void note(Node place, int fact, String where, String word, boolean fits) {
    String key = place.path() + ' ' + place.span().start() + ' ' + fact + ' ' + word;
    if (fits) {
      met.add(key);
      unmet.remove(key);
    } else if (!met.contains(key)) {
      unmet.putIfAbsent(key, new Unmet(place, where, word));
    }
  }

  void report() {
    for (Unmet each : unmet.values()) {
      each.place.problem(
          each.where + " は「" + each.word + "」という値を取りません。",
          each.where + " is never \"" + each.word + "\"");
    }
  }
}
