package dev.sekisho.hcl;

import java.util.Arrays;

/**
 * Finds the place where reading goes on after a mistake: the end of the line on which all brackets
 * opened since are closed again. Where brackets don't match, a line that is indented no deeper than
 * the broken item ends it too. Works without recursion, on any input.
 */
final class Resync {
  static final int NO_ITEM = -1;

  private static final byte STRING = '"';
  private static final byte SEQUENCE = '$';

  private final Scanner scanner;
  private byte[] open = new byte[32];
  private int depth;

  Resync(Scanner scanner) {
    this.scanner = scanner;
  }

  /**
   * The offset of the line break, closing brace or line with which reading goes on.
   *
   * @param from an offset outside of strings, behind the beginning of the broken item
   * @param item where the item begins, {@link #NO_ITEM} if only brackets count
   */
  int after(int from, int item) {
    int indentation = item == NO_ITEM ? -1 : indentation(item);
    depth = 0;
    scanner.newlines = true;
    scanner.resume(from);
    while (true) {
      if (depth > 0 && open[depth - 1] == STRING) {
        skipString();
        continue;
      }
      scanner.next();
      switch (scanner.token) {
        case END -> {
          return scanner.start;
        }
        case NEWLINE -> {
          if (depth == 0 || outdents(scanner.end, indentation)) {
            return scanner.start;
          }
        }
        case OPEN_BRACE, OPEN_BRACKET, OPEN_PARENTHESIS -> push(scanner.bytes()[scanner.start]);
        case QUOTE -> push(STRING);
        case HEREDOC -> skipHeredoc();
        case CLOSE_BRACE -> {
          if (!closes('{')) {
            return scanner.start;
          }
        }
        case TILDE_CLOSE_BRACE -> closes('{');
        case CLOSE_BRACKET -> closes('[');
        case CLOSE_PARENTHESIS -> closes('(');
        default -> {}
      }
    }
  }

  private void push(byte opener) {
    if (depth == open.length) {
      open = Arrays.copyOf(open, depth * 2);
    }
    open[depth++] = opener;
  }

  /**
   * Closes the innermost matching bracket and all inside it; false if a brace closes nothing that
   * was opened here.
   */
  private boolean closes(char opener) {
    int match = depth - 1;
    while (match >= 0 && open[match] != opener && !(opener == '{' && open[match] == SEQUENCE)) {
      if (open[match] == SEQUENCE) {
        return true;
      }
      match--;
    }
    if (match >= 0) {
      depth = match;
    }
    return match >= 0;
  }

  /** Goes to the end of the string, its next sequence, or the end of its line. */
  private void skipString() {
    int p = scanner.end;
    while (true) {
      int b = scanner.at(p);
      if (p >= scanner.limit() || b == '\n') {
        depth--;
        scanner.resume(p);
        return;
      }
      if (b == '"') {
        depth--;
        scanner.resume(p + 1);
        return;
      }
      if ((b == '$' || b == '%')
          && scanner.at(p + 1) == '{'
          && !(p > 0 && scanner.at(p - 1) == b)) {
        push(SEQUENCE);
        scanner.resume(p + 2);
        return;
      }
      p += b == '\\' && scanner.at(p + 1) != '\n' ? 2 : 1;
    }
  }

  private void skipHeredoc() {
    int markerStart = scanner.start + (scanner.at(scanner.start + 2) == '-' ? 3 : 2);
    int markerEnd = TemplateParser.lineEnd(scanner.bytes(), markerStart);
    int p = scanner.end;
    while (p < scanner.limit()
        && !TemplateParser.isMarker(scanner.bytes(), p, markerStart, markerEnd - markerStart)) {
      p = nextLine(p);
    }
    scanner.resume(TemplateParser.lineEnd(scanner.bytes(), p));
  }

  private int nextLine(int from) {
    int p = from;
    while (p < scanner.limit() && scanner.at(p) != '\n') {
      p++;
    }
    return Math.min(p + 1, scanner.limit());
  }

  /** How many blanks begin the line of an offset. */
  int indentation(int offset) {
    int line = offset;
    while (line > 0 && scanner.at(line - 1) != '\n') {
      line--;
    }
    return firstText(line) - line;
  }

  /** How many blanks stand before an offset if nothing else does on its line, else -1. */
  int indentationIfFirst(int offset) {
    int p = offset;
    while (p > 0 && (scanner.at(p - 1) == ' ' || scanner.at(p - 1) == '\t')) {
      p--;
    }
    return p == 0 || scanner.at(p - 1) == '\n' ? offset - p : -1;
  }

  private int firstText(int line) {
    int p = line;
    while (scanner.at(p) == ' ' || scanner.at(p) == '\t') {
      p++;
    }
    return p;
  }

  private boolean outdents(int line, int indentation) {
    int text = firstText(line);
    int b = scanner.at(text);
    boolean word = b == '_' || ((b | 0x20) >= 'a' && (b | 0x20) <= 'z');
    return word ? text - line <= indentation : b == '}' && text - line < indentation;
  }
}
