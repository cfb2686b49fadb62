package dev.sekisho.hcl;

import dev.sekisho.hcl.HclTree.Expression;
import dev.sekisho.hcl.HclTree.GetAttribute;
import dev.sekisho.hcl.HclTree.Index;
import dev.sekisho.hcl.HclTree.Splat;
import dev.sekisho.hcl.HclTree.SplatItem;
import java.nio.charset.StandardCharsets;

/** Reads what follows a term: attributes, indexes and both kinds of splat. */
final class TraversalParser {
  private final Scanner scanner;
  private final Complaints complaints;
  private final Nesting nesting;
  private final ExpressionParser expressions;

  TraversalParser(
      Scanner scanner, Complaints complaints, Nesting nesting, ExpressionParser expressions) {
    this.scanner = scanner;
    this.complaints = complaints;
    this.nesting = nesting;
    this.expressions = expressions;
  }

  /** The term, which starts at an offset, with everything that follows it. */
  Expression of(Expression term, int start) {
    Expression source = term;
    while (true) {
      if (scanner.token == Token.DOT) {
        source = dot(source, start);
      } else if (scanner.token == Token.OPEN_BRACKET) {
        source = bracket(source, start);
      } else {
        return source;
      }
    }
  }

  private Expression dot(Expression source, int start) {
    scanner.next();
    return scanner.token == Token.STAR ? legacySplat(source, start) : attribute(source, start);
  }

  /** A name behind a dot, or a number, as old configurations write an index. */
  private Expression attribute(Expression source, int start) {
    if (scanner.token != Token.NAME && scanner.token != Token.NUMBER) {
      throw complaints.error(
          scanner.start, scanner.end, ExpressionMessages.missingAttributeName(expressions.found()));
    }
    String name = scanner.token == Token.NAME ? scanner.name() : legacyIndex();
    int nameStart = scanner.start;
    scanner.next();
    nesting.grow(0);
    return new GetAttribute(source, name, nameStart, start, scanner.previousEnd);
  }

  private String legacyIndex() {
    String index =
        new String(
            scanner.bytes(), scanner.start, scanner.end - scanner.start, StandardCharsets.US_ASCII);
    if (index.indexOf('.') >= 0) {
      throw complaints.error(scanner.start, scanner.end, ExpressionMessages.chainedLegacyIndex());
    }
    return index;
  }

  /** {@code .*} and the attributes behind it; a bracket works on the whole splat again. */
  private Expression legacySplat(Expression source, int start) {
    int height = nesting.height();
    int marker = scanner.end;
    scanner.next();
    Expression each = new SplatItem(marker, marker);
    nesting.leaf();
    while (scanner.token == Token.DOT) {
      scanner.next();
      if (scanner.token == Token.STAR) {
        throw complaints.error(scanner.start, scanner.end, ExpressionMessages.nestedLegacySplat());
      }
      each = attribute(each, marker);
    }
    nesting.grow(height);
    return new Splat(source, false, each, start, scanner.previousEnd);
  }

  private Expression bracket(Expression source, int start) {
    int open = scanner.start;
    int height = nesting.height();
    boolean newlines = scanner.newlines;
    scanner.next();
    if (scanner.token == Token.STAR) {
      return fullSplat(source, start, open);
    }
    scanner.newlines = false;
    if (scanner.token == Token.NEWLINE) {
      scanner.next();
    }
    Expression key = expressions.expression();
    nesting.grow(height);
    expressions.close(Token.CLOSE_BRACKET, open, newlines);
    return new Index(source, key, start, scanner.previousEnd);
  }

  private Expression fullSplat(Expression source, int start, int open) {
    int height = nesting.height();
    scanner.next();
    expressions.close(Token.CLOSE_BRACKET, open, scanner.newlines);
    int marker = scanner.previousEnd;
    nesting.enter();
    nesting.leaf();
    Expression each = of(new SplatItem(marker, marker), marker);
    nesting.leave();
    nesting.grow(height);
    return new Splat(source, true, each, start, scanner.previousEnd);
  }
}
