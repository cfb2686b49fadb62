package dev.sekisho.hcl;

import dev.sekisho.hcl.HclTree.Attribute;
import dev.sekisho.hcl.HclTree.Block;
import dev.sekisho.hcl.HclTree.Body;
import dev.sekisho.hcl.HclTree.Broken;
import dev.sekisho.hcl.HclTree.Expression;
import dev.sekisho.hcl.HclTree.Label;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads bodies: attributes and blocks. Every mistake ends here at the latest: it was reported, the
 * attribute gets a broken value or the block is left out, and reading goes on behind it.
 */
final class BodyParser {
  /** From this many attributes on a set finds the duplicates. */
  private static final int MANY = 16;

  private final Scanner scanner;
  private final Complaints complaints;
  private final boolean byIndentation;
  private final Nesting nesting;
  private final ExpressionParser expressions;
  private final Resync resync;
  private boolean unclosed;

  /**
   * @param byIndentation whether a block also ends before another one that is indented no deeper;
   *     for files whose braces don't match
   */
  BodyParser(Scanner scanner, Complaints complaints, boolean byIndentation) {
    this.scanner = scanner;
    this.complaints = complaints;
    this.byIndentation = byIndentation;
    this.nesting = new Nesting(scanner, complaints);
    this.expressions = new ExpressionParser(scanner, complaints, nesting);
    this.resync = new Resync(scanner);
  }

  /** Whether the file ended inside a block. */
  boolean unclosed() {
    return unclosed;
  }

  Body file() {
    scanner.next();
    Content content = new Content();
    while (scanner.token != Token.END) {
      read(content, -1, false);
      if (scanner.token == Token.CLOSE_BRACE) {
        complaints.error(scanner.start, scanner.end, Messages.strayBrace());
        scanner.next();
      }
    }
    return content.body(0, scanner.end);
  }

  /** What was read of one body. */
  private static final class Content {
    private final List<Attribute> attributes = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private @Nullable Set<String> names;
    private int lost = Body.NOTHING;

    /** Notes that something at an offset is left out. */
    void lose(int at) {
      lost = lost == Body.NOTHING ? at : lost;
    }

    /**
     * Whether no attribute of this name was there. Asked once for each attribute, before it is
     * added.
     */
    boolean isNew(String name) {
      if (attributes.size() >= MANY) {
        return names().add(name);
      }
      for (Attribute attribute : attributes) {
        if (attribute.name().equals(name)) {
          return false;
        }
      }
      return true;
    }

    private Set<String> names() {
      Set<String> known = names;
      if (known == null) {
        known = new HashSet<>();
        for (Attribute attribute : attributes) {
          known.add(attribute.name());
        }
        names = known;
      }
      return known;
    }

    Body body(int start, int end) {
      return new Body(List.copyOf(attributes), List.copyOf(blocks), lost, start, end);
    }
  }

  /**
   * Reads items up to a closing brace, the end of the file, or a block that doesn't belong here.
   *
   * @param indentation of the line on which the block begins, -1 for a file
   * @param oneLine whether the body begins on the line of its opening brace
   */
  private void read(Content content, int indentation, boolean oneLine) {
    boolean first = oneLine;
    while (true) {
      switch (scanner.token) {
        case NEWLINE -> scanner.next();
        case END, CLOSE_BRACE -> {
          return;
        }
        case NAME -> {
          if (byIndentation && startsOuterBlock(indentation)) {
            return;
          }
          item(content, indentation, first);
          first = false;
        }
        default -> {
          complaints.error(scanner.start, scanner.end, Messages.itemExpected(expressions.found()));
          content.lose(scanner.start);
          goOnAfter(scanner.start, scanner.start);
        }
      }
      if (complaints.full()) {
        content.lose(scanner.start);
        scanner.resume(scanner.limit());
        scanner.next();
        return;
      }
    }
  }

  private boolean startsOuterBlock(int indentation) {
    int start = scanner.start;
    int own = resync.indentationIfFirst(start);
    if (own < 0 || own > indentation) {
      return false;
    }
    scanner.next();
    boolean block = scanner.token != Token.ASSIGN && isHeader(scanner.token);
    scanner.resume(start);
    scanner.next();
    return block;
  }

  private static boolean isHeader(Token token) {
    return token == Token.QUOTE || token == Token.NAME || token == Token.OPEN_BRACE;
  }

  private void goOnAfter(int from, int item) {
    scanner.resume(resync.after(from, item));
    scanner.next();
  }

  private void item(Content content, int indentation, boolean oneLine) {
    int start = scanner.start;
    int nameEnd = scanner.end;
    String name = scanner.name();
    int depth = nesting.depth();
    scanner.next();
    try {
      if (scanner.token == Token.ASSIGN) {
        attribute(content, name, start, nameEnd, oneLine);
      } else if (isHeader(scanner.token)) {
        block(content, name, start, nameEnd, indentation, oneLine);
      } else {
        throw complaints.error(start, nameEnd, Messages.loneName(expressions.found()));
      }
    } catch (SyntaxError e) {
      nesting.backTo(depth);
      content.lose(start);
      goOnAfter(nameEnd, e.balanced() ? Resync.NO_ITEM : start);
    }
  }

  private void attribute(Content content, String name, int start, int nameEnd, boolean oneLine) {
    int equals = scanner.start;
    if (!content.isNew(name)) {
      complaints.warn("hcl-duplicate", start, nameEnd, Messages.duplicate(name));
    }
    Expression value = value(equals, start, oneLine);
    content.attributes.add(new Attribute(name, start, nameEnd, equals, value, value.end()));
  }

  private Expression value(int equals, int item, boolean oneLine) {
    int depth = nesting.depth();
    try {
      scanner.next();
      Expression value = expressions.expression();
      endOfValue(oneLine);
      return value;
    } catch (SyntaxError e) {
      nesting.backTo(depth);
      goOnAfter(equals + 1, e.balanced() ? Resync.NO_ITEM : item);
      return broken(equals + 1, scanner.previousEnd);
    }
  }

  /** A value that could not be read, without the blanks around it. */
  private Broken broken(int from, int to) {
    int start = from;
    int end = to;
    while (end > start && scanner.at(end - 1) <= ' ' && scanner.at(end - 1) >= 0) {
      end--;
    }
    while (start < end && scanner.at(start) == ' ') {
      start++;
    }
    return new Broken(start, end);
  }

  private void endOfValue(boolean oneLine) {
    switch (scanner.token) {
      case END -> {}
      case NEWLINE -> {
        if (oneLine) {
          complaints.warn(
              "hcl-newline", scanner.start, scanner.start, Messages.oneLineBlockGoesOn());
        }
      }
      case CLOSE_BRACE -> {
        if (!oneLine) {
          complaints.warn("hcl-newline", scanner.start, scanner.end, Messages.missingNewline());
        }
      }
      case COMMA -> {
        complaints.warn(
            "hcl-newline", scanner.start, scanner.end, Messages.commaBetweenAttributes());
        scanner.next();
      }
      case NAME -> {
        if (!startsItem()) {
          throw complaints.error(
              scanner.start, scanner.end, Messages.secondExpression(expressions.found()));
        }
        complaints.warn("hcl-newline", scanner.start, scanner.end, Messages.missingNewline());
      }
      default ->
          throw complaints.error(
              scanner.start, scanner.end, Messages.secondExpression(expressions.found()));
    }
  }

  /** Whether the current name begins an attribute or block. */
  private boolean startsItem() {
    int start = scanner.start;
    scanner.next();
    boolean starts = scanner.token == Token.ASSIGN || isHeader(scanner.token);
    scanner.resume(start);
    scanner.next();
    return starts;
  }

  private void block(
      Content content, String type, int start, int typeEnd, int outerIndentation, boolean oneLine) {
    nesting.enter();
    if (oneLine) {
      complaints.warn("hcl-newline", start, typeEnd, Messages.blockInOneLineBlock());
    }
    List<Label> labels = labels();
    int open = scanner.start;
    scanner.next();
    boolean startsOnLine = scanner.token != Token.NEWLINE;
    Content inner = new Content();
    int indentation = resync.indentationIfFirst(start);
    read(inner, indentation < 0 ? outerIndentation : indentation, startsOnLine);
    int close = scanner.start;
    int end = closeBlock(start, open);
    if (end < 0) {
      close = scanner.previousEnd;
      end = close;
      inner.lose(start);
    }
    content.blocks.add(
        new Block(type, start, typeEnd, labels, open, close, inner.body(open + 1, close), end));
    nesting.leave();
    if (close != end) {
      endOfBlock(content);
    }
  }

  private List<Label> labels() {
    if (scanner.token == Token.OPEN_BRACE) {
      return List.of();
    }
    List<Label> labels = new ArrayList<>(2);
    while (scanner.token != Token.OPEN_BRACE) {
      if (scanner.token == Token.QUOTE) {
        labels.add(expressions.templates().label());
      } else if (scanner.token == Token.NAME) {
        labels.add(new Label(scanner.name(), scanner.start, scanner.end));
        scanner.next();
      } else if (!stepsToBrace()) {
        throw complaints.error(
            scanner.start, scanner.end, Messages.braceExpected(expressions.found()));
      }
    }
    return List.copyOf(labels);
  }

  /**
   * Whether the brace stands on the next line, where it mustn't; then steps over the line break.
   */
  private boolean stepsToBrace() {
    if (scanner.token != Token.NEWLINE) {
      return false;
    }
    int line = scanner.start;
    scanner.next();
    if (scanner.token == Token.OPEN_BRACE) {
      complaints.warn("hcl-newline", scanner.start, scanner.end, Messages.braceOnNextLine());
      return true;
    }
    scanner.resume(line);
    scanner.next();
    return false;
  }

  /** Steps over the closing brace and returns the offset behind it; -1 if there is none. */
  private int closeBlock(int start, int open) {
    if (scanner.token == Token.CLOSE_BRACE) {
      int end = scanner.end;
      scanner.next();
      return end;
    }
    if (!complaints.isRestLost()) {
      unclosed = true;
      complaints.error("hcl-unclosed", start, open + 1, Messages.unclosedBlock());
    }
    return -1;
  }

  private void endOfBlock(Content content) {
    switch (scanner.token) {
      case NEWLINE, END -> {}
      case CLOSE_BRACE, NAME ->
          complaints.warn(
              "hcl-newline", scanner.start, scanner.end, Messages.missingNewlineAfterBlock());
      case COMMA -> {
        complaints.warn(
            "hcl-newline", scanner.start, scanner.end, Messages.commaBetweenAttributes());
        scanner.next();
      }
      default -> {
        complaints.error(scanner.start, scanner.end, Messages.afterBlock(expressions.found()));
        content.lose(scanner.start);
        goOnAfter(scanner.start, scanner.start);
      }
    }
  }
}
