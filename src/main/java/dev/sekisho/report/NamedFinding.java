package dev.sekisho.report;

import dev.sekisho.finding.AnalysisResult;
import dev.sekisho.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * A finding with the name that stays its own between runs.
 *
 * @param suppressed an inline suppression took it away
 */
public record NamedFinding(Finding finding, String fingerprint, boolean suppressed) {

  /** All of a result, the suppressed ones last. */
  public static List<NamedFinding> of(AnalysisResult result) {
    List<NamedFinding> named = new ArrayList<>();
    add(result.findings(), false, named);
    add(result.suppressed(), true, named);
    return named;
  }

  private static void add(List<Finding> findings, boolean suppressed, List<NamedFinding> into) {
    for (Finding finding : findings) {
      into.add(new NamedFinding(finding, finding.fingerprint(), suppressed));
    }
  }
}
