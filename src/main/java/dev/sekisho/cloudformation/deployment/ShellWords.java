package dev.sekisho.cloudformation.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Cuts shell text into commands and these into words, as far as finding a deployment needs it:
 * quotes, continued lines, comments, simple variables. What is computed makes a word not literal.
 */
final class ShellWords {
  private final String text;
  private final int end;
  private final boolean folded;
  private final Function<String, @Nullable String> variables;
  private final ShellBlocks blocks;
  private final List<Step> steps = new ArrayList<>();
  private final List<String> documents = new ArrayList<>();
  private List<Word> command = new ArrayList<>();
  private boolean opensLine = true;
  private int at;

  /**
   * @param folded whether line ends are blanks
   * @param make whether it is a make file
   * @param variables the value of a variable; null where it is not known
   */
  ShellWords(
      String text,
      int start,
      int end,
      boolean folded,
      boolean make,
      Function<String, @Nullable String> variables) {
    this.text = text;
    this.at = start;
    this.end = end;
    this.folded = folded;
    this.variables = variables;
    this.blocks = new ShellBlocks(make);
  }

  List<Step> steps() {
    while (at < end) {
      char c = text.charAt(at);
      if (continues(c)) {
        at += text.startsWith("\\\r\n", at) ? 3 : 2;
      } else if (c == '\n' && !folded) {
        at++;
        finish();
        opensLine = true;
        hereDocuments();
      } else if (c == ';' || c == '|' || c == '&') {
        at++;
        finish();
      } else if (c == '(' || c == ')') {
        command.add(new Word(String.valueOf(c), true, at, ++at));
      } else if (opensDocument()) {
        document();
      } else if (c == '#') {
        at = lineEnd();
      } else if (c <= ' ') {
        at++;
      } else {
        word();
      }
    }
    finish();
    return steps;
  }

  private boolean continues(char c) {
    return c == '\\' && (text.startsWith("\n", at + 1) || text.startsWith("\r\n", at + 1));
  }

  private int lineEnd() {
    int line = text.indexOf('\n', at);
    return line < 0 || line > end ? end : line;
  }

  /** Two signs; three of them hand over a word. */
  private boolean opensDocument() {
    return !folded
        && text.startsWith("<<", at)
        && !text.startsWith("<<<", at)
        && !text.startsWith("<<<", at - 1);
  }

  /** Notes the end mark of a here-document; a dash in front allows tabs before the mark. */
  private void document() {
    at += 2;
    boolean tabs = at < end && text.charAt(at) == '-';
    at += tabs ? 1 : 0;
    while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    int start = at;
    while (at < end && text.charAt(at) > ' ' && ";|&()<>".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String mark = text.substring(start, at).replaceAll("[\"'\\\\]", "");
    documents.add((tabs ? "\t" : "") + mark);
  }

  /** Passes over the here-documents of the line before: text, not commands. */
  private void hereDocuments() {
    for (String mark : documents) {
      boolean closed = false;
      while (at < end && !closed) {
        String line = text.substring(at, lineEnd());
        at = Math.min(end, lineEnd() + 1);
        closed = (mark.startsWith("\t") ? "\t" + line.strip() : line.stripTrailing()).equals(mark);
      }
    }
    documents.clear();
  }

  private void finish() {
    if (!command.isEmpty()) {
      steps.add(blocks.next(command, opensLine));
      command = new ArrayList<>();
      opensLine = false;
    }
  }

  private void word() {
    int start = at;
    StringBuilder word = new StringBuilder();
    boolean literal = true;
    char quote = 0;
    while (at < end) {
      char c = text.charAt(at);
      if (quote == 0 && (c <= ' ' || ";|&()".indexOf(c) >= 0 || opensDocument())) {
        break;
      }
      if (c == quote) {
        quote = 0;
        at++;
      } else if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
        at++;
      } else if (c == '$' && quote != '\'') {
        literal &= expanded(word);
      } else {
        boolean computed = quote != '\'' && (c == '`' || (quote == 0 && (c == '*' || c == '?')));
        literal &= !computed;
        if (c == '\\' && quote == 0 && at + 1 < end) {
          if (continues(c)) {
            break;
          }
          at++;
        }
        word.append(text.charAt(at++));
      }
    }
    command.add(new Word(word.toString(), literal && quote == 0, start, at));
  }

  /** A variable, put in where it is known; whether it was. */
  private boolean expanded(StringBuilder word) {
    int start = at;
    String name = name();
    String value = name == null ? null : variables.apply(name);
    word.append(value == null ? text.substring(start, at) : value);
    return value != null;
  }

  /** The name behind a dollar sign, read to its end; null for what is computed otherwise. */
  private @Nullable String name() {
    if (text.startsWith("${{", at)) {
      int close = text.indexOf("}}", at, end);
      String inner = close < 0 ? "" : text.substring(at + 3, close).strip();
      at = close < 0 ? end : close + 2;
      return inner.startsWith("env.") ? inner.substring(4) : null;
    }
    char open = at + 1 < end ? text.charAt(at + 1) : ' ';
    if (open == '{' || open == '(') {
      int close = closing(at + 1, open, open == '{' ? '}' : ')');
      String inner = text.substring(Math.min(at + 2, close), close);
      at = Math.min(end, close + 1);
      return isName(inner) ? inner : null;
    }
    int from = ++at;
    while (at < end && isName(text.charAt(at))) {
      at++;
    }
    return at == from ? null : text.substring(from, at);
  }

  private int closing(int from, char open, char close) {
    int depth = 0;
    for (int i = from; i < end; i++) {
      depth += text.charAt(i) == open ? 1 : text.charAt(i) == close ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return end;
  }

  private static boolean isName(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isName(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static boolean isName(char c) {
    return c < 128 && (Character.isLetterOrDigit(c) || c == '_');
  }
}
