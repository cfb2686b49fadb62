package dev.sekisho.cli;

import dev.sekisho.source.Message;

/**
 * The command line or the configuration can't be used as it is; ends the run with code 2 and one
 * line.
 */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Message words;

  UsageException(String ja, String en) {
    this(new Message(ja, en));
  }

  UsageException(Message words) {
    super(words.en());
    this.words = words;
  }

  Message words() {
    return words;
  }
}
