package dev.sekisho.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question about the value of one fact. */
public sealed interface Test {
  /** Stands before the list of services that a policy is asked for. */
  String SERVICES = "services ";

  /** A comparison with one operand. */
  record Compare(Op op, Operand with) implements Test {}

  /** The sorts of comparison. */
  enum Op {
    EQUALS,
    BELOW,
    AT_LEAST,
    MATCHES,
    STARTS_WITH,
    ENDS_WITH,
    WITHIN,
    OVERLAPS,
    WIDER_THAN,
    /** A list holds all of these. */
    CONTAINS
  }

  /** Equal to one of these. */
  record OneOf(List<Operand> members) implements Test {}

  /** {@code set}, {@code none}, {@code unknown} or {@code literal}. */
  record Is(State state) implements Test {}

  /** What can be asked of any value. */
  enum State {
    SET,
    NONE,
    UNKNOWN,
    /** Written in the templates themselves, and not handed in or read from somewhere else. */
    LITERAL
  }

  /** The fact's table says so. */
  record Judged(String verdict) implements Test {}

  /**
   * A date of the row lies before the day of judgement.
   *
   * @param ahead look this many days further; null for none
   * @param until a year whose end is looked at where it is known and later; null for none
   * @param secondary whether a row counts whose source was not read at first hand
   */
  record Past(
      String table,
      String column,
      @Nullable Operand ahead,
      @Nullable Operand until,
      boolean secondary)
      implements Test {}

  /** The number of members. */
  record Count(Test test) implements Test {}

  /** At least one member. */
  record Some(Test test) implements Test {}

  /** All members. */
  record Every(Test test) implements Test {}

  /** All of these tests. */
  record Both(List<Test> of) implements Test {}

  /** The opposite. */
  record Not(Test test) implements Test {}

  /**
   * A question to a policy document; a part that is null is not asked.
   *
   * @param denies asks whether a Deny holds, not whether an Allow does
   * @param requests of a Deny: {@code plain}, {@code single-factor}, or {@code all-but-some} or
   *     {@code all-but-sources} of them are refused; null for all of them
   * @param principal {@code everyone}, {@code account}, {@code root}, a list of issuers, or {@link
   *     #SERVICES} and a list of services
   * @param without a list of condition keys none of which narrows the statement
   * @param apart a list of actions that don't count
   */
  record Allows(
      boolean denies,
      @Nullable String requests,
      @Nullable String principal,
      @Nullable String action,
      @Nullable String resource,
      @Nullable String without,
      @Nullable String apart)
      implements Test {}
}
