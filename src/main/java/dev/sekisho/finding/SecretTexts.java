package dev.sekisho.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The secrets of a run, found in a text by its first characters, so that the time depends on the
 * text and hardly on how many secrets there are.
 */
final class SecretTexts {
  /**
   * Shorter texts are hidden only as a whole: within other words they would hide what is no secret.
   */
  private static final int SHORTEST_PART = 4;

  private static final int STARTS = 1 << 16;

  private final Set<String> all = new HashSet<>();
  private final TreeSet<String> parts = new TreeSet<>();
  private final BitSet starts = new BitSet();
  private final TreeSet<Integer> lengths = new TreeSet<>();

  void add(String text) {
    if (all.add(text) && text.length() >= SHORTEST_PART) {
      parts.add(text);
      starts.set(start(text, 0));
      lengths.add(text.length());
    }
  }

  void addAll(SecretTexts other) {
    other.all.forEach(this::add);
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** The text with all that repeats secrets replaced. */
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

  /** What of a text repeats secrets, from left to right; those that overlap are one range. */
  List<Sensitive.Range> within(String text) {
    List<Sensitive.Range> found = new ArrayList<>();
    int start = 0;
    int end = 0;
    for (int at = 0; at + SHORTEST_PART <= text.length(); at++) {
      int length = starts.get(start(text, at)) ? longest(text, at) : 0;
      if (length > 0 && at >= end) {
        add(found, start, end);
        start = at;
      }
      end = length > 0 ? Math.max(end, at + length) : end;
    }
    add(found, start, end);
    return found;
  }

  private static void add(List<Sensitive.Range> found, int start, int end) {
    if (end > start) {
      found.add(new Sensitive.Range(start, end));
    }
  }

  /**
   * How long the longest secret is that a text has at a place. In the order of texts it stands
   * before what it begins, and whatever lies between the two begins with it too.
   */
  private int longest(String text, int at) {
    String rest = text.substring(at, Math.min(text.length(), at + lengths.last()));
    String secret = parts.floor(rest);
    while (secret != null && !rest.startsWith(secret)) {
      rest = rest.substring(0, common(rest, secret));
      secret = parts.floor(rest);
    }
    return secret == null ? 0 : secret.length();
  }

  private static int common(String one, String other) {
    int length = 0;
    while (length < one.length()
        && length < other.length()
        && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return length;
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
