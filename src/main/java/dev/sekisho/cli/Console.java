package dev.sekisho.cli;

import dev.sekisho.report.SafeText;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Language;
import dev.sekisho.source.Message;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/**
 * Whom the program speaks to.
 *
 * @param out standard output, in UTF-8 whatever the locale
 * @param err standard error
 * @param variables environment variables
 * @param terminal whether a person sits in front of standard output, as the launcher finds out
 *     (Java can't tell since 22)
 * @param errorTerminal the same of standard error
 */
record Console(
    Writer out,
    Writer err,
    Map<String, String> variables,
    boolean terminal,
    boolean errorTerminal) {

  /** An environment variable; empty where it is not set, since many set one to nothing. */
  String variable(String name) {
    return variables.getOrDefault(name, "");
  }

  /** Whether the terminal knows no escape sequences. */
  boolean isDumb() {
    return variable("TERM").equals("dumb");
  }

  /** Whether a person waits who wants to know how far a long run has come. */
  boolean isWatched(Arguments arguments) {
    return errorTerminal && !isDumb() && !arguments.has(Option.QUIET);
  }

  /** Says something beside the report; what of it comes from templates can't steer the terminal. */
  void say(String text) throws IOException {
    err.write(SafeText.lines(text) + "\n");
  }

  /** Says what a person should not overlook. */
  void warn(String text, Language language) throws IOException {
    say((language == Language.JA ? "注意: " : "warning: ") + text);
  }

  /** Warns of what could not be read; answers whether that is nothing. */
  boolean warnOfErrors(List<Diagnostic> diagnostics, Language language) throws IOException {
    boolean whole = true;
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.severity() == Diagnostic.Severity.ERROR) {
        warn(diagnostic.told(language), language);
        whole = false;
      }
    }
    return whole;
  }

  /** Says in one line what can't be done, and answers the exit code for it. */
  int fail(Message message, Language language) {
    try {
      say((language == Language.JA ? "エラー: " : "error: ") + message.in(language));
    } catch (IOException e) {
      return ExitCode.USAGE;
    }
    return ExitCode.USAGE;
  }
}
