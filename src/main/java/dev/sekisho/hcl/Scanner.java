package dev.sekisho.hcl;

import dev.sekisho.hcl.HclTree.Comment;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the bytes of a file into tokens, one at a time, and collects the comments between them. The
 * parser says whether line breaks count, and reads templates itself: it takes the bytes from here
 * and then {@linkplain #resume resumes} behind them.
 */
final class Scanner {
  private static final byte START = 1;
  private static final byte PART = 2;
  private static final byte DIGIT = 4;
  private static final byte[] CLASSES = classes();

  private final byte[] bytes;
  private final int limit;
  private final Complaints complaints;
  private final Names names = new Names();
  private final List<Comment> comments = new ArrayList<>();
  private int commentsEnd;
  private int hash;

  /** The current token and its range. */
  Token token = Token.END;

  int start;
  int end;

  /** Where the token before the current one ended. */
  int previousEnd;

  /** Whether line breaks are tokens. */
  boolean newlines = true;

  Scanner(byte[] bytes, int start, int limit, Complaints complaints) {
    this.bytes = bytes;
    this.end = start;
    this.limit = limit;
    this.complaints = complaints;
  }

  private static byte[] classes() {
    byte[] classes = new byte[128];
    for (int c = 0; c < 128; c++) {
      boolean letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
      boolean digit = c >= '0' && c <= '9';
      classes[c] =
          letter || c == '_'
              ? (byte) (START | PART)
              : digit ? (byte) (PART | DIGIT) : c == '-' ? PART : 0;
    }
    return classes;
  }

  /** Where reading ends. */
  int limit() {
    return limit;
  }

  byte[] bytes() {
    return bytes;
  }

  List<Comment> comments() {
    return List.copyOf(comments);
  }

  /** Whether anything but ASCII stands outside of comments. */
  boolean isCodeForeign() {
    int p = 0;
    for (Comment comment : comments) {
      if (!isAscii(p, comment.start())) {
        return true;
      }
      p = comment.end();
    }
    return !isAscii(p, limit);
  }

  private boolean isAscii(int from, int to) {
    for (int p = from; p < to; p++) {
      if (bytes[p] < 0) {
        return false;
      }
    }
    return true;
  }

  /** The byte at an offset; 0 behind the end. */
  int at(int offset) {
    return offset < limit ? bytes[offset] : 0;
  }

  /** Makes an offset the place where {@link #next} goes on. */
  void resume(int offset) {
    end = Math.min(offset, limit);
  }

  void next() {
    previousEnd = end;
    do {
      scan(skipBlanks(end));
    } while (token == Token.NEWLINE && !newlines);
  }

  /** The current name. */
  String name() {
    return names.get(bytes, start, end, hash);
  }

  /** Whether the current token is this word. */
  boolean is(String word) {
    if (token != Token.NAME || end - start != word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (bytes[start + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int skipBlanks(int from) {
    int p = from;
    while (p < limit) {
      int b = bytes[p];
      if (b == ' ' || b == '\t') {
        p++;
      } else if (b == '#' || (b == '/' && at(p + 1) == '/')) {
        p = lineComment(p);
      } else if (b == '/' && at(p + 1) == '*') {
        p = blockComment(p);
      } else {
        break;
      }
    }
    return p;
  }

  private int lineComment(int from) {
    int p = from + 1;
    while (p < limit && bytes[p] != '\n') {
      p++;
    }
    if (p < limit && bytes[p - 1] == '\r') {
      p--;
    }
    return comment(from, p);
  }

  private int blockComment(int from) {
    for (int p = from + 2; p + 1 < limit; p++) {
      if (bytes[p] == '*' && bytes[p + 1] == '/') {
        return comment(from, p + 2);
      }
    }
    complaints.restIsLost();
    complaints.error("hcl-unclosed", from, from + 2, Messages.unclosedComment());
    return comment(from, limit);
  }

  private int comment(int from, int to) {
    if (from >= commentsEnd) {
      comments.add(new Comment(from, to));
      commentsEnd = to;
    }
    return to;
  }

  private void scan(int p) {
    start = p;
    if (p >= limit) {
      emit(Token.END, limit);
      return;
    }
    int b = bytes[p];
    if (b < 0 || (CLASSES[b] & START) != 0) {
      name(p);
    } else if ((CLASSES[b] & DIGIT) != 0) {
      emit(Token.NUMBER, numberEnd(p + 1));
    } else {
      symbol(p, b);
    }
  }

  private void emit(Token found, int to) {
    token = found;
    end = to;
  }

  private void symbol(int p, int b) {
    switch (b) {
      case '\n' -> emit(Token.NEWLINE, p + 1);
      case '"' -> emit(Token.QUOTE, p + 1);
      case '=' -> pair(p, '=', Token.EQUAL, '>', Token.ARROW, Token.ASSIGN);
      case '.' -> dot(p);
      case '{' -> emit(Token.OPEN_BRACE, p + 1);
      case '}' -> emit(Token.CLOSE_BRACE, p + 1);
      case '[' -> emit(Token.OPEN_BRACKET, p + 1);
      case ']' -> emit(Token.CLOSE_BRACKET, p + 1);
      case '(' -> emit(Token.OPEN_PARENTHESIS, p + 1);
      case ')' -> emit(Token.CLOSE_PARENTHESIS, p + 1);
      case ',' -> emit(Token.COMMA, p + 1);
      case '?' -> emit(Token.QUESTION, p + 1);
      case '+' -> emit(Token.PLUS, p + 1);
      case '-' -> emit(Token.MINUS, p + 1);
      case '*' -> emit(Token.STAR, p + 1);
      case '/' -> emit(Token.SLASH, p + 1);
      case '%' -> emit(Token.PERCENT, p + 1);
      case ':' -> pair(p, ':', Token.DOUBLE_COLON, Token.COLON);
      case '!' -> pair(p, '=', Token.NOT_EQUAL, Token.BANG);
      case '>' -> pair(p, '=', Token.GREATER_OR_EQUAL, Token.GREATER);
      case '&' -> pair(p, '&', Token.AND, Token.STRANGE);
      case '|' -> pair(p, '|', Token.OR, Token.STRANGE);
      case '~' -> pair(p, '}', Token.TILDE_CLOSE_BRACE, Token.STRANGE);
      case '\r' -> pair(p, '\n', Token.NEWLINE, Token.STRANGE);
      case '<' -> less(p);
      default -> emit(Token.STRANGE, p + 1);
    }
  }

  private void pair(int p, char second, Token both, Token alone) {
    boolean found = at(p + 1) == second;
    emit(found ? both : alone, found ? p + 2 : p + 1);
  }

  private void pair(int p, char second, Token both, char other, Token bothOther, Token alone) {
    if (at(p + 1) == other) {
      emit(bothOther, p + 2);
    } else {
      pair(p, second, both, alone);
    }
  }

  private void dot(int p) {
    boolean three = at(p + 1) == '.' && at(p + 2) == '.';
    emit(three ? Token.ELLIPSIS : Token.DOT, three ? p + 3 : p + 1);
  }

  private void less(int p) {
    int line = at(p + 1) == '<' ? heredocLine(p) : -1;
    if (line >= 0) {
      emit(Token.HEREDOC, line);
    } else {
      pair(p, '=', Token.LESS_OR_EQUAL, Token.LESS);
    }
  }

  /**
   * Where the first line of a heredoc starts; -1 if no name and line break follow the introducer.
   */
  private int heredocLine(int p) {
    int nameStart = at(p + 2) == '-' ? p + 3 : p + 2;
    int nameEnd = nameEnd(nameStart);
    if (nameEnd == nameStart) {
      return -1;
    }
    int brk = at(nameEnd) == '\r' ? nameEnd + 1 : nameEnd;
    return at(brk) == '\n' ? brk + 1 : -1;
  }

  private int numberEnd(int from) {
    int p = from;
    int good = from;
    while (true) {
      int b = at(p);
      if (b >= '0' && b <= '9') {
        p++;
        good = p;
      } else if (b == '.') {
        p++;
      } else if ((b | 0x20) == 'e' && exponentDigit(p) > 0) {
        p = exponentDigit(p) + 1;
        good = p;
      } else {
        return good;
      }
    }
  }

  private int exponentDigit(int p) {
    int digit = at(p + 1) == '+' || at(p + 1) == '-' ? p + 2 : p + 1;
    return at(digit) >= '0' && at(digit) <= '9' ? digit : -1;
  }

  private void name(int p) {
    int to = nameEnd(p);
    if (to == p) {
      emit(Token.STRANGE, p + characterLength(bytes[p]));
    } else {
      emit(Token.NAME, to);
    }
  }

  /**
   * Where the name that starts here ends, leaving its hash; the offset itself if none starts here.
   */
  private int nameEnd(int from) {
    int p = from;
    int h = 0;
    while (p < limit) {
      int b = bytes[p];
      if (b >= 0) {
        if ((CLASSES[b] & (p == from ? START : PART)) == 0) {
          break;
        }
        h = h * 31 + b;
        p++;
      } else {
        int length = characterLength(b);
        if (!belongs(codePoint(p, length), p == from)) {
          break;
        }
        p += length;
      }
    }
    hash = h;
    return p;
  }

  private static boolean belongs(int codePoint, boolean first) {
    return first
        ? Character.isUnicodeIdentifierStart(codePoint)
        : Character.isUnicodeIdentifierPart(codePoint)
            && !Character.isIdentifierIgnorable(codePoint);
  }

  private static int characterLength(int lead) {
    int b = lead & 0xFF;
    return b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : b >= 0xC0 ? 2 : 1;
  }

  private int codePoint(int p, int length) {
    int value = bytes[p] & (0xFF >> (length + 1));
    for (int i = 1; i < length; i++) {
      value = (value << 6) | (at(p + i) & 0x3F);
    }
    return value;
  }
}
