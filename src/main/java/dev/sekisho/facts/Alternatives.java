package dev.sekisho.facts;

import dev.sekisho.value.Cause;
import dev.sekisho.value.Choice;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Joins what a fact may be, one way or another, into one value. */
final class Alternatives {
  private static final int MOST = 8;

  private Alternatives() {}

  /**
   * The one value if all are alike, else a choice between them.
   *
   * @param id unique to what they hang on, so that facts that hang on the same thing are judged
   *     side by side
   * @param facts in the order of the choice's alternatives
   */
  static Fact join(String id, Cause cause, List<Fact> facts) {
    Fact first = facts.get(0);
    boolean alike = true;
    for (Fact other : facts) {
      alike &= Values.same(first.value(), other.value());
    }
    if (alike) {
      return first;
    }
    if (facts.size() > MOST) {
      return first.withValue(new Value.Unknown(cause, first.value().origin()));
    }
    List<Value> options = new ArrayList<>(facts.size());
    for (Fact fact : facts) {
      options.add(fact.value());
    }
    Choice choice = new Choice(id, facts.size(), cause);
    return first.withValue(new Value.OneOf(choice, options, first.value().origin()));
  }
}
