package dev.sekisho.cli;

/** What the program ends with. */
final class ExitCode {
  /** Nothing at or above {@code --fail-on}. */
  static final int FINE = 0;

  /** Findings. */
  static final int FINDINGS = 1;

  /** Wrong usage or configuration. */
  static final int USAGE = 2;

  /** Some input could not be read; wins over findings. */
  static final int UNREADABLE = 3;

  /** Nobody reads what is written any more, as the shell numbers a closed pipe. */
  static final int PIPE_CLOSED = 141;

  private ExitCode() {}
}
