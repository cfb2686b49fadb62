package dev.sekisho.report;

import dev.sekisho.finding.Severity;
import dev.sekisho.finding.Verdict;
import dev.sekisho.source.Language;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * The paper that console output is written on: language, colour, and blank lines between blocks.
 */
final class Sheet {
  /** What lines are wrapped to. */
  static final int WIDTH = 80;

  private static final String ESCAPE = "\u001b[";

  private final Writer out;
  private final ReportOptions options;
  private boolean started;

  Sheet(Writer out, ReportOptions options) {
    this.out = out;
    this.options = options;
  }

  ReportOptions options() {
    return options;
  }

  Language language() {
    return options.language();
  }

  String say(String ja, String en) {
    return options.language() == Language.JA ? ja : en;
  }

  void line(String text) throws IOException {
    line("", text);
  }

  /** A line that starts with words of our own, which may be coloured; the rest is cleaned. */
  void line(String own, String text) throws IOException {
    out.write(own);
    out.write(printable(text));
    out.write('\n');
    started = true;
  }

  /** A named remark below an excerpt, wrapped. */
  void note(String name, String text) throws IOException {
    String head = "   = " + DisplayWidth.pad(name, 6) + " ";
    List<String> lines = DisplayWidth.wrap(text, WIDTH - DisplayWidth.of(head));
    for (int i = 0; i < lines.size(); i++) {
      line(((i == 0 ? head : " ".repeat(DisplayWidth.of(head))) + lines.get(i)).stripTrailing());
    }
  }

  /** A blank line, except at the top. */
  void gap() throws IOException {
    if (started) {
      out.write('\n');
    }
  }

  /** Templates are untrusted: control characters in them must not reach a terminal. */
  static String printable(String text) {
    return printable(text, "");
  }

  /** The same of a text of several lines. */
  static String printableLines(String text) {
    return printable(text, "\r\n");
  }

  /** The same of a text in which some control characters are in place. */
  static String printable(String text, String kept) {
    StringBuilder clean = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean odd = Character.isISOControl(c) || isDirection(c);
      if (odd && kept.indexOf(c) < 0) {
        clean = clean == null ? new StringBuilder(text) : clean;
        clean.setCharAt(i, '\u00b7');
      }
    }
    return clean == null ? text : clean.toString();
  }

  /** Marks that turn the direction of text around could make a line read as another one. */
  private static boolean isDirection(char c) {
    return (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
  }

  String verdict(Verdict verdict, Severity severity) {
    String word = language() == Language.JA ? verdict.japanese() : verdict.word();
    return strong(word + "[" + severity.word() + "]", color(verdict, severity));
  }

  private static int color(Verdict verdict, Severity severity) {
    if (verdict == Verdict.VIOLATION) {
      return severity.compareTo(Severity.HIGH) >= 0 ? 31 : 33;
    }
    return verdict == Verdict.UNDETERMINED ? 35 : 36;
  }

  private String strong(String text, int color) {
    return options.color() ? ESCAPE + "1;" + color + "m" + text + ESCAPE + "0m" : text;
  }

  String strong(String text) {
    return options.color() ? ESCAPE + "1m" + text + ESCAPE + "0m" : text;
  }
}
