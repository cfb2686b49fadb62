package dev.sekisho.rules;

import dev.sekisho.facts.Ground;
import dev.sekisho.facts.Inquiry;
import dev.sekisho.finding.Severity;
import dev.sekisho.finding.Verdict;
import dev.sekisho.value.Cause;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one rule says of one subject.
 *
 * @param severity of the case that applied; of an undetermined answer the highest that could
 * @param grounds the tests it rests on, in the order of the card
 * @param cause what would settle an undetermined answer
 * @param inquiry under which choices the grounds hold
 * @param number of the case that applied; {@link #NONE} where none did
 * @param worlds the ways of deciding open choices that were asked, all with this answer; empty
 *     where none is open
 */
record Answer(
    Verdict verdict,
    Severity severity,
    List<Ground> grounds,
    @Nullable Cause cause,
    Inquiry inquiry,
    int number,
    List<Inquiry> worlds) {

  static final int NONE = -1;

  static Answer fine(Verdict verdict, Inquiry inquiry) {
    return new Answer(verdict, Severity.INFO, List.of(), null, inquiry, NONE, List.of());
  }

  boolean isFine() {
    return verdict == Verdict.CONFORMING || verdict == Verdict.NOT_APPLICABLE;
  }
}
