package dev.sekisho.terraform.function;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/** A regular expression of Go's syntax, rewritten for Java. */
final class RegexTranslation {
  private static final String[] CLASSES = {
    "alnum", "\\p{Alnum}", "alpha", "\\p{Alpha}", "ascii", "\\p{ASCII}", "blank", "\\p{Blank}",
        "cntrl", "\\p{Cntrl}",
    "digit", "\\p{Digit}", "graph", "\\p{Graph}", "lower", "\\p{Lower}", "print", "\\p{Print}",
        "punct", "\\p{Punct}",
    "space", "\\p{Space}", "upper", "\\p{Upper}", "word", "\\w", "xdigit", "\\p{XDigit}"
  };

  private final String source;
  private final StringBuilder out = new StringBuilder();
  private final List<String> groups = new ArrayList<>();
  private int at;
  private boolean lines;

  private RegexTranslation(String source) {
    this.source = source;
  }

  /**
   * @throws PatternSyntaxException where Go would refuse the expression
   */
  static RegexTranslation of(String source) {
    RegexTranslation translation = new RegexTranslation(source);
    translation.run();
    return translation;
  }

  String text() {
    return out.toString();
  }

  /** The names of the capturing groups, empty for those without. */
  List<String> groups() {
    return groups;
  }

  private void run() {
    while (at < source.length()) {
      char c = source.charAt(at);
      if (c == '\\') {
        escape();
      } else if (c == '[') {
        characterClass();
      } else if (c == '(') {
        group();
      } else {
        out.append(c == '$' && !lines ? "\\z" : String.valueOf(c));
        at++;
        refusePossessive(c);
      }
    }
  }

  /** {@code a++} is an error in Go and means something else in Java. */
  private void refusePossessive(char c) {
    boolean quantifier = c == '*' || c == '+' || c == '?' || c == '}';
    if (quantifier && at < source.length() && source.charAt(at) == '+') {
      throw refuse("nested repetition");
    }
  }

  private void escape() {
    if (at + 1 >= source.length()) {
      throw refuse("trailing backslash");
    }
    char c = source.charAt(at + 1);
    if ((c >= '1' && c <= '9') || "kZGRXhHceN".indexOf(c) >= 0) {
      throw refuse("unknown escape");
    }
    if (c == 'Q') {
      int end = source.indexOf("\\E", at);
      int stop = end < 0 ? source.length() : end + 2;
      out.append(source, at, end < 0 ? source.length() : stop);
      if (end < 0) {
        out.append("\\E");
      }
      at = stop;
      return;
    }
    if (c == 'C') {
      throw refuse("bytes");
    }
    if (c == 'v') {
      out.append("\\x0B");
    } else if (c == '0') {
      out.append("\\0");
    } else {
      out.append('\\').append(c);
    }
    at += 2;
  }

  private void characterClass() {
    out.append('[');
    at++;
    if (at < source.length() && source.charAt(at) == '^') {
      out.append('^');
      at++;
    }
    boolean first = true;
    while (at < source.length() && (first || source.charAt(at) != ']')) {
      member();
      first = false;
    }
    if (at == source.length()) {
      throw refuse("missing ]");
    }
    out.append(']');
    at++;
  }

  private void member() {
    char c = source.charAt(at);
    if (c == '\\') {
      escape();
    } else if (source.startsWith("[:", at)) {
      named();
    } else {
      if (c == '[' || c == ']' || c == '&' || c == '^') {
        out.append('\\');
      }
      out.append(c);
      at++;
    }
  }

  private void named() {
    int end = source.indexOf(":]", at);
    if (end < 0) {
      out.append("\\[");
      at++;
      return;
    }
    boolean negated = source.charAt(at + 2) == '^';
    String name = source.substring(at + (negated ? 3 : 2), end);
    for (int i = 0; i < CLASSES.length; i += 2) {
      if (CLASSES[i].equals(name)) {
        out.append(negated ? "[^" + CLASSES[i + 1] + "]" : CLASSES[i + 1]);
        at = end + 2;
        return;
      }
    }
    throw refuse("unknown class");
  }

  private void group() {
    if (!source.startsWith("(?", at)) {
      groups.add("");
      out.append('(');
      at++;
      return;
    }
    boolean named =
        source.startsWith("(?P<", at) || (source.startsWith("(?<", at) && !lookBehind());
    if (named) {
      int start = source.indexOf('<', at) + 1;
      int end = source.indexOf('>', start);
      if (end < 0) {
        throw refuse("missing >");
      }
      groups.add(source.substring(start, end));
      out.append('(');
      at = end + 1;
      return;
    }
    flags();
  }

  private boolean lookBehind() {
    return at + 3 < source.length()
        && (source.charAt(at + 3) == '=' || source.charAt(at + 3) == '!');
  }

  /** {@code (?i)}, {@code (?s-m:…)}, {@code (?:…)}; all else is refused. */
  private void flags() {
    int end = at + 2;
    while (end < source.length() && "ims-U".indexOf(source.charAt(end)) >= 0) {
      end++;
    }
    boolean fine =
        end < source.length() && (source.charAt(end) == ':' || source.charAt(end) == ')');
    if (!fine || source.substring(at, end).indexOf('U') >= 0) {
      throw refuse("unsupported group");
    }
    lines |= source.substring(at, end).indexOf('m') >= 0;
    out.append(source, at, end + 1);
    at = end + 1;
  }

  private PatternSyntaxException refuse(String why) {
    return new PatternSyntaxException(why, source, at);
  }
}
