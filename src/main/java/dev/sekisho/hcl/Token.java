package dev.sekisho.hcl;

import dev.sekisho.hcl.HclTree.Operator;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of token outside of templates. The text between quotes and in heredocs never becomes
 * tokens: {@link TemplateParser} reads it from the bytes.
 */
enum Token {
  END("", 0, null),
  NEWLINE("", 0, null),
  NAME("", 0, null),
  NUMBER("", 0, null),
  /** A character that means nothing in this language. */
  STRANGE("", 0, null),
  QUOTE("\"", 0, null),
  /** The whole introducer of a heredoc, from {@code <<} to its line break. */
  HEREDOC("<<", 0, null),
  OPEN_BRACE("{", 0, null),
  CLOSE_BRACE("}", 0, null),
  /** The end of a template sequence that strips the blanks behind it. */
  TILDE_CLOSE_BRACE("~}", 0, null),
  OPEN_BRACKET("[", 0, null),
  CLOSE_BRACKET("]", 0, null),
  OPEN_PARENTHESIS("(", 0, null),
  CLOSE_PARENTHESIS(")", 0, null),
  ASSIGN("=", 0, null),
  ARROW("=>", 0, null),
  COLON(":", 0, null),
  DOUBLE_COLON("::", 0, null),
  COMMA(",", 0, null),
  DOT(".", 0, null),
  ELLIPSIS("...", 0, null),
  QUESTION("?", 0, null),
  BANG("!", 0, null),
  OR("||", 1, Operator.OR),
  AND("&&", 2, Operator.AND),
  EQUAL("==", 3, Operator.EQUAL),
  NOT_EQUAL("!=", 3, Operator.NOT_EQUAL),
  LESS("<", 4, Operator.LESS),
  LESS_OR_EQUAL("<=", 4, Operator.LESS_OR_EQUAL),
  GREATER(">", 4, Operator.GREATER),
  GREATER_OR_EQUAL(">=", 4, Operator.GREATER_OR_EQUAL),
  PLUS("+", 5, Operator.ADD),
  MINUS("-", 5, Operator.SUBTRACT),
  STAR("*", 6, Operator.MULTIPLY),
  SLASH("/", 6, Operator.DIVIDE),
  PERCENT("%", 6, Operator.MODULO);

  private final String symbol;
  private final int strength;
  private final @Nullable Operator operator;

  Token(String symbol, int strength, @Nullable Operator operator) {
    this.symbol = symbol;
    this.strength = strength;
    this.operator = operator;
  }

  /** How it is written, if always in the same way. */
  String symbol() {
    return symbol;
  }

  /** How strongly it binds its operands as an operator between two; 0 if it is none. */
  int strength() {
    return strength;
  }

  /** What it means between two operands. */
  @Nullable Operator operator() {
    return operator;
  }
}
