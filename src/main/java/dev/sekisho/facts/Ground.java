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

  /** The place where the deciding value is written; null where nobody wrote it. */
  public dev.sekisho.value.@Nullable Origin origin() {
    return fact.written() ? value.origin() : null;
  }
}
