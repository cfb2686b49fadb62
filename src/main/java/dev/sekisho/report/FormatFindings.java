package dev.sekisho.report;

import dev.sekisho.finding.AnalysisResult;
import dev.sekisho.finding.CauseWords;
import dev.sekisho.finding.Clause;
import dev.sekisho.finding.Finding;
import dev.sekisho.finding.Verdict;
import dev.sekisho.source.Language;
import dev.sekisho.value.Cause;
import java.util.ArrayList;
import java.util.List;

/** What formats for other programs share: which findings they take, and their words. */
final class FormatFindings {
  private FormatFindings() {}

  /**
   * Violations; with {@code --verbose} all others too. Consumers that know alerts alone must not
   * take a hint or an open question for one.
   */
  static List<NamedFinding> alerts(AnalysisResult result, ReportOptions options) {
    List<NamedFinding> alerts = new ArrayList<>();
    for (NamedFinding named : NamedFinding.of(result)) {
      boolean violation = named.finding().verdict() == Verdict.VIOLATION;
      if (!named.suppressed() && (violation || options.verbose())) {
        alerts.add(named);
      }
    }
    return alerts;
  }

  /**
   * The same with what it speaks of, for formats that have no field for it: the calls of a module
   * would read alike.
   */
  static String toldOf(Finding finding, Language language) {
    String address = finding.address();
    String told = told(finding, language);
    boolean named = address == null || finding.message().in(language).contains(address);
    return named ? told : address + ": " + told;
  }

  /** Message, what is missing, clause, and what to do, a line each. */
  static String told(Finding finding, Language language) {
    StringBuilder text = new StringBuilder(finding.message().in(language));
    Cause cause = finding.cause();
    if (cause != null) {
      text.append('\n').append(CauseWords.of(cause).in(language));
    }
    List<Clause> clauses = finding.rule().clauses();
    if (!clauses.isEmpty()) {
      text.append('\n').append(clauses.get(0).heading()).append(' ');
      text.append(RuleText.clause(clauses.get(0), language));
    }
    return text.append('\n').append(finding.fix().in(language)).toString();
  }

  static String address(Finding finding) {
    String address = finding.address();
    return address == null ? finding.system() : address;
  }
}
