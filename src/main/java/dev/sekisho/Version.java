package dev.sekisho;

/**
 * The version of the program, as {@code pom.xml} states it; a test compares the two. It is a
 * constant of the code, since reading a resource at every start would cost more than it is worth.
 */
public final class Version {
  /** Such as {@code 1.2.3}. */
  public static final String NUMBER = "0.1.0";

  private Version() {}
}
