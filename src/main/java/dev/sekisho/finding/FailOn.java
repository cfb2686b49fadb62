package dev.sekisho.finding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From which severity upwards findings give exit code 1: the one list for option and profile. */
public enum FailOn {
  NONE("none", null),
  LOW("low", Severity.LOW),
  MEDIUM("medium", Severity.MEDIUM),
  HIGH("high", Severity.HIGH),
  CRITICAL("critical", Severity.CRITICAL);

  private final String word;
  private final @Nullable Severity lowest;

  FailOn(String word, @Nullable Severity lowest) {
    this.word = word;
    this.lowest = lowest;
  }

  public String word() {
    return word;
  }

  public boolean counts(Severity severity) {
    return lowest != null && severity.compareTo(lowest) >= 0;
  }

  /** All words, mildest first. */
  public static List<String> words() {
    List<String> words = new ArrayList<>();
    for (FailOn each : values()) {
      words.add(each.word);
    }
    return words;
  }

  /** Null for a word that is none of these. */
  public static @Nullable FailOn named(@Nullable String word) {
    for (FailOn each : values()) {
      if (each.word.equals(word)) {
        return each;
      }
    }
    return null;
  }
}
