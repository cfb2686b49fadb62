package dev.sekisho.terraform.function;

import dev.sekisho.terraform.type.Choices;
import dev.sekisho.terraform.type.Equality;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Functions on text. */
final class TextFunctions {
  private TextFunctions() {}

  static Value call(String name, Arguments a) {
    return switch (name) {
      case "lower", "upper", "title" -> cased(name, a);
      case "join" -> join(a);
      case "split" -> split(a);
      case "format" -> Format.format(a);
      case "formatlist" -> Format.formatList(a);
      case "replace" -> replace(a);
      case "regex" -> Patterns.regex(a);
      case "regexall" -> Patterns.regexAll(a);
      case "substr" -> substring(a);
      case "startswith", "endswith", "strcontains" -> Affixes.test(name, a);
      case "trimprefix", "trimsuffix" -> Affixes.trim(name, a);
      case "trim", "trimspace", "chomp" -> trimmed(name, a);
      case "indent" -> a.result(a.text(1).replace("\n", "\n" + " ".repeat(width(a))));
      case "strrev" -> reversed(a);
      case "basename" -> Affixes.baseName(a);
      case "dirname" -> a.result(Paths.directory(a.text(0)));
      default -> pathExpand(a);
    };
  }

  private static int width(Arguments a) {
    int width = a.integer(0);
    if (width < 0) {
      throw a.invalid("negative width");
    }
    if (width > 10_000) {
      throw a.tooMuch();
    }
    return width;
  }

  /**
   * Casing works piece by piece, so holes do not matter, but for the word that a hole may begin or
   * end.
   */
  private static Value cased(String name, Arguments a) {
    Value text = a.textOrPartial(0);
    if (!(text instanceof Value.Partial partial) || name.equals("title")) {
      return a.result(cased(name, a.text(0)));
    }
    List<Value> parts = new ArrayList<>(partial.parts().size());
    for (Value part : partial.parts()) {
      if (part instanceof Value.Text piece) {
        parts.add(new Value.Text(cased(name, piece.text()), piece.origin()));
      } else {
        Cause cause = Equality.unknownCause(part);
        parts.add(cause == null ? part : new Value.Unknown(cause, part.origin()));
      }
    }
    return new Value.Partial(parts, a.origin());
  }

  private static String cased(String name, String text) {
    return switch (name) {
      case "lower" -> eachCharacter(text, true);
      case "upper" -> eachCharacter(text, false);
      default -> titled(text);
    };
  }

  /** Go maps each character by itself: no final sigma, no capital of two letters. */
  private static String eachCharacter(String text, boolean lower) {
    StringBuilder mapped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      mapped.appendCodePoint(lower ? Character.toLowerCase(c) : Character.toUpperCase(c));
      i += Character.charCount(c);
    }
    return mapped.toString();
  }

  private static String titled(String text) {
    StringBuilder titled = new StringBuilder(text.length());
    int before = ' ';
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      titled.appendCodePoint(separates(before) ? Character.toTitleCase(c) : c);
      before = c;
      i += Character.charCount(c);
    }
    return titled.toString();
  }

  private static boolean separates(int c) {
    if (c < 0x80) {
      return !(Character.isLetterOrDigit(c) || c == '_');
    }
    return !Character.isLetterOrDigit(c) && Blanks.isSpace(c);
  }

  private static Value join(Arguments a) {
    List<Value> pieces = new ArrayList<>();
    pieces.add(a.at(0));
    for (int i = 1; i < a.count(); i++) {
      pieces.addAll(a.items(i));
    }
    return Choices.lift(pieces, a.origin(), given -> joined(a, given));
  }

  private static Value joined(Arguments a, List<Value> pieces) {
    Value separator = a.textOrPartial(pieces.get(0));
    TextBuilder text = new TextBuilder(a.origin());
    for (int i = 1; i < pieces.size(); i++) {
      if (i > 1) {
        text.add(separator);
      }
      text.add(Pieces.of(pieces.get(i), a));
    }
    return text.build(a);
  }

  private static Value split(Arguments a) {
    String separator = a.text(0);
    String text = a.text(1);
    List<String> parts = new ArrayList<>();
    if (separator.isEmpty()) {
      text.codePoints().forEach(c -> parts.add(Character.toString(c)));
      return a.listOfTexts(parts);
    }
    int from = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
      parts.add(text.substring(from, at));
      from = at + separator.length();
    }
    parts.add(text.substring(from));
    return a.listOfTexts(parts);
  }

  private static Value replace(Arguments a) {
    String text = a.text(0);
    String search = a.text(1);
    String by = a.text(2);
    if (search.length() > 1 && search.startsWith("/") && search.endsWith("/")) {
      return a.result(Patterns.replaceAll(a, text, search.substring(1, search.length() - 1), by));
    }
    if (search.isEmpty()
        || (long) text.length() * Math.max(1, by.length()) > Arguments.MAX_TEXT * 8L) {
      return a.result(replacedBetween(a, text, search, by));
    }
    return a.result(text.replace(search, by));
  }

  private static String replacedBetween(Arguments a, String text, String search, String by) {
    if (!search.isEmpty() || (long) text.length() * by.length() > Arguments.MAX_TEXT) {
      throw a.tooMuch();
    }
    StringBuilder result = new StringBuilder(by);
    text.codePoints().forEach(c -> result.appendCodePoint(c).append(by));
    return result.toString();
  }

  private static Value substring(Arguments a) {
    int offset = a.integer(1);
    int length = a.integer(2);
    if (a.textOrPartial(0) instanceof Value.Partial partial) {
      return a.result(Affixes.prefixOf(a, partial, offset, length));
    }
    List<String> clusters = Graphemes.of(a.text(0));
    int from =
        offset < 0 ? Math.max(0, offset + clusters.size()) : Math.min(offset, clusters.size());
    int to = length < 0 ? clusters.size() : (int) Math.min((long) from + length, clusters.size());
    return a.result(String.join("", clusters.subList(from, to)));
  }

  private static Value trimmed(String name, Arguments a) {
    if (name.equals("trimspace") && a.textOrPartial(0) instanceof Value.Partial partial) {
      return Affixes.trimSpace(a, partial);
    }
    String text = a.text(0);
    return a.result(
        switch (name) {
          case "trimspace" -> Blanks.trim(text);
          case "chomp" -> Blanks.chomp(text);
          default -> Blanks.trim(text, a.text(1));
        });
  }

  private static Value reversed(Arguments a) {
    List<String> clusters = Graphemes.of(a.text(0));
    Collections.reverse(clusters);
    return a.result(String.join("", clusters));
  }

  private static Value pathExpand(Arguments a) {
    String path = a.text(0);
    if (path.startsWith("~")) {
      throw new Undecided(new Cause(Cause.Kind.FUNCTION, "pathexpand", null));
    }
    return a.result(path);
  }
}
