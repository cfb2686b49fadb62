package dev.sekisho.hcl;

/**
 * Keeps trees flat enough for every later visitor to walk them by recursion: counts how deep the
 * parser is, and how high the tree is that it just built.
 */
final class Nesting {
  /** The most levels of blocks and expressions together. */
  static final int MOST = 250;

  private final Scanner scanner;
  private final Complaints complaints;
  private int depth;
  private int height;

  Nesting(Scanner scanner, Complaints complaints) {
    this.scanner = scanner;
    this.complaints = complaints;
  }

  void enter() {
    if (++depth > MOST) {
      throw tooDeep();
    }
  }

  void leave() {
    depth--;
  }

  int depth() {
    return depth;
  }

  /** After a mistake: back to the depth of the body in which reading goes on. */
  void backTo(int known) {
    depth = known;
  }

  /** The height of the last expression that was read. */
  int height() {
    return height;
  }

  /** A leaf was read. */
  void leaf() {
    height = 1;
  }

  /** A node was put on top of the last expression and of others up to the given height. */
  void grow(int others) {
    height = Math.max(height, others) + 1;
    if (height > MOST) {
      throw tooDeep();
    }
  }

  private SyntaxError tooDeep() {
    complaints.error("hcl-limit", scanner.start, scanner.end, Messages.tooDeep());
    return new SyntaxError(true);
  }
}
