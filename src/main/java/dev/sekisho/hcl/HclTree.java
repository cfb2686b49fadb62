package dev.sekisho.hcl;

import dev.sekisho.source.Decimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of HCL on one page. Each node knows its half-open range of byte offsets in the file
 * it was read from. Expressions keep what was written (parentheses, short names of keys, strip
 * markers), so that the text of a node is always its slice of the file.
 */
public sealed interface HclTree {
  int start();

  int end();

  /**
   * The content of a file or block: attributes and blocks, each in source order. Duplicates are
   * kept (and were reported).
   *
   * @param lost where the first thing stands that could not be read and was left out, an attribute
   *     or block like any other; {@link #NOTHING} if all is here
   */
  record Body(List<Attribute> attributes, List<Block> blocks, int lost, int start, int end)
      implements HclTree {
    /** Nothing is lost. */
    public static final int NOTHING = -1;

    public Body(List<Attribute> attributes, List<Block> blocks, int start, int end) {
      this(attributes, blocks, NOTHING, start, end);
    }

    public @Nullable Attribute attribute(String name) {
      for (Attribute attribute : attributes) {
        if (attribute.name.equals(name)) {
          return attribute;
        }
      }
      return null;
    }
  }

  /** {@code name = value}; starts at the name and ends with the value. */
  record Attribute(String name, int start, int nameEnd, int equals, Expression value, int end)
      implements HclTree {}

  /**
   * {@code type "label" { … }}; starts at the type and ends behind the closing brace.
   *
   * @param typeEnd where the type ends
   * @param open offset of the opening brace; the header that people see marked runs from start to
   *     {@code open + 1}
   * @param close offset of the closing brace
   */
  record Block(
      String type,
      int start,
      int typeEnd,
      List<Label> labels,
      int open,
      int close,
      Body body,
      int end)
      implements HclTree {
    public String label(int index) {
      return index < labels.size() ? labels.get(index).text : "";
    }
  }

  /** A label of a block, quoted or bare; the range includes the quotes. */
  record Label(String text, int start, int end) implements HclTree {}

  /** A comment, from {@code #}, {@code //} or {@code /*} to its end without the line break. */
  record Comment(int start, int end) implements HclTree {}

  /** Whatever stands to the right of an equals sign, and its parts. */
  sealed interface Expression extends HclTree {}

  /** A number as written. */
  record NumberLiteral(Decimal number, int start, int end) implements Expression {}

  /** {@code true} or {@code false}. */
  record BoolLiteral(boolean bool, int start, int end) implements Expression {}

  /** {@code null}. */
  record NullLiteral(int start, int end) implements Expression {}

  /**
   * A quoted string or heredoc. Text parts have their escapes resolved and, in a heredoc with
   * {@code <<-}, their indentation removed; a template without parts is the empty string.
   */
  record Template(List<Part> parts, boolean heredoc, int start, int end) implements Expression {
    /** The text of a template without interpolations, else null. */
    public @Nullable String constant() {
      return switch (parts.size()) {
        case 0 -> "";
        case 1 -> parts.get(0) instanceof TextPart only ? only.text : null;
        default -> null;
      };
    }
  }

  /** A piece of a template. */
  sealed interface Part extends HclTree {}

  /** Literal text, unescaped, with strip markers of its neighbours applied. */
  record TextPart(String text, int start, int end) implements Part {}

  /** <code>${ … }</code>, strip markers included in the range. */
  record Interpolation(Expression value, int start, int end) implements Part {}

  /** <code>%{ if … }…%{ else }…%{ endif }</code>. */
  record IfPart(Expression condition, List<Part> then, List<Part> otherwise, int start, int end)
      implements Part {}

  /** <code>%{ for key, value in collection }…%{ endfor }</code>. */
  record ForPart(
      @Nullable String key,
      String value,
      Expression collection,
      List<Part> body,
      int start,
      int end)
      implements Part {}

  /** A bare name at the root of a traversal: {@code var}, {@code aws_s3_bucket}, {@code each}. */
  record Name(String name, int start, int end) implements Expression {}

  /** {@code source.name}; also the legacy {@code source.0}. */
  record GetAttribute(Expression source, String name, int nameStart, int start, int end)
      implements Expression {}

  /** {@code source[key]}. */
  record Index(Expression source, Expression key, int start, int end) implements Expression {}

  /**
   * {@code source[*].a.b[0]} or the legacy {@code source.*.a}; {@code each} is the rest of the
   * traversal, applied to a {@link SplatItem}.
   */
  record Splat(Expression source, boolean full, Expression each, int start, int end)
      implements Expression {}

  /** The element on which the rest of a splat works; an empty range at the marker's end. */
  record SplatItem(int start, int end) implements Expression {}

  /** {@code name(args)}; the name may hold {@code ::}; {@code expand} for a final {@code ...}. */
  record Call(
      String name, int nameEnd, List<Expression> arguments, boolean expand, int start, int end)
      implements Expression {}

  /** {@code -x} or {@code !x}. */
  record Unary(Operator operator, Expression operand, int start, int end) implements Expression {}

  /** {@code left op right}. */
  record Binary(Expression left, Operator operator, Expression right, int start, int end)
      implements Expression {}

  /** {@code condition ? then : otherwise}. */
  record Conditional(
      Expression condition, Expression then, Expression otherwise, int start, int end)
      implements Expression {}

  /** {@code (inner)}. */
  record Parentheses(Expression inner, int start, int end) implements Expression {}

  /** {@code [a, b]}. */
  record Tuple(List<Expression> items, int start, int end) implements Expression {}

  /** {@code {key = value}}; duplicates are kept in order. */
  record ObjectLiteral(List<Item> items, int start, int end) implements Expression {}

  /**
   * One item of an object. A bare name as a key is a {@link Name} and means its own text; a key in
   * parentheses is an expression.
   */
  record Item(Expression key, Expression value, int start, int end) implements HclTree {}

  /** {@code [for key, value in collection : result if condition]}. */
  record ForTuple(
      @Nullable String key,
      String value,
      Expression collection,
      Expression result,
      @Nullable Expression condition,
      int start,
      int end)
      implements Expression {}

  /** {@code {for key, value in collection : resultKey => result... if condition}}. */
  record ForObject(
      @Nullable String key,
      String value,
      Expression collection,
      Expression resultKey,
      Expression result,
      boolean group,
      @Nullable Expression condition,
      int start,
      int end)
      implements Expression {}

  /** What could not be read, after a diagnostic; evaluates to unknown. */
  record Broken(int start, int end) implements Expression {}

  /** The operators, weakest first. */
  enum Operator {
    OR("||"),
    AND("&&"),
    EQUAL("=="),
    NOT_EQUAL("!="),
    LESS("<"),
    LESS_OR_EQUAL("<="),
    GREATER(">"),
    GREATER_OR_EQUAL(">="),
    ADD("+"),
    SUBTRACT("-"),
    MULTIPLY("*"),
    DIVIDE("/"),
    MODULO("%"),
    NOT("!"),
    NEGATE("-");

    private final String symbol;

    Operator(String symbol) {
      this.symbol = symbol;
    }

    public String symbol() {
      return symbol;
    }
  }
}
