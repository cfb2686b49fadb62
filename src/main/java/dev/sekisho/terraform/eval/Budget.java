package dev.sekisho.terraform.eval;

/**
 * What one evaluation of a root may cost; past it, results are unknown. Also numbers choices that
 * have no name of their own.
 */
public final class Budget {
  private static final int MAX_STEPS = 2_000_000;

  private int steps;
  private int choices;

  /** Counts one turn of a loop; false when there are to be no more. */
  boolean step() {
    return ++steps < MAX_STEPS;
  }

  int nextChoice() {
    return ++choices;
  }
}
