package dev.sekisho.terraform.function;

import dev.sekisho.value.Cause;

/** Ends a function early: its result is unknown for this cause. Never leaves the package. */
final class Undecided extends RuntimeException {
  private final transient Cause cause;

  Undecided(Cause cause) {
    super(cause.subject(), null, false, false);
    this.cause = cause;
  }

  Cause reason() {
    return cause;
  }
}
