package dev.sekisho.report;

import java.util.regex.Pattern;

/**
 * What is written at a step of a value's way, as far as its text alone tells: a literal, the plain
 * name of another step, or something that is computed.
 *
 * @param literal the value; empty unless it is a literal
 */
record WrittenValue(Kind kind, String literal) {
  private static final WrittenValue REFERENCE = new WrittenValue(Kind.REFERENCE, "");
  static final WrittenValue COMPUTED = new WrittenValue(Kind.COMPUTED, "");

  /** Longer texts are no plain names, and the patterns would go deep. */
  private static final int LONGEST = 200;

  private static final Pattern NAME =
      Pattern.compile("(?:var|local|module|each|data|[a-z]+_\\w+)(?:\\.[\\w-]+|\\[[^\\[\\]]*])+");
  private static final Pattern INTRINSIC =
      Pattern.compile("!(?:Ref|GetAtt) [\\w.:]+|\\{?\\s*\"?(?:Ref|Fn::GetAtt)\"?\\s*:.*");
  private static final Pattern PLAIN = Pattern.compile("[\\w.:/+@*-][\\w .:/+@*-]*");

  /** What the text is. */
  enum Kind {
    /** The value itself. */
    LITERAL,
    /** A name, so that the value is that of the next step. */
    REFERENCE,
    /** A value made of others. */
    COMPUTED
  }

  /** Reads an attribute, an entry or a bare value. */
  static WrittenValue of(String text) {
    String value = value(text.strip());
    if (value.length() > LONGEST) {
      return COMPUTED;
    }
    if (NAME.matcher(value).matches() || INTRINSIC.matcher(value).matches()) {
      return REFERENCE;
    }
    String literal = literal(value);
    return literal.isEmpty() ? COMPUTED : new WrittenValue(Kind.LITERAL, literal);
  }

  /** What stands behind the name, or all of it where there is no name. */
  private static String value(String text) {
    int at = 0;
    if (text.startsWith("\"")) {
      int close = text.indexOf('"', 1);
      at = close < 0 ? text.length() : close + 1;
    } else {
      while (at < text.length() && isNamePart(text.charAt(at))) {
        at++;
      }
    }
    int sign = at;
    while (sign < text.length() && text.charAt(sign) == ' ') {
      sign++;
    }
    boolean named =
        sign < text.length()
            && at > 0
            && (text.charAt(sign) == '=' || isColon(text, sign))
            && !text.startsWith("==", sign);
    return named ? text.substring(sign + 1).strip() : text;
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-';
  }

  /** A colon that parts a key from its value, not one within a name. */
  private static boolean isColon(String text, int at) {
    return text.charAt(at) == ':'
        && (at + 1 == text.length()
            || Character.isWhitespace(text.charAt(at + 1))
            || text.charAt(at - 1) == '"');
  }

  private static String literal(String value) {
    boolean quoted =
        value.length() > 1
            && (value.startsWith("\"") || value.startsWith("'"))
            && value.indexOf(value.charAt(0), 1) == value.length() - 1;
    if (quoted) {
      String inside = value.substring(1, value.length() - 1);
      return inside.contains("${") || inside.contains("%{") ? "" : inside;
    }
    return PLAIN.matcher(value).matches() ? value : "";
  }
}
