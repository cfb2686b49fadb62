package dev.sekisho.rules;

import dev.sekisho.finding.Finding;
import dev.sekisho.finding.FindingOrder;
import dev.sekisho.finding.Severity;
import dev.sekisho.finding.Verdict;
import dev.sekisho.source.Span;
import dev.sekisho.value.Origin;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects answers: instances that say the same become one finding, the rest is counted. */
final class Findings {
  private final Map<String, Finding> folded = new LinkedHashMap<>();
  private final Map<String, List<String>> instances = new LinkedHashMap<>();
  private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
  private final List<Origin> secrets = new ArrayList<>();
  private String lastFine = "";

  void add(Finding finding, int ordinal) {
    String key = key(finding, ordinal);
    List<String> known = instances.get(key);
    if (known == null) {
      folded.put(key, finding);
      instances.put(key, new ArrayList<>(finding.instances()));
    } else {
      known.addAll(finding.instances());
    }
  }

  private static String key(Finding finding, int ordinal) {
    Span span = finding.span();
    return finding.rule().id()
        + '\n'
        + finding.verdict().word()
        + '\n'
        + finding.severity().word()
        + '\n'
        + finding.root()
        + '\n'
        + finding.environment()
        + '\n'
        + finding.address()
        + '\n'
        + span.file().path()
        + '\n'
        + span.start()
        + '\n'
        + ordinal;
  }

  /**
   * Counts an answer that is no finding; instances of one address count once.
   *
   * @param about rule, address and part
   */
  void fine(Verdict verdict, String about) {
    if (!about.equals(lastFine)) {
      lastFine = about;
      counts.merge(verdict, 1, Integer::sum);
    }
  }

  /** Takes in where secrets are written that findings speak of. */
  void secrets(List<Origin> places) {
    secrets.addAll(places);
  }

  List<Origin> secrets() {
    return secrets;
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>(folded.size());
    for (Map.Entry<String, Finding> entry : folded.entrySet()) {
      Finding finding = entry.getValue();
      List<String> all = new ArrayList<>(new java.util.TreeSet<>(instances.get(entry.getKey())));
      findings.add(all.size() == finding.instances().size() ? finding : with(finding, all));
    }
    findings.sort(new FindingOrder());
    return findings;
  }

  private static Finding with(Finding finding, List<String> instances) {
    return new Finding(
        finding.rule(),
        finding.verdict(),
        finding.severity(),
        finding.system(),
        finding.language(),
        finding.root(),
        finding.environment(),
        finding.address(),
        instances,
        finding.construct(),
        finding.subject(),
        finding.span(),
        finding.note(),
        finding.attribute(),
        finding.message(),
        finding.cause(),
        finding.related(),
        finding.fix(),
        finding.remedies(),
        finding.quiet(),
        finding.mayNotExist(),
        finding.calls(),
        finding.suppressions(),
        finding.acceptance(),
        finding.ordinal());
  }

  Map<Verdict, Integer> counts() {
    Map<Verdict, Integer> all = new EnumMap<>(counts);
    for (Finding finding : folded.values()) {
      all.merge(finding.verdict(), 1, Integer::sum);
    }
    return all;
  }

  /** The higher of two. */
  static Severity higher(Severity one, Severity other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
