package dev.sekisho.triage;

import dev.sekisho.source.Message;
import java.io.Serial;

/** Why git could not say what has changed, for the person who asked. */
public final class GitProblem extends Exception {
  @Serial private static final long serialVersionUID = 1;

  private final transient Message words;

  GitProblem(Message words) {
    super(words.en());
    this.words = words;
  }

  public Message words() {
    return words;
  }
}
