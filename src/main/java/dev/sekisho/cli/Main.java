package dev.sekisho.cli;

import dev.sekisho.Version;

/** The program's entry point. */
public final class Main {
  private Main() {}

  /** Prints the version. */
  public static void main(String[] args) {
    System.out.println("sekisho " + Version.NUMBER);
  }
}
