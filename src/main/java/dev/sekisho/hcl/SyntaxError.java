package dev.sekisho.hcl;

/**
 * Ends the reading of one attribute or block header after its mistake was reported; caught inside
 * this package where reading can go on. Carries nothing, hence one instance and no stack trace.
 */
final class SyntaxError extends RuntimeException {
  SyntaxError() {
    super(null, null, false, false);
  }
}
