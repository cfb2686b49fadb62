package dev.sekisho.report;

import dev.sekisho.finding.Sensitive;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what looks like a secret on a line: behind a name that speaks of one, everything but a
 * plain reference to the end of the line, and the comment behind a reference. Takes too much rather
 * than too little, in time in proportion to the line.
 */
final class Secrets {
  private static final String[] NAMES = {
    "password",
    "passwd",
    "passphrase",
    "secret",
    "token",
    "private_key",
    "privatekey",
    "private-key",
    "api_key",
    "apikey",
    "api-key",
    "access_key",
    "accesskey",
    "access-key",
    "credential",
    "preshared",
    "psk",
    "pass"
  };

  /** Settings that say how tokens are asked for, and hold none. */
  private static final String[] SETTINGS = {"http_tokens", "httptokens"};

  private static final String[] SETTING_WORDS = {"required", "optional"};

  private static final String[] REFERENCES = {
    "var.", "local.", "data.", "module.", "each.", "self.", "count.", "!Ref ", "!GetAtt "
  };

  /** What every text that {@link Shaped} finds starts with. */
  private static final String[] SHAPES = {"AKIA", "ASIA", "-----BEGIN ", "eyJ"};

  private Secrets() {}

  /** What of a line looks like a secret. */
  static List<Sensitive.Range> in(String line) {
    List<Sensitive.Range> found = new ArrayList<>();
    String lower = lower(line);
    for (int name = nextName(lower, 0); name >= 0; name = nextName(lower, name + 1)) {
      int value = valueBehind(lower, nameEnd(lower, name));
      if (value >= 0 && !isHarmless(lower, name, value) && value(line, value, found)) {
        break;
      }
    }
    userInfo(line, found);
    commandLine(lower, found);
    if (holdsAny(line, SHAPES)) {
      Matcher shaped = Shaped.PATTERN.matcher(line);
      while (shaped.find()) {
        found.add(new Sensitive.Range(shaped.start(), shaped.end()));
      }
    }
    return found;
  }

  /** Whether a name that speaks of a secret is all of a setting about secrets with its word. */
  private static boolean isHarmless(String lower, int name, int value) {
    for (String setting : SETTINGS) {
      int start = name - setting.indexOf("token");
      if (start >= 0
          && lower.startsWith(setting, start)
          && (start == 0 || !isNamePart(lower.charAt(start - 1)) || lower.charAt(start - 1) == '.')
          && nameEnd(lower, start) == start + setting.length()) {
        return isSettingWord(lower, value);
      }
    }
    return false;
  }

  private static boolean isSettingWord(String lower, int value) {
    int from = skip(lower, value, "\\\"'");
    for (String word : SETTING_WORDS) {
      int end = from + word.length();
      if (lower.startsWith(word, from)
          && (end == lower.length() || !isNamePart(lower.charAt(end)))) {
        int rest = skip(lower, end, "\\\"' \t");
        return rest == lower.length() || ",}]#/".indexOf(lower.charAt(rest)) >= 0;
      }
    }
    return false;
  }

  /** Takes a value to the end of the line, or of a reference only what is said behind it. */
  private static boolean value(String line, int from, List<Sensitive.Range> found) {
    int comment = comment(line, from);
    String value = line.substring(from, comment);
    boolean reference = isReference(value);
    String text = withoutSign(value).strip();
    if (!text.equals("true") && !text.equals("false")) {
      found.add(new Sensitive.Range(reference ? comment : from, line.length()));
    }
    return !reference;
  }

  /** Where the text of a comment starts that ends the line; the line's end where there is none. */
  private static int comment(String line, int from) {
    for (int i = Math.max(1, from); i < line.length(); i++) {
      boolean behindBlank = " \t".indexOf(line.charAt(i - 1)) >= 0;
      int sign = line.charAt(i) == '#' ? 1 : line.startsWith("//", i) ? 2 : 0;
      if (behindBlank && sign > 0) {
        return i + sign;
      }
    }
    return line.length();
  }

  private static boolean holdsAny(String line, String[] texts) {
    for (String text : texts) {
      if (line.contains(text)) {
        return true;
      }
    }
    return false;
  }

  /** The value of a line that is known to hold a secret, and what is said behind it. */
  static List<Sensitive.Range> valueOf(String line) {
    int value = valueBehind(line, 0);
    int comment = comment(line, 0);
    for (int i = 0; value < 0 && i < comment; i++) {
      value = line.charAt(i) == '=' || line.charAt(i) == ':' ? i + 1 : -1;
    }
    List<Sensitive.Range> found = new ArrayList<>();
    value(line, Math.max(value, 0), found);
    return found;
  }

  /** Whether an attribute of this name keeps a secret. */
  static boolean isNamed(String attribute) {
    return nextName(lower(attribute), 0) >= 0;
  }

  /** Whether an attribute is a password itself, and not something about one. */
  static boolean isPassword(String attribute) {
    String lower = lower(attribute);
    return lower.endsWith("password") || lower.endsWith("passwd") || lower.endsWith("passphrase");
  }

  private static String lower(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = chars[i] >= 'A' && chars[i] <= 'Z' ? (char) (chars[i] + 32) : chars[i];
    }
    return new String(chars);
  }

  private static int nextName(String lower, int from) {
    for (int i = from; i < lower.length(); i++) {
      for (String name : NAMES) {
        if (lower.startsWith(name, i) && (!name.equals("pass") || endsWord(lower, i + 4))) {
          return i;
        }
      }
    }
    return -1;
  }

  private static boolean endsWord(String text, int at) {
    return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }

  private static int nameEnd(String text, int from) {
    int end = from;
    while (end < text.length() && isNamePart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || "_.-".indexOf(c) >= 0;
  }

  /**
   * Where the value starts whose name ends here: behind its sign, or behind that of a {@code value}
   * further on; -1 for none.
   */
  private static int valueBehind(String lower, int nameEnd) {
    int at = skip(lower, nameEnd, "\\\"' \t");
    int sign = skip(lower, at, ":=>");
    if (sign > at) {
      return skip(lower, sign, " \t");
    }
    int value = lower.indexOf("value", nameEnd);
    return value < 0 || nameEnd == 0 ? -1 : valueBehind(lower, nameEnd(lower, value));
  }

  private static int skip(String text, int from, String chars) {
    int at = from;
    while (at < text.length() && chars.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** A value in front of a comment, without the sign that starts it. */
  private static String withoutSign(String value) {
    String text = value.stripTrailing();
    return text.endsWith(" #")
        ? text.substring(0, text.length() - 1)
        : text.endsWith(" //") ? text.substring(0, text.length() - 2) : text;
  }

  /** A value that is a name and nothing else says where the secret is, not what it is. */
  private static boolean isReference(String value) {
    String text = withoutSign(value).strip();
    while (!text.isEmpty()
        && ",}".indexOf(text.charAt(text.length() - 1)) >= 0
        && !text.contains("${")) {
      text = text.substring(0, text.length() - 1).strip();
    }
    boolean interpolated = text.startsWith("\"${") && text.endsWith("}\"");
    text = interpolated ? text.substring(3, text.length() - 2).strip() : text;
    if (text.isEmpty() || text.equals("null") || text.equals("true") || text.equals("false")) {
      return true;
    }
    boolean known = text.matches("(?:aws|random|google|azurerm|oci|tls|sakura)_\\w+\\..*");
    for (String reference : REFERENCES) {
      known |= text.startsWith(reference);
    }
    return known
        && text.substring(text.indexOf(' ') + 1)
            .chars()
            .allMatch(c -> Character.isLetterOrDigit(c) || "_.-[]*:".indexOf(c) >= 0);
  }

  /** The password in {@code scheme://user:password@host}. */
  private static void userInfo(String line, List<Sensitive.Range> found) {
    for (int at = line.indexOf("://"); at >= 0; at = line.indexOf("://", at + 3)) {
      int colon = -1;
      for (int i = at + 3; i < line.length() && "/ \t\"'".indexOf(line.charAt(i)) < 0; i++) {
        if (line.charAt(i) == '@' && colon >= 0) {
          found.add(new Sensitive.Range(colon + 1, i));
        }
        colon = line.charAt(i) == ':' && colon < 0 ? i : colon;
      }
    }
  }

  /** The word behind {@code -p} of a database client. */
  private static void commandLine(String lower, List<Sensitive.Range> found) {
    if (lower.contains("mysql") || lower.contains("mariadb")) {
      for (int at = lower.indexOf(" -p"); at >= 0; at = lower.indexOf(" -p", at + 3)) {
        int end = at + 3;
        while (end < lower.length() && " \t\"'".indexOf(lower.charAt(end)) < 0) {
          end++;
        }
        found.add(new Sensitive.Range(at + 3, end));
      }
    }
  }

  /** Secrets known by their shape; compiled where a line looks like holding one. */
  private static final class Shaped {
    static final Pattern PATTERN =
        Pattern.compile(
            "\\b(?:AKIA|ASIA)[0-9A-Z]{16}\\b|-----BEGIN [A-Z ]*PRIVATE"
                + " KEY-----.*|\\beyJ[\\w-]{10,}+\\.[\\w.-]++");
  }
}
