package dev.sekisho.facts;

import dev.sekisho.knowledge.Test;
import dev.sekisho.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One test on which an answer rests.
 *
 * @param subject whose fact was asked: the subject itself, or a neighbour
 * @param factId the fact
 * @param fact its value and where it comes from
 * @param test what was asked
 * @param value the member that decided, or the whole value
 */
public record Ground(Subject subject, int factId, Fact fact, Test test, Value value) {

  /** Whether the question is what the templates themselves hold, as it is asked of secrets. */
  public boolean ofSecret() {
    return literal(test);
  }

  private static boolean literal(Test test) {
    if (test instanceof Test.Some some) {
      return literal(some.test());
    }
    if (test instanceof Test.Every every) {
      return literal(every.test());
    }
    if (test instanceof Test.Not not) {
      return literal(not.test());
    }
    boolean any = test instanceof Test.Is is && is.state() == Test.State.LITERAL;
    if (test instanceof Test.Both both) {
      for (Test each : both.of()) {
        any |= literal(each);
      }
    }
    return any;
  }

  /** The same, with a value that nobody is to see. */
  public Ground hidden() {
    return new Ground(subject, factId, fact, test, value.withOrigin(value.origin().asSensitive()));
  }

  /** The place where the deciding value is written; null where nobody wrote it. */
  public dev.sekisho.value.@Nullable Origin origin() {
    return fact.written() ? value.origin() : null;
  }
}
