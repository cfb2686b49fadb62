package dev.sekisho.report;

import dev.sekisho.finding.Sensitive;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes secrets out of a text that a template gives to something else: a start script, code, a
 * document in JSON, an address with a password. Elsewhere a name in front of a colon says nothing
 * ({@code arn:aws:secretsmanager:…:secret:x}), so that it counts in texts of several lines alone.
 */
final class WrittenSecrets {
  private static final String HIDDEN = "(hidden)";
  private static final String KEY_BEGIN = "-----BEGIN ";
  private static final String KEY_END = "-----END ";

  private WrittenSecrets() {}

  static String hide(String text) {
    if (text.length() < 4) {
      return text;
    }
    String start = text.stripLeading();
    boolean json = start.startsWith("{") || start.startsWith("[");
    String plain = json ? new JsonStrings(text).hide() : text;
    boolean script = !json && plain.indexOf('\n') >= 0;
    StringBuilder clean = new StringBuilder(plain.length());
    boolean inKey = false;
    for (int from = 0; from <= plain.length(); ) {
      int end = plain.indexOf('\n', from);
      String line = plain.substring(from, end < 0 ? plain.length() : end);
      boolean begins = line.contains(KEY_BEGIN) && line.contains("PRIVATE KEY");
      boolean ends = line.lastIndexOf(KEY_END) > line.lastIndexOf(KEY_BEGIN);
      clean.append(inKey ? HIDDEN : line(line, json, script)).append(end < 0 ? "" : "\n");
      inKey = (inKey || begins) && !ends;
      from = end < 0 ? plain.length() + 1 : end + 1;
    }
    return clean.toString();
  }

  private static String line(String line, boolean json, boolean script) {
    StringBuilder clean = new StringBuilder(line.length());
    int kept = 0;
    for (Sensitive.Range each : inOrder(Secrets.in(line))) {
      boolean said =
          !isAssigned(line, each.start()) || (json ? false : script || equals(line, each));
      if (said && each.start() >= kept && each.end() > each.start()) {
        clean.append(line, kept, each.start()).append(HIDDEN);
        kept = each.end();
      }
    }
    return kept == 0 ? line : clean.append(line, kept, line.length()).toString();
  }

  private static List<Sensitive.Range> inOrder(List<Sensitive.Range> ranges) {
    List<Sensitive.Range> ordered = new ArrayList<>(ranges);
    ordered.sort((one, other) -> Integer.compare(one.start(), other.start()));
    return ordered;
  }

  /** Whether it was found for the name before it and not for its own shape. */
  private static boolean isAssigned(String line, int at) {
    int before = before(line, at);
    return before >= 0 && "=:>".indexOf(line.charAt(before)) >= 0 && !isUser(line, before);
  }

  /** The colon between a user and a password. */
  private static boolean isUser(String line, int colon) {
    int scheme = line.lastIndexOf("://", colon - 1);
    return line.charAt(colon) == ':'
        && scheme >= 0
        && line.substring(scheme + 3, colon).chars().noneMatch(c -> "/ \t\"'".indexOf(c) >= 0);
  }

  private static boolean equals(String line, Sensitive.Range range) {
    int before = before(line, range.start());
    return before >= 0 && line.charAt(before) == '=';
  }

  private static int before(String line, int at) {
    int before = at - 1;
    while (before >= 0 && " \t\"'".indexOf(line.charAt(before)) >= 0) {
      before--;
    }
    return before;
  }

  /**
   * The strings of a document in JSON; one pass, and broken documents are read as far as it goes.
   */
  private static final class JsonStrings {
    private final String text;
    private final StringBuilder clean = new StringBuilder();
    private int kept;

    /** Whether the last key, or the last value of a key such as {@code name}, names a secret. */
    private boolean keyNames;

    private boolean valueNames;
    private String key = "";

    JsonStrings(String text) {
      this.text = text;
    }

    String hide() {
      for (int at = 0; at < text.length(); at++) {
        char c = text.charAt(at);
        if (c == '"') {
          int end = end(at + 1);
          string(at + 1, end);
          at = end;
        } else if (c == '}') {
          valueNames = false;
          key = "";
        } else if (c == '{' || c == '[') {
          key = "";
          keyNames = false;
        }
      }
      return clean.append(text, kept, text.length()).toString();
    }

    private void string(int start, int end) {
      String string = text.substring(start, end);
      int next = end + 1;
      while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
        next++;
      }
      if (next < text.length() && text.charAt(next) == ':') {
        key = string;
        keyNames = Secrets.isNamed(string);
        return;
      }
      boolean value = key.equalsIgnoreCase("value") && valueNames;
      if ((keyNames && !key.isEmpty()) || value) {
        clean.append(text, kept, start).append(HIDDEN);
        kept = end;
      } else if (key.equalsIgnoreCase("name") || key.equalsIgnoreCase("key")) {
        valueNames = Secrets.isNamed(string);
      }
      key = "";
    }

    /** Where a string ends that starts here. */
    private int end(int from) {
      int at = from;
      while (at < text.length() && text.charAt(at) != '"') {
        at += text.charAt(at) == '\\' ? 2 : 1;
      }
      return Math.min(at, text.length());
    }
  }
}
