package dev.sekisho.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question about the value of one fact. */
public sealed interface Test {

  /** A comparison with one operand. */
  record Compare(Op op, Operand with) implements Test {}

  /** The sorts of comparison. */
  enum Op {
    EQUALS,
    BELOW,
    AT_LEAST,
    MATCHES,
    STARTS_WITH,
    WITHIN,
    OVERLAPS,
    /** A list holds all of these. */
    CONTAINS
  }

  /** Equal to one of these. */
  record OneOf(List<Operand> members) implements Test {}

  /** {@code set}, {@code none} or {@code unknown}. */
  record Is(State state) implements Test {}

  /** What can be asked of any value. */
  enum State {
    SET,
    NONE,
    UNKNOWN
  }

  /** The fact's table says so. */
  record Judged(String verdict) implements Test {}

  /**
   * A date of the row lies before the day of judgement.
   *
   * @param ahead look this many days further; null for none
   */
  record Past(String table, String column, @Nullable Operand ahead) implements Test {}

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
   * @param plain only a Deny of requests without TLS
   */
  record Allows(
      boolean denies,
      boolean plain,
      boolean everyone,
      @Nullable String action,
      @Nullable String resource,
      @Nullable Boolean restricted)
      implements Test {}
}
