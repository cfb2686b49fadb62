package dev.sekisho.knowledge;

/** The right-hand side of a test. */
public sealed interface Operand {
  /** Written in the card, in the unit of the fact. */
  record Literal(Const value) implements Operand {}

  /** A parameter of the card. */
  record Parameter(String name) implements Operand {}

  /** A list of knowledge. */
  record Members(String list) implements Operand {}

  /** A field of the profile ({@code system.end-year}). */
  record Profile(String field) implements Operand {}

  /** Another fact of the same subject. */
  record Fact(int id) implements Operand {}
}
