package dev.sekisho.fix;

import dev.sekisho.finding.AnalysisResult;
import dev.sekisho.finding.Finding;
import dev.sekisho.finding.Verdict;
import dev.sekisho.source.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds what is found after edits against what was found before: each finding that was to be mended
 * must be gone, in whatever verdict, and no violation may have come up. A question that nobody can
 * answer yet may: who holds the key, once the data is encrypted.
 */
public final class Trial {
  private final Map<String, Integer> before;
  private final Map<String, Integer> after;
  private final AnalysisResult was;
  private final AnalysisResult is;

  private Trial(AnalysisResult was, AnalysisResult is) {
    this.was = was;
    this.is = is;
    this.before = counts(was);
    this.after = counts(is);
  }

  /**
   * The edits that stand the trial: all of them, or fewer, which are to be tried again; null where
   * something came up and none in particular is to blame.
   */
  public static @Nullable List<Candidate> standing(
      List<Candidate> tried, AnalysisResult was, AnalysisResult is) {
    return new Trial(was, is).standing(tried);
  }

  private static Map<String, Integer> counts(AnalysisResult result) {
    Map<String, Integer> counts = new HashMap<>();
    for (Finding finding : result.findings()) {
      counts.merge(about(finding), 1, Integer::sum);
      counts.merge(finding.verdict().word() + "\n" + about(finding), 1, Integer::sum);
    }
    return counts;
  }

  private static String about(Finding finding) {
    return finding.rule().id() + "\n" + address(finding);
  }

  private static String address(Finding finding) {
    return finding.root() + "\n" + finding.environment() + "\n" + finding.address();
  }

  private @Nullable List<Candidate> standing(List<Candidate> tried) {
    if (problems() > 0) {
      return null;
    }
    Set<String> guilty = guilty(tried);
    List<Candidate> standing = new ArrayList<>();
    for (Candidate candidate : tried) {
      boolean fails =
          guilty.contains(about(candidate.finding()))
              || guilty.contains(address(candidate.finding()));
      if (!fails) {
        standing.add(candidate);
      }
    }
    boolean nobody = standing.size() == tried.size() && !guilty.isEmpty();
    return nobody ? null : standing;
  }

  /** What can be read less well than before. */
  private int problems() {
    return Math.max(0, is.diagnostics().size() - was.diagnostics().size())
        + Math.max(0, errors(is) - errors(was));
  }

  private static int errors(AnalysisResult result) {
    int errors = 0;
    for (Diagnostic each : result.diagnostics()) {
      errors += each.severity() == Diagnostic.Severity.ERROR ? 1 : 0;
    }
    return errors;
  }

  /** Rules with addresses that are not mended, and addresses of which something new is said. */
  private Set<String> guilty(List<Candidate> tried) {
    Set<String> guilty = new HashSet<>();
    Map<String, Integer> mended = new HashMap<>();
    for (Candidate candidate : tried) {
      mended.merge(about(candidate.finding()), 1, Integer::sum);
    }
    mended.forEach(
        (about, count) -> {
          if (after.getOrDefault(about, 0) > before.getOrDefault(about, 0) - count) {
            guilty.add(about);
          }
        });
    for (Finding finding : is.findings()) {
      boolean counts = finding.verdict() == Verdict.VIOLATION;
      String said = finding.verdict().word() + "\n" + about(finding);
      if (counts && after.getOrDefault(said, 0) > before.getOrDefault(said, 0)) {
        guilty.add(address(finding));
      }
    }
    return guilty;
  }
}
