package dev.sekisho.hcl;

import dev.sekisho.hcl.HclTree.Binary;
import dev.sekisho.hcl.HclTree.BoolLiteral;
import dev.sekisho.hcl.HclTree.Call;
import dev.sekisho.hcl.HclTree.Conditional;
import dev.sekisho.hcl.HclTree.Expression;
import dev.sekisho.hcl.HclTree.Name;
import dev.sekisho.hcl.HclTree.NullLiteral;
import dev.sekisho.hcl.HclTree.NumberLiteral;
import dev.sekisho.hcl.HclTree.Operator;
import dev.sekisho.hcl.HclTree.Parentheses;
import dev.sekisho.hcl.HclTree.Unary;
import dev.sekisho.source.Decimal;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads expressions by descent, operators by precedence. Every method starts at the first token of
 * what it reads and leaves the scanner at the token behind. Besides the depth of its own calls it
 * watches the height of the tree, which long chains of operators or attributes build without any
 * call.
 */
final class ExpressionParser {
  /**
   * Exponents beyond this are refused: no configuration means them, and they make arithmetic
   * endless.
   */
  private static final int MOST_DIGITS = 10_000;

  private final Scanner scanner;
  private final Complaints complaints;
  private final TemplateParser templates;
  private final CollectionParser collections;
  private final TraversalParser traversals;
  private final Nesting nesting;

  ExpressionParser(Scanner scanner, Complaints complaints, Nesting nesting) {
    this.scanner = scanner;
    this.complaints = complaints;
    this.nesting = nesting;
    this.templates = new TemplateParser(scanner, complaints, nesting, this);
    this.collections = new CollectionParser(scanner, complaints, nesting, this);
    this.traversals = new TraversalParser(scanner, complaints, nesting, this);
  }

  CollectionParser collections() {
    return collections;
  }

  TemplateParser templates() {
    return templates;
  }

  /** An expression that fills the whole input. */
  Expression whole() {
    scanner.newlines = false;
    scanner.next();
    Expression expression = expression();
    if (scanner.token != Token.END) {
      throw complaints.error(
          scanner.start, scanner.end, ExpressionMessages.afterExpression(found()));
    }
    return expression;
  }

  Expression expression() {
    nesting.enter();
    int start = scanner.start;
    Expression value = binary(1);
    if (scanner.token == Token.QUESTION) {
      value = conditional(value, start);
    }
    nesting.leave();
    return value;
  }

  private Expression conditional(Expression condition, int start) {
    int height = nesting.height();
    scanner.next();
    Expression then = expression();
    height = Math.max(height, nesting.height());
    if (scanner.token != Token.COLON) {
      throw complaints.error(scanner.start, scanner.end, ExpressionMessages.missingElse(found()));
    }
    scanner.next();
    Expression otherwise = expression();
    nesting.grow(height);
    return new Conditional(condition, then, otherwise, start, scanner.previousEnd);
  }

  private Expression binary(int weakest) {
    int start = scanner.start;
    Expression left = operand();
    while (scanner.token.strength() >= weakest) {
      Token token = scanner.token;
      Operator operator = token.operator();
      if (operator == null) {
        break;
      }
      int height = nesting.height();
      scanner.next();
      Expression right = binary(token.strength() + 1);
      nesting.grow(height);
      left = new Binary(left, operator, right, start, scanner.previousEnd);
    }
    return left;
  }

  /** A term with its traversal and the signs before it. */
  private Expression operand() {
    int start = scanner.start;
    return switch (scanner.token) {
      case MINUS -> unary(Operator.NEGATE, start);
      case BANG -> unary(Operator.NOT, start);
      default -> traversals.of(term(), start);
    };
  }

  private Expression unary(Operator operator, int start) {
    nesting.enter();
    scanner.next();
    Expression operand = operand();
    nesting.leave();
    nesting.grow(0);
    return new Unary(operator, operand, start, scanner.previousEnd);
  }

  private Expression term() {
    nesting.leaf();
    return switch (scanner.token) {
      case NAME -> nameOrCall();
      case QUOTE -> templates.quoted();
      case NUMBER -> number();
      case OPEN_BRACKET -> collections.tuple();
      case OPEN_BRACE -> collections.object();
      case OPEN_PARENTHESIS -> parentheses();
      case HEREDOC -> templates.heredoc();
      default ->
          throw complaints.error(
              scanner.start, scanner.end, ExpressionMessages.missingExpression(found()));
    };
  }

  /** The current token in words, for messages. */
  Found found() {
    return Found.of(scanner);
  }

  private Expression nameOrCall() {
    int start = scanner.start;
    int end = scanner.end;
    if (scanner.is("true") || scanner.is("false")) {
      boolean value = scanner.is("true");
      scanner.next();
      return isCall()
          ? call(value ? "true" : "false", start, end)
          : new BoolLiteral(value, start, end);
    }
    String name = scanner.name();
    scanner.next();
    if (isCall()) {
      return call(name, start, end);
    }
    return name.equals("null") ? new NullLiteral(start, end) : new Name(name, start, end);
  }

  private boolean isCall() {
    return scanner.token == Token.OPEN_PARENTHESIS || scanner.token == Token.DOUBLE_COLON;
  }

  private Expression call(String first, int start, int firstEnd) {
    String name = first;
    int nameEnd = firstEnd;
    while (scanner.token == Token.DOUBLE_COLON) {
      scanner.next();
      if (scanner.token != Token.NAME) {
        throw complaints.error(
            scanner.start, scanner.end, ExpressionMessages.missingFunctionName(found()));
      }
      name = name + "::" + scanner.name();
      nameEnd = scanner.end;
      scanner.next();
    }
    if (scanner.token != Token.OPEN_PARENTHESIS) {
      throw complaints.error(
          scanner.start, scanner.end, ExpressionMessages.missingArguments(found()));
    }
    return arguments(name, start, nameEnd);
  }

  private Expression arguments(String name, int start, int nameEnd) {
    boolean newlines = scanner.newlines;
    scanner.newlines = false;
    scanner.next();
    List<Expression> arguments = new ArrayList<>();
    boolean expand = false;
    int height = 0;
    while (scanner.token != Token.CLOSE_PARENTHESIS) {
      arguments.add(expression());
      height = Math.max(height, nesting.height());
      if (scanner.token == Token.ELLIPSIS) {
        expand = true;
        scanner.next();
        break;
      }
      if (scanner.token != Token.COMMA) {
        break;
      }
      scanner.next();
    }
    nesting.grow(height);
    close(Token.CLOSE_PARENTHESIS, start, newlines);
    return new Call(name, nameEnd, List.copyOf(arguments), expand, start, scanner.previousEnd);
  }

  private Expression parentheses() {
    int start = scanner.start;
    boolean newlines = scanner.newlines;
    scanner.newlines = false;
    scanner.next();
    Expression inner = expression();
    nesting.grow(0);
    close(Token.CLOSE_PARENTHESIS, start, newlines);
    return new Parentheses(inner, start, scanner.previousEnd);
  }

  /**
   * Steps over a closing bracket.
   *
   * @param open where what it closes begins
   * @param newlines whether line breaks count behind it
   */
  void close(Token closer, int open, boolean newlines) {
    if (scanner.token != closer) {
      throw complaints.error(
          scanner.start,
          scanner.end,
          ExpressionMessages.missingCloser(closer, found(), complaints.line(open)));
    }
    scanner.newlines = newlines;
    scanner.next();
  }

  private Expression number() {
    int start = scanner.start;
    int end = scanner.end;
    Decimal value = value(start, end);
    scanner.next();
    return new NumberLiteral(value, start, end);
  }

  private Decimal value(int start, int end) {
    if (end - start < 18) {
      long small = 0;
      int p = start;
      int digit;
      while (p < end && (digit = scanner.at(p) - '0') >= 0 && digit <= 9) {
        small = small * 10 + digit;
        p++;
      }
      if (p == end) {
        return Decimal.of(small);
      }
    }
    return exact(start, end);
  }

  private Decimal exact(int start, int end) {
    try {
      BigDecimal value =
          new BigDecimal(
              new String(scanner.bytes(), start, end - start, StandardCharsets.US_ASCII));
      if (Math.abs((long) value.scale()) <= MOST_DIGITS && value.precision() <= MOST_DIGITS) {
        return Decimal.of(value);
      }
    } catch (NumberFormatException e) {
      throw complaints.error("hcl-number", start, end, ExpressionMessages.badNumber());
    }
    throw complaints.error("hcl-limit", start, end, ExpressionMessages.hugeNumber());
  }
}
