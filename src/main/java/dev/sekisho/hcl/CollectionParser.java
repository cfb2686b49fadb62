package dev.sekisho.hcl;

import dev.sekisho.hcl.HclTree.BoolLiteral;
import dev.sekisho.hcl.HclTree.Expression;
import dev.sekisho.hcl.HclTree.ForObject;
import dev.sekisho.hcl.HclTree.ForTuple;
import dev.sekisho.hcl.HclTree.Item;
import dev.sekisho.hcl.HclTree.Name;
import dev.sekisho.hcl.HclTree.NullLiteral;
import dev.sekisho.hcl.HclTree.ObjectLiteral;
import dev.sekisho.hcl.HclTree.Tuple;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands between brackets and braces: tuples, objects, and the {@code for} expressions
 * that make them.
 */
final class CollectionParser {
  private final Scanner scanner;
  private final Complaints complaints;
  private final Nesting nesting;
  private final ExpressionParser expressions;

  CollectionParser(
      Scanner scanner, Complaints complaints, Nesting nesting, ExpressionParser expressions) {
    this.scanner = scanner;
    this.complaints = complaints;
    this.nesting = nesting;
    this.expressions = expressions;
  }

  Expression tuple() {
    int start = scanner.start;
    boolean newlines = scanner.newlines;
    scanner.newlines = false;
    scanner.next();
    if (scanner.is("for")) {
      return loop(Token.CLOSE_BRACKET, start, newlines);
    }
    List<Expression> items = new ArrayList<>();
    int height = 0;
    while (scanner.token != Token.CLOSE_BRACKET) {
      items.add(expressions.expression());
      height = Math.max(height, nesting.height());
      if (scanner.token != Token.COMMA) {
        break;
      }
      scanner.next();
    }
    nesting.leaf();
    nesting.grow(height);
    expressions.close(Token.CLOSE_BRACKET, start, newlines);
    return new Tuple(List.copyOf(items), start, scanner.previousEnd);
  }

  Expression object() {
    int start = scanner.start;
    boolean newlines = scanner.newlines;
    scanner.newlines = true;
    scanner.next();
    skipLines();
    if (scanner.is("for")) {
      scanner.newlines = false;
      return loop(Token.CLOSE_BRACE, start, newlines);
    }
    List<Item> items = new ArrayList<>();
    int height = 0;
    while (scanner.token != Token.CLOSE_BRACE) {
      items.add(item());
      height = Math.max(height, nesting.height());
      if (scanner.token != Token.COMMA && scanner.token != Token.NEWLINE) {
        break;
      }
      scanner.next();
      skipLines();
    }
    nesting.leaf();
    nesting.grow(height);
    expressions.close(Token.CLOSE_BRACE, start, newlines);
    return new ObjectLiteral(List.copyOf(items), start, scanner.previousEnd);
  }

  private void skipLines() {
    while (scanner.token == Token.NEWLINE) {
      scanner.next();
    }
  }

  private Item item() {
    int start = scanner.start;
    Expression key = key();
    int height = nesting.height();
    if (scanner.token != Token.ASSIGN && scanner.token != Token.COLON) {
      throw complaints.error(
          scanner.start, scanner.end, ExpressionMessages.missingItemValue(expressions.found()));
    }
    scanner.next();
    Expression value = expressions.expression();
    nesting.grow(height);
    return new Item(key, value, start, scanner.previousEnd);
  }

  /** Even {@code true} and {@code null} are mere names as keys. */
  private Expression key() {
    Expression key = expressions.expression();
    if (key instanceof BoolLiteral word) {
      return new Name(word.bool() ? "true" : "false", word.start(), word.end());
    }
    return key instanceof NullLiteral word ? new Name("null", word.start(), word.end()) : key;
  }

  private Expression loop(Token closer, int start, boolean newlines) {
    scanner.next();
    String value = variable();
    String key = null;
    if (scanner.token == Token.COMMA) {
      scanner.next();
      key = value;
      value = variable();
    }
    Expression collection = collection();
    int height = nesting.height();
    if (scanner.token != Token.COLON) {
      throw complaints.error(
          scanner.start, scanner.end, ExpressionMessages.missingForColon(expressions.found()));
    }
    scanner.next();
    Expression result = expressions.expression();
    height = Math.max(height, nesting.height());
    return closer == Token.CLOSE_BRACKET
        ? forTuple(key, value, collection, result, height, start, newlines)
        : forObject(key, value, collection, result, height, start, newlines);
  }

  private Expression forTuple(
      @Nullable String key,
      String value,
      Expression collection,
      Expression result,
      int heightSoFar,
      int start,
      boolean newlines) {
    if (scanner.token == Token.ARROW || scanner.token == Token.ELLIPSIS) {
      throw complaints.error(
          scanner.start, scanner.end, ExpressionMessages.objectForInTuple(scanner.token));
    }
    Expression condition = condition();
    nesting.grow(heightSoFar);
    expressions.close(Token.CLOSE_BRACKET, start, newlines);
    return new ForTuple(key, value, collection, result, condition, start, scanner.previousEnd);
  }

  private Expression forObject(
      @Nullable String key,
      String value,
      Expression collection,
      Expression resultKey,
      int heightSoFar,
      int start,
      boolean newlines) {
    if (scanner.token != Token.ARROW) {
      throw complaints.error(
          scanner.start, scanner.end, ExpressionMessages.missingArrow(expressions.found()));
    }
    scanner.next();
    Expression result = expressions.expression();
    int height = Math.max(heightSoFar, nesting.height());
    boolean group = scanner.token == Token.ELLIPSIS;
    if (group) {
      scanner.next();
    }
    Expression condition = condition();
    nesting.grow(height);
    expressions.close(Token.CLOSE_BRACE, start, newlines);
    return new ForObject(
        key, value, collection, resultKey, result, group, condition, start, scanner.previousEnd);
  }

  private @Nullable Expression condition() {
    if (!scanner.is("if")) {
      return null;
    }
    scanner.next();
    return expressions.expression();
  }

  /** A variable of a {@code for}, in an expression or a template. */
  String variable() {
    if (scanner.token != Token.NAME) {
      throw complaints.error(
          scanner.start, scanner.end, ExpressionMessages.missingForVariable(expressions.found()));
    }
    String name = scanner.name();
    scanner.next();
    return name;
  }

  /** {@code in} and the collection behind it. */
  Expression collection() {
    if (!scanner.is("in")) {
      throw complaints.error(
          scanner.start, scanner.end, ExpressionMessages.missingForIn(expressions.found()));
    }
    scanner.next();
    return expressions.expression();
  }
}
