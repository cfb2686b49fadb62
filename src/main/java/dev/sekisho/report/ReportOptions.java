package dev.sekisho.report;

import dev.sekisho.source.Language;
import dev.sekisho.source.Message;

/**
 * What the person at the terminal asked for.
 *
 * @param language in which people are spoken to
 * @param version of the program, for reports that name it
 * @param verbose advice and undetermined findings in full
 * @param quiet the summary alone
 * @param color escape sequences may be used
 * @param showSuppressed suppressed findings are listed too
 * @param limited only what a change has to do with was asked for
 * @param exitCode the code with which the program will end
 * @param exitReason why that code
 */
public record ReportOptions(
    Language language,
    String version,
    boolean verbose,
    boolean quiet,
    boolean color,
    boolean showSuppressed,
    boolean limited,
    int exitCode,
    Message exitReason) {

  /** The same for a file, where escape sequences are of no use. */
  public ReportOptions withoutColor() {
    return new ReportOptions(
        language, version, verbose, quiet, false, showSuppressed, limited, exitCode, exitReason);
  }
}
