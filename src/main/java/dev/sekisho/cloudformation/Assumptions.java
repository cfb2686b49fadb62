package dev.sekisho.cloudformation;

import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which alternatives of open choices are taken for granted where an expression stands: inside the
 * branch of an {@code Fn::If} its condition is decided, and so is whatever hangs on it. Immutable,
 * each knowing the one it was made from; what conditions come to under it is remembered here.
 */
final class Assumptions {
  private final @Nullable Assumptions from;
  private final String choice;
  private final int alternative;
  private final @Nullable Value bound;
  private final Map<String, Truth> truths = new HashMap<>();
  private final Map<String, ConditionSplit> splits = new HashMap<>();

  private Assumptions(
      @Nullable Assumptions from, String choice, int alternative, @Nullable Value bound) {
    this.from = from;
    this.choice = choice;
    this.alternative = alternative;
    this.bound = bound;
  }

  static Assumptions none() {
    return new Assumptions(null, "", 0, null);
  }

  Assumptions with(String id, int taken) {
    return new Assumptions(this, id, taken, null);
  }

  /** These, and that a parameter of unknown value has this one. */
  Assumptions with(String parameter, Value value) {
    return new Assumptions(this, parameter, 0, value);
  }

  /** The value that a parameter is assumed to have; null if none is. */
  @Nullable Value bound(String parameter) {
    for (Assumptions step = this; step.from != null; step = step.from) {
      if (step.bound != null && step.choice.equals(parameter)) {
        return step.bound;
      }
    }
    return null;
  }

  /** The alternative taken of a choice; -1 where it is open. */
  int taken(String id) {
    for (Assumptions step = this; step.from != null; step = step.from) {
      if (step.bound == null && step.choice.equals(id)) {
        return step.alternative;
      }
    }
    return -1;
  }

  /** What is left of a value under these assumptions. */
  Value applyTo(Value value) {
    Value left = value;
    for (Assumptions step = this; step.from != null; step = step.from) {
      if (step.bound == null) {
        left = Worlds.project(left, step.choice, step.alternative);
      }
    }
    return left;
  }

  Map<String, Truth> truths() {
    return truths;
  }

  Map<String, ConditionSplit> splits() {
    return splits;
  }
}
