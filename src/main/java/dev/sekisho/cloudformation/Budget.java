package dev.sekisho.cloudformation;

/**
 * How much work one root may cause. Templates are input like any other: a few lines can ask for
 * astronomically many evaluations, or for recursion deeper than a stack.
 */
final class Budget {
  private static final int MAX_STEPS = 3_000_000;
  private static final int MAX_DEPTH = 250;
  static final int MAX_STACKS = 300;

  private int steps = MAX_STEPS;
  private int depth;
  private int stacks = MAX_STACKS;

  /** One evaluation begins; false where it must not. Each true needs a {@link #leave}. */
  boolean enter() {
    if (depth >= MAX_DEPTH || --steps < 0) {
      return false;
    }
    depth++;
    return true;
  }

  void leave() {
    depth--;
  }

  /** One more nested stack is evaluated; false where it must not. */
  boolean takeStack() {
    return --stacks >= 0;
  }

  /** Whether the stack that was just refused is the first. */
  boolean isFirstStackRefused() {
    return stacks == -1;
  }

  boolean exhausted() {
    return steps < 0;
  }
}
