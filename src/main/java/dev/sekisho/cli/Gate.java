package dev.sekisho.cli;

import dev.sekisho.finding.AnalysisResult;
import dev.sekisho.finding.FailOn;
import dev.sekisho.finding.Finding;
import dev.sekisho.finding.Verdict;
import dev.sekisho.profile.Profile;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import java.util.List;

/**
 * Decides how the program ends.
 *
 * @param failOn the lowest severity that counts
 * @param strict whether undetermined findings count too
 */
record Gate(FailOn failOn, boolean strict) {

  /** An exit code and why it is that one. */
  record Decision(int code, Message reason) {}

  /** The option, else the strictest of the profiles. */
  static Gate of(Arguments arguments, List<Profile> profiles) throws UsageException {
    FailOn limit = FailOn.named(arguments.oneOf(Option.FAIL_ON, FailOn.words()));
    if (limit == null) {
      limit = FailOn.NONE;
      for (Profile profile : profiles) {
        FailOn own = profile.failOn() == null ? FailOn.MEDIUM : profile.failOn();
        limit =
            limit == FailOn.NONE || (own != FailOn.NONE && own.compareTo(limit) < 0) ? own : limit;
      }
    }
    return new Gate(limit, arguments.has(Option.STRICT));
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
    String limit = failOn.word();
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
                failOn == FailOn.NONE ? "fail-on が none のため" : limit + " 以上の指摘がないため",
                failOn == FailOn.NONE
                    ? "fail-on is none"
                    : "no findings of severity " + limit + " or above"));
  }

  private boolean counts(Finding finding) {
    if (!failOn.counts(finding.severity())) {
      return false;
    }
    return finding.verdict() == Verdict.VIOLATION
        || (strict && finding.verdict() == Verdict.UNDETERMINED && !finding.quiet());
  }
}
