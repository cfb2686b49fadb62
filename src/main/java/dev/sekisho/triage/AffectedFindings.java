package dev.sekisho.triage;

import dev.sekisho.finding.Finding;
import dev.sekisho.finding.Location;
import dev.sekisho.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a change has to do with: findings in blocks that it has touched or that speak of a line that
 * it has, and those that were not there before it, or stood otherwise or of fewer instances.
 */
public final class AffectedFindings {
  private final ChangedLines lines;
  private final Supplier<List<Finding>> earlier;
  private @Nullable Map<String, Finding> before;

  /**
   * Of a change of these lines.
   *
   * @param earlier all findings of before the change; asked for only where they matter
   */
  public AffectedFindings(ChangedLines lines, Supplier<List<Finding>> earlier) {
    this.lines = lines;
    this.earlier = earlier;
  }

  public List<Finding> of(List<Finding> findings) {
    List<Finding> affected = new ArrayList<>();
    for (Finding finding : findings) {
      if (isTouched(finding) || isAltered(finding)) {
        affected.add(finding);
      }
    }
    return affected;
  }

  private boolean isTouched(Finding finding) {
    Span subject = finding.subject();
    if (lines.touch(finding.span()) || (subject != null && lines.touch(subject))) {
      return true;
    }
    for (Location location : finding.related()) {
      if (lines.touch(location.span())) {
        return true;
      }
    }
    return false;
  }

  private boolean isAltered(Finding finding) {
    Map<String, Finding> known = before;
    if (known == null) {
      known = new HashMap<>();
      for (Finding each : earlier.get()) {
        known.put(each.fingerprint(), each);
      }
      before = known;
    }
    Finding was = known.get(finding.fingerprint());
    return was == null
        || was.verdict() != finding.verdict()
        || was.severity() != finding.severity()
        || !new HashSet<>(was.instances()).containsAll(finding.instances());
  }
}
