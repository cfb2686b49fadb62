package dev.sekisho.facts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Splits a shell script into commands and those into words, in one pass. Quotes, comments, joined
 * lines, here-documents and plain variables are understood; whatever a script works out when it
 * runs becomes a hole. Forgiving: cloud-init's lists and PowerShell come out as commands too.
 */
final class Shell {
  private static final int VALUE_LIMIT = 4096;

  private final String text;
  private final Sink sink;
  private final boolean document;
  private final Map<String, String> variables;
  private final Deque<String> delimiters = new ArrayDeque<>();
  private final StringBuilder word = new StringBuilder();
  private List<String> words = new ArrayList<>();
  private boolean inWord;
  private boolean dropWord;
  private boolean item;
  private boolean singlesPaired = true;
  private boolean doublesPaired = true;
  private int at;

  /** Takes the commands of a script. */
  interface Sink {
    /**
     * Takes one command.
     *
     * @param words at least one; the sink may keep them
     * @param document whether it stands in a here-document, where not every line is a command
     * @param item whether it stands behind the dash of a YAML list
     */
    void command(List<String> words, boolean document, boolean item);
  }

  Shell(String text, Sink sink) {
    this(text, sink, false, new HashMap<>());
  }

  private Shell(String text, Sink sink, boolean document, Map<String, String> variables) {
    this.text = text;
    this.sink = sink;
    this.document = document;
    this.variables = variables;
  }

  void read() {
    startLine();
    while (at < text.length()) {
      step(text.charAt(at++));
    }
    endCommand();
  }

  private void step(char c) {
    switch (c) {
      case '\\' -> escape();
      case '\'' -> single();
      case '"' -> quoted();
      case '`' -> backtick();
      case '$' -> dollar(false);
      case '#' -> comment();
      case ' ', '\t', '\r' -> endWord();
      case ';', '&', '|', '(', ')' -> endCommand();
      case '<' -> redirectIn();
      case '>' -> redirect();
      case '\n' -> {
        endCommand();
        while (!delimiters.isEmpty()) {
          document(delimiters.removeFirst());
        }
        startLine();
      }
      default -> append(c);
    }
  }

  /** A dash before a command is the list of cloud-init's {@code runcmd}. */
  private void startLine() {
    int start = at;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    item = text.startsWith("- ", start);
    if (item) {
      at = start + 2;
    }
  }

  private void append(char c) {
    word.append(c);
    inWord = true;
  }

  private void endWord() {
    if (inWord && !dropWord) {
      words.add(word.toString());
    }
    dropWord = dropWord && !inWord;
    word.setLength(0);
    inWord = false;
  }

  private void endCommand() {
    endWord();
    dropWord = false;
    if (!words.isEmpty()) {
      if (!assigns()) {
        sink.command(words, document, item);
      }
      words = new ArrayList<>();
    }
  }

  private void escape() {
    if (at < text.length() && text.charAt(at) == '\r') {
      at++;
    }
    if (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '\n') {
        endWord();
      } else {
        append(c);
      }
    }
  }

  private void single() {
    int end = singlesPaired ? text.indexOf('\'', at) : -1;
    singlesPaired = end >= 0;
    inWord = true;
    if (end < 0) {
      return;
    }
    word.append(text, at, end);
    at = end + 1;
  }

  private void quoted() {
    int end = doublesPaired ? closingQuote(at) : -1;
    doublesPaired = end >= 0;
    inWord = true;
    while (at < end) {
      char c = text.charAt(at++);
      if (c == '\\' && at < end) {
        word.append(text.charAt(at++));
      } else if (c == '$') {
        dollar(true);
      } else {
        word.append(c);
      }
    }
    at = Math.max(at, end + 1);
  }

  private int closingQuote(int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == '"') {
        return i;
      }
    }
    return -1;
  }

  /** The output of a command; in PowerShell, at the end of a line, a join. */
  private void backtick() {
    int end = at;
    while (end < text.length() && text.charAt(end) != '`' && text.charAt(end) != '\n') {
      end++;
    }
    if (end < text.length() && text.charAt(end) == '`') {
      append(ScriptText.SHELL_HOLE);
      at = end + 1;
    } else if (text.substring(at, end).isBlank()) {
      endWord();
      at = Math.min(end + 1, text.length());
    }
  }

  private void comment() {
    if (inWord) {
      append('#');
      return;
    }
    int end = text.indexOf('\n', at);
    at = end < 0 ? text.length() : end;
  }

  private void dollar(boolean inQuotes) {
    char next = at < text.length() ? text.charAt(at) : ' ';
    if (next == '(' || next == '{') {
      int end = closingBracket(at);
      String inner = text.substring(at + 1, Math.max(at + 1, end - 1));
      at = end;
      expand(next == '{' ? variables.get(inner) : null, inQuotes);
    } else if (isNameLetter(next)) {
      int end = at;
      while (end < text.length() && isNameLetter(text.charAt(end))) {
        end++;
      }
      String name = text.substring(at, end);
      at = end;
      expand(variables.get(name), inQuotes);
    } else if (next == '@' || next == '*' || next == '#' || next == '?' || next == '!') {
      at++;
      expand(null, inQuotes);
    } else {
      append('$');
    }
  }

  /** Behind the bracket that closes the one at an offset; brackets are looked for on one line. */
  private int closingBracket(int open) {
    char opening = text.charAt(open);
    char closing = opening == '(' ? ')' : '}';
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == opening) {
        depth++;
      } else if (c == closing && --depth == 0) {
        return i + 1;
      } else if (c == '\n') {
        return i;
      }
    }
    return text.length();
  }

  private void expand(@Nullable String value, boolean inQuotes) {
    if (value == null) {
      append(ScriptText.SHELL_HOLE);
      return;
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!inQuotes && (c == ' ' || c == '\t' || c == '\n')) {
        endWord();
      } else {
        append(c);
      }
    }
  }

  private void redirect() {
    endWord();
    while (at < text.length() && (text.charAt(at) == '>' || text.charAt(at) == '&')) {
      at++;
    }
    dropWord = true;
  }

  private void redirectIn() {
    if (text.startsWith("<<", at)) { // a string as input
      at += 2;
      redirect();
    } else if (at < text.length() && text.charAt(at) == '<') {
      endWord();
      at++;
      while (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == ' ')) {
        at++;
      }
      int start = at;
      while (at < text.length() && " \t\r\n;&|><)".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      String delimiter = text.substring(start, at).replace("'", "").replace("\"", "");
      if (!delimiter.isEmpty()) {
        delimiters.add(delimiter);
      }
    } else if (atTag()) {
      endCommand();
      at = text.indexOf('>', at) + 1;
    } else {
      redirect();
    }
  }

  /** Windows start scripts stand between {@code <powershell>} and {@code </powershell>}. */
  private boolean atTag() {
    for (String tag : List.of("powershell>", "/powershell>", "script>", "/script>")) {
      if (text.regionMatches(true, at, tag, 0, tag.length())) {
        return true;
      }
    }
    return false;
  }

  private void document(String delimiter) {
    int start = at;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      int next = end < 0 ? text.length() : end + 1;
      boolean last = text.substring(at, next).strip().equals(delimiter);
      if (last || next == text.length()) {
        int close = last ? at : next;
        at = next;
        for (String line : text.substring(start, close).replace("\\\n", " ").split("\n", -1)) {
          new Shell(line, sink, true, variables).read();
        }
        return;
      }
      at = next;
    }
  }

  /** Takes note of {@code NAME=value}, {@code export NAME=value} and {@code for NAME in …}. */
  private boolean assigns() {
    if (words.size() > 3 && words.get(0).equals("for") && words.get(2).equals("in")) {
      assign(words.get(1), String.join(" ", words.subList(3, words.size())));
      return true;
    }
    int from = words.get(0).equals("export") || words.get(0).equals("local") ? 1 : 0;
    for (String each : words.subList(from, words.size())) {
      if (nameLength(each) == 0) {
        return false;
      }
    }
    for (String each : words.subList(from, words.size())) {
      int length = nameLength(each);
      assign(each.substring(0, length), each.substring(length + 1));
    }
    return true;
  }

  private void assign(String name, String value) {
    if (value.length() > VALUE_LIMIT) {
      variables.remove(name);
    } else {
      variables.put(name, value);
    }
  }

  /** The length of the name before an equals sign; 0 if it is no assignment. */
  static int nameLength(String word) {
    int length = 0;
    while (length < word.length() && isNameLetter(word.charAt(length))) {
      length++;
    }
    return length < word.length() && word.charAt(length) == '=' ? length : 0;
  }

  private static boolean isNameLetter(char c) {
    return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
