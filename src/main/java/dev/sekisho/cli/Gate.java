package dev.sekisho.cli;

import dev.sekisho.finding.AnalysisResult;
import dev.sekisho.finding.Finding;
import dev.sekisho.finding.Severity;
import dev.sekisho.finding.Verdict;
import dev.sekisho.profile.Profile;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import org.jspecify.annotations.Nullable;

/**
 * Decides how the program ends.
 *
 * @param failOn the lowest severity that counts; null where none does
 * @param strict whether undetermined findings count too
 */
record Gate(@Nullable Severity failOn, boolean strict) {

  /** An exit code and why it is that one. */
  record Decision(int code, Message reason) {}

  static Gate of(Arguments arguments, Profile profile) throws UsageException {
    String word = arguments.oneOf(Option.FAIL_ON, "none", "low", "medium", "high", "critical");
    boolean strict = arguments.has(Option.STRICT);
    if (word == null) {
      return new Gate(profile.failOn() == null ? Severity.MEDIUM : profile.failOn(), strict);
    }
    for (Severity severity : Severity.values()) {
      if (severity.word().equals(word)) {
        return new Gate(severity, strict);
      }
    }
    return new Gate(null, strict);
  }

  Decision judge(AnalysisResult result) {
    for (Diagnostic diagnostic : result.diagnostics()) {
      if (diagnostic.severity() == Diagnostic.Severity.ERROR) {
        return new Decision(
            ExitCode.UNREADABLE, new Message("読めなかった箇所があるため", "some input could not be read"));
      }
    }
    int counted = 0;
    for (Finding finding : result.findings()) {
      counted += counts(finding) ? 1 : 0;
    }
    String limit = failOn == null ? "none" : failOn.word();
    return counted > 0
        ? new Decision(
            ExitCode.FINDINGS,
            new Message(
                limit + " 以上の指摘が " + counted + " 件あるため",
                counted
                    + (counted == 1 ? " finding" : " findings")
                    + " of severity "
                    + limit
                    + " or above"))
        : new Decision(
            ExitCode.FINE,
            new Message(
                failOn == null ? "--fail-on none のため" : limit + " 以上の指摘がないため",
                failOn == null
                    ? "--fail-on none"
                    : "no findings of severity " + limit + " or above"));
  }

  private boolean counts(Finding finding) {
    if (failOn == null || finding.severity().compareTo(failOn) < 0) {
      return false;
    }
    return finding.verdict() == Verdict.VIOLATION
        || (strict && finding.verdict() == Verdict.UNDETERMINED && !finding.quiet());
  }
}
