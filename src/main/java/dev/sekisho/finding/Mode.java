package dev.sekisho.finding;

/** How a rule is asked. */
public enum Mode {
  /** Counts for the exit code. */
  DEFAULT("default"),
  /** Its violations are shown as advice and never fail. */
  ADVICE("advice"),
  /** Judged only where the profile declares the scope complete, else a checklist line. */
  NEEDS_SCOPE("needs-scope"),
  /** A checklist item for a person. */
  MANUAL("manual");

  private final String word;

  Mode(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
