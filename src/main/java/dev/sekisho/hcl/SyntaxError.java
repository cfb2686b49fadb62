package dev.sekisho.hcl;

/**
 * Ends the reading of one attribute or block header after its mistake was reported; caught inside
 * this package where reading can go on. Carries no stack trace.
 */
final class SyntaxError extends RuntimeException {
  private final boolean balanced;

  /**
   * @param balanced whether the brackets up to here can be trusted, as those of input that is
   *     merely nested too deeply
   */
  SyntaxError(boolean balanced) {
    super(null, null, false, false);
    this.balanced = balanced;
  }

  boolean balanced() {
    return balanced;
  }
}
