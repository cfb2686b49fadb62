package dev.sekisho.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps what looks like a secret out of excerpts: the value behind a name that speaks of one is
 * masked, whatever it is.
 */
final class Secrets {
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)([\\w.-]*(?:passw(?:or)?d|passphrase|secret|token|private[_-]?key|api[_-]?key|access[_-]?key|credential|psk|preshared)"
              + "[\\w.-]*[\"']?\\s*[:=]+>?\\s*)(\"(?:[^\"\\\\]|\\\\.)*\"?|'[^']*'?|[^\\s\"'#,;&|{}\\[\\]()][^\\s,;]*)");
  private static final Pattern SHAPED =
      Pattern.compile(
          "\\b(?:AKIA|ASIA)[0-9A-Z]{16}\\b|-----BEGIN [A-Z ]*PRIVATE"
              + " KEY-----.*|\\beyJ[\\w-]{10,}\\.[\\w.-]+");
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?:var|local|data|module|each|aws_\\w+|random_\\w+|null|true|false)\\b.*|!\\w+.*|\\d+");
  private static final char MASK = '*';

  private Secrets() {}

  /** The line with secrets replaced by as many stars, so that columns stay where they are. */
  static String mask(String line) {
    Matcher named = NAMED.matcher(line);
    StringBuilder masked = new StringBuilder(line);
    while (named.find()) {
      if (!REFERENCE.matcher(named.group(2)).matches()) {
        star(masked, named.start(2), named.end(2));
      }
    }
    Matcher shaped = SHAPED.matcher(line);
    while (shaped.find()) {
      star(masked, shaped.start(), shaped.end());
    }
    return masked.toString();
  }

  private static void star(StringBuilder text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean quote = (i == start || i == end - 1) && (c == '"' || c == '\'');
      text.setCharAt(i, quote ? c : MASK);
    }
  }
}
