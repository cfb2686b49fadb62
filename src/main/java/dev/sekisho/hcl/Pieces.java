package dev.sekisho.hcl;

import dev.sekisho.hcl.HclTree.Expression;
import dev.sekisho.hcl.HclTree.ForPart;
import dev.sekisho.hcl.HclTree.IfPart;
import dev.sekisho.hcl.HclTree.Interpolation;
import dev.sekisho.hcl.HclTree.Part;
import dev.sekisho.hcl.HclTree.TextPart;
import dev.sekisho.hcl.SequenceParser.Directive;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of one template in the order of the source. First they are collected, with strip
 * markers applied to the piece before and behind; then, for a heredoc with {@code <<-}, the
 * indentation that all lines share is removed; at last neighbouring texts are joined and directives
 * matched with their ends.
 */
final class Pieces {
  private final Complaints complaints;
  private final Nesting nesting;
  private final List<Piece> pieces = new ArrayList<>();
  private boolean stripNext;
  private int at;
  private int height;
  private int open;
  private int deepest;

  Pieces(Complaints complaints, Nesting nesting) {
    this.complaints = complaints;
    this.nesting = nesting;
  }

  /** One of: text, an interpolation, a directive. */
  private static final class Piece {
    private final int start;
    private final int end;
    private @Nullable String text;
    private int textStart;
    private @Nullable Interpolation interpolation;
    private @Nullable Directive directive;
    private @Nullable String key;
    private String value = "";
    private @Nullable Expression expression;

    Piece(int start, int end) {
      this.start = start;
      this.end = end;
      this.textStart = start;
    }
  }

  private Piece add(int start, int end) {
    Piece piece = new Piece(start, end);
    pieces.add(piece);
    return piece;
  }

  void text(String text, int start, int end) {
    add(start, end).text = stripNext ? TemplateText.stripStart(text) : text;
    stripNext = false;
  }

  void interpolation(Expression value, int start, int end) {
    add(start, end).interpolation = new Interpolation(value, start, end);
    stripNext = false;
    height = Math.max(height, nesting.height());
  }

  void directive(
      Directive directive,
      @Nullable String key,
      String value,
      @Nullable Expression expression,
      int start,
      int end) {
    Piece piece = add(start, end);
    piece.directive = directive;
    piece.key = key;
    piece.value = value;
    piece.expression = expression;
    stripNext = false;
    if (expression != null) {
      height = Math.max(height, nesting.height());
    }
  }

  /** The sequence that comes next begins with a strip marker. */
  void stripBefore() {
    if (!pieces.isEmpty()) {
      Piece last = pieces.get(pieces.size() - 1);
      last.text = last.text == null ? null : TemplateText.stripEnd(last.text);
    }
  }

  /** The sequence that was just added ends with a strip marker. */
  void stripAfter() {
    stripNext = true;
  }

  /**
   * Takes away the blanks that begin every line; lines of nothing but blanks don't count and stay
   * as they are.
   */
  void removeIndentation() {
    int shared = Integer.MAX_VALUE;
    List<Piece> indented = new ArrayList<>();
    boolean lineStart = true;
    for (Piece piece : pieces) {
      String text = piece.text;
      if (lineStart && !isBlankLine(text)) {
        shared = Math.min(shared, indentation(text));
        indented.add(piece);
      }
      lineStart = text != null && text.endsWith("\n");
    }
    for (Piece piece : indented) {
      if (piece.text != null) {
        int units = piece.text.offsetByCodePoints(0, shared);
        piece.textStart += piece.text.substring(0, units).getBytes(StandardCharsets.UTF_8).length;
        piece.text = piece.text.substring(units);
      }
    }
  }

  private static boolean isBlankLine(@Nullable String text) {
    return text != null && text.endsWith("\n") && TemplateText.stripStart(text).isEmpty();
  }

  private static int indentation(@Nullable String text) {
    return text == null ? 0 : text.length() - TemplateText.stripStart(text).length();
  }

  List<Part> parts() {
    List<Part> parts = upTo(null);
    nesting.leaf();
    nesting.grow(height + deepest);
    return parts;
  }

  /** The parts up to the end of a directive, or of the template; leaves the position there. */
  private List<Part> upTo(@Nullable Piece opener) {
    List<Part> parts = new ArrayList<>();
    while (at < pieces.size()) {
      Piece piece = pieces.get(at);
      Directive directive = piece.directive;
      if (directive == null) {
        parts.add(piece.interpolation != null ? piece.interpolation : joinedText());
        at++;
      } else if (directive == Directive.IF || directive == Directive.FOR) {
        at++;
        parts.add(directive == Directive.IF ? ifPart(piece) : forPart(piece));
      } else if (opener == null) {
        throw complaints.error(
            piece.start, piece.end, TemplateMessages.strayDirective(directive.word()));
      } else {
        return List.copyOf(parts);
      }
    }
    if (opener != null && opener.directive != null) {
      throw complaints.error(
          opener.start, opener.end, TemplateMessages.unclosedDirective(opener.directive.word()));
    }
    return List.copyOf(parts);
  }

  private TextPart joinedText() {
    Piece first = pieces.get(at);
    String text = first.text == null ? "" : first.text;
    if (at + 1 == pieces.size() || pieces.get(at + 1).text == null) {
      return new TextPart(text, first.textStart, first.end);
    }
    StringBuilder joined = new StringBuilder(text);
    while (at + 1 < pieces.size() && pieces.get(at + 1).text != null) {
      joined.append(pieces.get(++at).text);
    }
    return new TextPart(joined.toString(), first.textStart, pieces.get(at).end);
  }

  private Part ifPart(Piece opener) {
    enter();
    List<Part> then = upTo(opener);
    List<Part> otherwise = List.of();
    if (pieces.get(at).directive == Directive.ELSE) {
      at++;
      otherwise = upTo(opener);
    }
    Piece close = end(Directive.END_IF);
    leave();
    return new IfPart(required(opener), then, otherwise, opener.start, close.end);
  }

  private Part forPart(Piece opener) {
    enter();
    List<Part> body = upTo(opener);
    Piece close = end(Directive.END_FOR);
    leave();
    return new ForPart(opener.key, opener.value, required(opener), body, opener.start, close.end);
  }

  private void enter() {
    nesting.enter();
    deepest = Math.max(deepest, ++open);
  }

  private void leave() {
    nesting.leave();
    open--;
  }

  private Piece end(Directive expected) {
    Piece close = pieces.get(at);
    if (close.directive != expected) {
      throw complaints.error(
          close.start, close.end, TemplateMessages.otherDirective(expected.word()));
    }
    at++;
    return close;
  }

  private static Expression required(Piece opener) {
    if (opener.expression == null) {
      throw new IllegalStateException("a directive without its expression");
    }
    return opener.expression;
  }
}
