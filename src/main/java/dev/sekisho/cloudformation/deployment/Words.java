package dev.sekisho.cloudformation.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Cuts shell text into commands and these into words, as far as finding a deployment needs it:
 * quotes, continued lines, comments, simple variables. What is computed makes a word not literal.
 */
final class Words {
  private final String text;
  private final int end;
  private final boolean folded;
  private final Function<String, @Nullable String> variables;
  private final List<Step> steps = new ArrayList<>();
  private final List<String> marks = new ArrayList<>(0);
  private List<Word> command = new ArrayList<>();
  private boolean opensLine = true;
  private int at;

  /**
   * @param folded whether line ends are blanks
   * @param variables the value of a variable; null where it is not known
   */
  Words(
      String text,
      int start,
      int end,
      boolean folded,
      Function<String, @Nullable String> variables) {
    this.text = text;
    this.at = start;
    this.end = end;
    this.folded = folded;
    this.variables = variables;
  }

  /**
   * One command.
   *
   * @param words at least one
   * @param opensLine whether it is the first of its line
   */
  record Step(List<Word> words, boolean opensLine) {}

  List<Step> steps() {
    while (at < end) {
      char c = text.charAt(at);
      if (continues(c)) {
        at += text.startsWith("\\\r\n", at) ? 3 : 2;
      } else if (c == '\n' && !folded) {
        at++;
        finish();
        opensLine = true;
        documents();
      } else if (c == ';' || c == '|' || c == '&') {
        at++;
        finish();
      } else if (text.startsWith("<<", at)) {
        document();
      } else if (c == '(' || c == ')') {
        command.add(new Word(String.valueOf(c), true, at, ++at));
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

  /** The mark that ends a document in the text ({@code <<EOF}), which is input, not commands. */
  private void document() {
    boolean word = text.startsWith("<<<", at);
    at += word ? 3 : text.startsWith("<<-", at) ? 3 : 2;
    while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    if (!word && !folded && at < end && text.charAt(at) > ' ') {
      word();
      marks.add(command.remove(command.size() - 1).text());
    }
  }

  /** Skips the documents that begin on the next line; one without an end takes the rest. */
  private void documents() {
    for (String mark : marks) {
      String line = null;
      while (at < end && !mark.equals(line)) {
        int close = lineEnd();
        line = text.substring(at, close).strip();
        at = Math.min(end, close + 1);
      }
    }
    marks.clear();
  }

  private boolean continues(char c) {
    return c == '\\' && (text.startsWith("\n", at + 1) || text.startsWith("\r\n", at + 1));
  }

  private int lineEnd() {
    int line = text.indexOf('\n', at);
    return line < 0 || line > end ? end : line;
  }

  private void finish() {
    if (!command.isEmpty()) {
      steps.add(new Step(command, opensLine));
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
      if (quote == 0 && (c <= ' ' || c == ';' || c == '|' || c == '&' || c == ')' || c == '(')) {
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
      int close = text.indexOf("}}", at);
      String inner = close < 0 ? "" : text.substring(at + 3, close).strip();
      at = close < 0 ? end : Math.min(end, close + 2);
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
