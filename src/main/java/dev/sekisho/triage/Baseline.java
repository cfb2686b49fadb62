package dev.sekisho.triage;

import dev.sekisho.finding.Finding;
import dev.sekisho.finding.Severity;
import dev.sekisho.finding.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Findings that were there when a team began, by fingerprint. They are not shown and don't count,
 * but their number is always told. One that has become graver since, in verdict or severity, is
 * shown: it is not what was agreed to.
 */
public final class Baseline {
  private final Map<String, Known> known;

  /**
   * @param known by fingerprint
   */
  public Baseline(Map<String, Known> known) {
    this.known = new TreeMap<>(known);
  }

  /**
   * A finding as it was.
   *
   * @param place {@code path:line:column} when it was recorded, for readers only
   */
  public record Known(
      Verdict verdict, Severity severity, String rule, String address, String place) {}

  /** Findings that are shown, those hidden, and fingerprints that nothing bears any more. */
  public record Outcome(List<Finding> shown, List<Finding> hidden, Set<String> gone) {}

  public Outcome apply(List<Finding> findings) {
    List<Finding> shown = new ArrayList<>();
    List<Finding> hidden = new ArrayList<>();
    Set<String> gone = new HashSet<>(known.keySet());
    for (Finding finding : findings) {
      Known before = known.isEmpty() ? null : known.get(finding.fingerprint());
      if (before != null) {
        gone.remove(finding.fingerprint());
      }
      (before != null && isNoGraver(finding, before) ? hidden : shown).add(finding);
    }
    return new Outcome(shown, hidden, gone);
  }

  private static boolean isNoGraver(Finding finding, Known before) {
    return finding.verdict() != Verdict.EXCEPTED
        && finding.severity().compareTo(before.severity) <= 0
        && (finding.verdict() == before.verdict
            || before.verdict == Verdict.VIOLATION
            || finding.verdict() == Verdict.ADVICE);
  }

  /** By fingerprint, sorted. */
  public Map<String, Known> known() {
    return Collections.unmodifiableMap(known);
  }

  /** All violations and open questions of a run. */
  public static Baseline of(List<Finding> findings) {
    Map<String, Known> recorded = new TreeMap<>();
    for (Finding finding : findings) {
      if (finding.verdict() == Verdict.VIOLATION || finding.verdict() == Verdict.UNDETERMINED) {
        recorded.put(finding.fingerprint(), recorded(finding));
      }
    }
    return new Baseline(recorded);
  }

  private static Known recorded(Finding finding) {
    String address = finding.address() == null ? finding.system() : finding.address();
    return new Known(
        finding.verdict(),
        finding.severity(),
        finding.rule().id(),
        address,
        finding.span().place());
  }

  /** The same without what is gone. */
  public Baseline without(Set<String> gone) {
    Map<String, Known> kept = new TreeMap<>(known);
    kept.keySet().removeAll(gone);
    return new Baseline(kept);
  }

  public int size() {
    return known.size();
  }
}
