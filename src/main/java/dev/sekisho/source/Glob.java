package dev.sekisho.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A pattern of an ignore file, as git reads it: {@code *} and {@code ?} within a name, {@code
 * [a-z]}, {@code **} for whole folders. All ways of matching are followed side by side, so that no
 * pattern can make the time grow beyond the product of its length and the path's.
 */
final class Glob {
  private static final char[] NO_RANGES = {};

  private final List<Step> steps = new ArrayList<>();
  private final String glob;
  private int at;

  private Glob(String glob) {
    this.glob = glob;
  }

  static Glob of(String glob) {
    Glob read = new Glob(glob);
    while (read.at < glob.length()) {
      read.step();
    }
    return read;
  }

  private enum Kind {
    CHARACTER,
    ANY_CHARACTER,
    ONE_OF,
    NONE_OF,
    WITHIN_NAME,
    ANYTHING,
    FOLDERS
  }

  /**
   * One part of the pattern.
   *
   * @param ranges of a set: lowest and highest characters in turn
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Step(Kind kind, char wanted, char[] ranges) {
    boolean repeats() {
      return kind.compareTo(Kind.WITHIN_NAME) >= 0;
    }

    /** Whether a part that takes one character takes this one. */
    boolean takes(char c) {
      return switch (kind) {
        case CHARACTER -> c == wanted;
        case ANY_CHARACTER, WITHIN_NAME -> c != '/';
        case ONE_OF -> c != '/' && isInside(c);
        case NONE_OF -> c != '/' && !isInside(c);
        case ANYTHING, FOLDERS -> true;
      };
    }

    private boolean isInside(char c) {
      for (int i = 0; i < ranges.length; i += 2) {
        if (ranges[i] <= c && c <= ranges[i + 1]) {
          return true;
        }
      }
      return false;
    }
  }

  private void step() {
    char c = glob.charAt(at);
    switch (c) {
      case '*' -> stars();
      case '?' -> add(Kind.ANY_CHARACTER, c, 1);
      case '[' -> set();
      case '\\' -> {
        at = Math.min(at + 1, glob.length() - 1);
        add(Kind.CHARACTER, glob.charAt(at), 1);
      }
      default -> add(Kind.CHARACTER, c, 1);
    }
  }

  private void add(Kind kind, char wanted, int length) {
    steps.add(new Step(kind, wanted, NO_RANGES));
    at += length;
  }

  /** Two stars that are a whole part of the path stand for folders; any others for a star. */
  private void stars() {
    boolean starts = at == 0 || glob.charAt(at - 1) == '/';
    int end = at;
    while (end < glob.length() && glob.charAt(end) == '*') {
      end++;
    }
    boolean whole = starts && end - at == 2;
    if (whole && end < glob.length() && glob.charAt(end) == '/') {
      add(Kind.FOLDERS, '/', 3);
    } else {
      add(whole && end == glob.length() ? Kind.ANYTHING : Kind.WITHIN_NAME, '*', end - at);
    }
  }

  private void set() {
    int i = at + 1;
    boolean negated = i < glob.length() && (glob.charAt(i) == '!' || glob.charAt(i) == '^');
    i += negated ? 1 : 0;
    StringBuilder ranges = new StringBuilder();
    int first = i;
    while (i < glob.length() && (glob.charAt(i) != ']' || i == first)) {
      i += glob.charAt(i) == '\\' && i + 1 < glob.length() ? 1 : 0;
      boolean range =
          i + 2 < glob.length() && glob.charAt(i + 1) == '-' && glob.charAt(i + 2) != ']';
      ranges.append(glob.charAt(i)).append(glob.charAt(range ? i + 2 : i));
      i += range ? 3 : 1;
    }
    if (i >= glob.length()) {
      ranges.setLength(0); // a set without its end is nothing's name
    }
    Kind kind = negated && !ranges.isEmpty() ? Kind.NONE_OF : Kind.ONE_OF;
    steps.add(new Step(kind, ' ', ranges.toString().toCharArray()));
    at = i + 1;
  }

  boolean matches(String text) {
    int size = steps.size();
    boolean[] now = new boolean[size + 1];
    boolean[] next = new boolean[size + 1];
    now[0] = true;
    passOver(now, 0);
    for (int i = 0; i < text.length(); i++) {
      if (!advance(now, next, text.charAt(i))) {
        return false;
      }
      boolean[] before = now;
      now = next;
      next = before;
      Arrays.fill(next, false);
    }
    return now[size];
  }

  /** Takes one character in every way that is open; answers whether any is left. */
  private boolean advance(boolean[] now, boolean[] next, char c) {
    boolean left = false;
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      if (now[i] && step.takes(c)) {
        left = true;
        int to = step.repeats() ? i : i + 1;
        next[to] = true;
        if (step.kind == Kind.FOLDERS ? c == '/' : true) {
          passOver(next, to);
        }
      }
    }
    return left;
  }

  /** Opens what follows parts that may stand for nothing. */
  private void passOver(boolean[] open, int from) {
    for (int i = from; i < steps.size() && steps.get(i).repeats(); i++) {
      open[i + 1] = true;
    }
  }
}
