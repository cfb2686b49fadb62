package dev.sekisho.cli;

import dev.sekisho.source.Language;
import dev.sekisho.source.Message;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/**
 * Whom the program speaks to.
 *
 * @param out standard output, in UTF-8 whatever the locale
 * @param err standard error
 * @param variables environment variables
 * @param terminal whether a person sits in front of it, as the launcher finds out (Java can't tell
 *     since 22)
 */
record Console(Writer out, Writer err, Map<String, String> variables, boolean terminal) {

  /** Says in one line what can't be done, and answers the exit code for it. */
  int fail(Message message, Language language) {
    try {
      err.write((language == Language.JA ? "エラー: " : "error: ") + message.in(language) + "\n");
    } catch (IOException e) {
      return ExitCode.USAGE;
    }
    return ExitCode.USAGE;
  }
}
