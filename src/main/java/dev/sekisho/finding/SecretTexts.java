package dev.sekisho.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The secrets of a run, found in a text by its first characters, so that the time depends on the
 * text and not on how many secrets there are.
 */
final class SecretTexts {
  /**
   * Shorter texts are hidden only as a whole: within other words they would hide what is no secret.
   */
  private static final int SHORTEST_PART = 4;

  private static final int STARTS = 1 << 16;

  private final Set<String> all = new HashSet<>();
  private final Map<String, List<String>> byStart = new HashMap<>();
  private final BitSet starts = new BitSet();

  void add(String text) {
    if (!all.add(text) || text.length() < SHORTEST_PART) {
      return;
    }
    starts.set(start(text, 0));
    List<String> alike =
        byStart.computeIfAbsent(text.substring(0, SHORTEST_PART), key -> new ArrayList<>());
    int at = 0;
    while (at < alike.size() && alike.get(at).length() > text.length()) {
      at++;
    }
    alike.add(at, text);
  }

  void addAll(SecretTexts other) {
    other.all.forEach(this::add);
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** The text with each secret in it replaced, the longest that starts at a place before others. */
  String hide(String text, String by) {
    if (all.contains(text)) {
      return by;
    }
    StringBuilder hidden = new StringBuilder(text.length());
    int kept = 0;
    for (Sensitive.Range each : within(text)) {
      hidden.append(text, kept, each.start()).append(by);
      kept = each.end();
    }
    return kept == 0 ? text : hidden.append(text, kept, text.length()).toString();
  }

  /** Where a text repeats secrets, from left to right. */
  List<Sensitive.Range> within(String text) {
    List<Sensitive.Range> found = new ArrayList<>();
    int at = 0;
    while (at + SHORTEST_PART <= text.length()) {
      int length = starts.get(start(text, at)) ? longest(text, at) : 0;
      if (length > 0) {
        found.add(new Sensitive.Range(at, at + length));
      }
      at += Math.max(1, length);
    }
    return found;
  }

  private int longest(String text, int at) {
    String start = text.substring(at, at + SHORTEST_PART);
    for (String secret : byStart.getOrDefault(start, List.of())) {
      if (text.startsWith(secret, at)) {
        return secret.length();
      }
    }
    return 0;
  }

  /** A number for the first characters of a part. */
  private static int start(String text, int at) {
    int number = 0;
    for (int i = at; i < at + SHORTEST_PART; i++) {
      number = number * 31 + text.charAt(i);
    }
    return number & (STARTS - 1);
  }
}
