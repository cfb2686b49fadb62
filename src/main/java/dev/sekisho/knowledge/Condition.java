package dev.sekisho.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question about a subject, three-valued. */
public sealed interface Condition {
  /** Holds of every subject. */
  Condition TRUE = new All(List.of());

  /** All of these; TRUE if there are none. */
  record All(List<Condition> of) implements Condition {}

  /** One of these. */
  record Any(List<Condition> of) implements Condition {}

  /** The opposite. */
  record Not(Condition of) implements Condition {}

  /** So many of these. */
  record AtLeast(int number, List<Condition> of) implements Condition {}

  /** A test of one fact. */
  record Holds(int fact, Test test) implements Condition {}

  /**
   * A neighbour named by a fact.
   *
   * @param by the fact that names it
   * @param kind what the neighbour must be; -1 for anything
   * @param where what must hold of it
   */
  record Linked(int by, int kind, @Nullable Condition where) implements Condition {}

  /**
   * Something that the system holds beside the subject, with the same provider.
   *
   * @param kinds one of these
   * @param where what must hold of it; null for nothing
   */
  @SuppressWarnings("ArrayRecordComponent") // a short list of numbers, never compared
  record Present(int[] kinds, @Nullable Condition where) implements Condition {}
}
