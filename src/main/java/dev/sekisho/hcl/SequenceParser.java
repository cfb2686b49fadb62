package dev.sekisho.hcl;

import dev.sekisho.hcl.HclTree.Expression;
import org.jspecify.annotations.Nullable;

/** Reads one <code>${ … }</code> or <code>%{ … }</code> of a template into its {@link Pieces}. */
final class SequenceParser {
  private final Scanner scanner;
  private final Complaints complaints;
  private final ExpressionParser expressions;

  SequenceParser(Scanner scanner, Complaints complaints, ExpressionParser expressions) {
    this.scanner = scanner;
    this.complaints = complaints;
    this.expressions = expressions;
  }

  /** Reads the sequence at an offset and returns the offset behind it. */
  int read(int start, Pieces pieces) {
    boolean strip = scanner.at(start + 2) == '~';
    boolean newlines = scanner.newlines;
    scanner.newlines = false;
    scanner.resume(start + (strip ? 3 : 2));
    scanner.next();
    if (strip) {
      pieces.stripBefore();
    }
    if (scanner.at(start) == '$') {
      Expression value = expressions.expression();
      pieces.interpolation(value, start, closeEnd(start));
    } else {
      directive(pieces, start);
    }
    if (scanner.token == Token.TILDE_CLOSE_BRACE) {
      pieces.stripAfter();
    }
    scanner.newlines = newlines;
    return scanner.end;
  }

  /** Checks that the sequence ends here and says where it ends. */
  private int closeEnd(int start) {
    if (scanner.token != Token.CLOSE_BRACE && scanner.token != Token.TILDE_CLOSE_BRACE) {
      throw complaints.error(
          start,
          scanner.token == Token.END ? start + 2 : scanner.end,
          TemplateMessages.unclosedSequence(expressions.found(), (char) scanner.at(start)));
    }
    return scanner.end;
  }

  private void directive(Pieces pieces, int start) {
    Directive kind = Directive.at(scanner);
    if (kind == null) {
      throw complaints.error(scanner.start, scanner.end, TemplateMessages.unknownDirective());
    }
    scanner.next();
    String key = null;
    String value = "";
    Expression expression = null;
    if (kind == Directive.FOR) {
      value = expressions.collections().variable();
      if (scanner.token == Token.COMMA) {
        scanner.next();
        key = value;
        value = expressions.collections().variable();
      }
      expression = expressions.collections().collection();
    } else if (kind == Directive.IF) {
      expression = expressions.expression();
    }
    pieces.directive(kind, key, value, expression, start, closeEnd(start));
  }

  /** The words that may follow <code>%{</code>. */
  enum Directive {
    IF("if"),
    ELSE("else"),
    END_IF("endif"),
    FOR("for"),
    END_FOR("endfor");

    private final String word;

    Directive(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }

    static @Nullable Directive at(Scanner scanner) {
      for (Directive directive : values()) {
        if (scanner.is(directive.word)) {
          return directive;
        }
      }
      return null;
    }
  }
}
