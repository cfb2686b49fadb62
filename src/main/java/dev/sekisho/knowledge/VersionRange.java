package dev.sekisho.knowledge;

import dev.sekisho.value.Truth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Versions between two bounds, read from a constraint such as {@code >= 4.0, < 6}. */
public final class VersionRange {
  private final String text;
  private final int @Nullable [] low;
  private final boolean lowIncluded;
  private final int @Nullable [] high;
  private final boolean highIncluded;

  private VersionRange(
      String text,
      int @Nullable [] low,
      boolean lowIncluded,
      int @Nullable [] high,
      boolean highIncluded) {
    this.text = text;
    this.low = low;
    this.lowIncluded = lowIncluded;
    this.high = high;
    this.highIncluded = highIncluded;
  }

  /** Null where the constraint makes no sense; parts such as {@code !=} are passed over. */
  public static @Nullable VersionRange parse(String constraint) {
    int[] low = null;
    int[] high = null;
    boolean lowIncluded = true;
    boolean highIncluded = false;
    for (String part : split(constraint, ',')) {
      String trimmed = part.trim();
      int digits = 0;
      while (digits < trimmed.length() && !Character.isDigit(trimmed.charAt(digits))) {
        digits++;
      }
      String operator = trimmed.substring(0, digits).trim();
      if (operator.endsWith("v")) {
        operator = operator.substring(0, operator.length() - 1).trim();
      }
      int[] version = numbers(trimmed.substring(digits));
      if (version == null) {
        return null;
      }
      switch (operator) {
        case "", "=" -> {
          low = version;
          high = version;
          lowIncluded = true;
          highIncluded = true;
        }
        case ">=", ">" -> {
          if (low == null || compare(version, low) >= 0) {
            low = version;
            lowIncluded = operator.equals(">=");
          }
        }
        case "<", "<=" -> {
          if (high == null || compare(version, high) <= 0) {
            high = version;
            highIncluded = operator.equals("<=");
          }
        }
        case "~>" -> {
          low = version;
          lowIncluded = true;
          high = pessimistic(version);
          highIncluded = false;
        }
        case "!=" -> {}
        default -> {
          return null;
        }
      }
    }
    return new VersionRange(constraint, low, lowIncluded, high, highIncluded);
  }

  /** Whether every, no, or some version of the other range lies in this one. */
  public Truth contains(VersionRange other) {
    if (outside(other)) {
      return Truth.FALSE;
    }
    boolean below =
        low == null
            || (other.low != null
                && (compare(other.low, low) > 0
                    || (compare(other.low, low) == 0 && (lowIncluded || !other.lowIncluded))));
    boolean above =
        high == null
            || (other.high != null
                && (compare(other.high, high) < 0
                    || (compare(other.high, high) == 0 && (highIncluded || !other.highIncluded))));
    return below && above ? Truth.TRUE : Truth.UNKNOWN;
  }

  private boolean outside(VersionRange other) {
    return before(high, highIncluded, other.low, other.lowIncluded)
        || before(other.high, other.highIncluded, low, lowIncluded);
  }

  private static boolean before(
      int @Nullable [] end, boolean endIncluded, int @Nullable [] start, boolean startIncluded) {
    if (end == null || start == null) {
      return false;
    }
    int order = compare(end, start);
    return order < 0 || (order == 0 && !(endIncluded && startIncluded));
  }

  private static int[] pessimistic(int[] version) {
    if (version.length <= 1) {
      return new int[] {version[0] + 1};
    }
    int[] next = new int[version.length - 1];
    System.arraycopy(version, 0, next, 0, next.length);
    next[next.length - 1]++;
    return next;
  }

  /** Dotted numbers up to the first other character; null where there are none. */
  public static int @Nullable [] numbers(String version) {
    List<Integer> found = new ArrayList<>(4);
    int at = 0;
    while (at < version.length() && Character.isDigit(version.charAt(at))) {
      int number = 0;
      while (at < version.length()
          && Character.isDigit(version.charAt(at))
          && number < 100_000_000) {
        number = number * 10 + (version.charAt(at++) - '0');
      }
      found.add(number);
      if (at < version.length() && version.charAt(at) == '.') {
        at++;
      } else {
        break;
      }
    }
    if (found.isEmpty()) {
      return null;
    }
    int[] numbers = new int[found.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = found.get(i);
    }
    return numbers;
  }

  /** Number by number, missing ones count as zero. */
  public static int compare(int[] one, int[] other) {
    for (int i = 0; i < Math.max(one.length, other.length); i++) {
      int order = Integer.compare(i < one.length ? one[i] : 0, i < other.length ? other[i] : 0);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static List<String> split(String text, char at) {
    List<String> parts = new ArrayList<>(2);
    int start = 0;
    for (int i = text.indexOf(at); i >= 0; i = text.indexOf(at, start)) {
      parts.add(text.substring(start, i));
      start = i + 1;
    }
    parts.add(text.substring(start));
    return parts;
  }

  /** As it was written. */
  public String text() {
    return text;
  }
}
