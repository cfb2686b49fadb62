package dev.sekisho;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares with an expected file that is kept beside the fixture. {@code -Dgolden.update=true}
 * rewrites the files that differ and fails all the same, so that a person reads the difference.
 */
public final class Golden {
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  private Golden() {}

  public static void check(Path golden, String actual) {
    try {
      String expected = Files.exists(golden) ? Files.readString(golden) : "";
      if (UPDATE && !expected.equals(actual)) {
        Files.writeString(golden, actual);
        fail("Rewrote " + golden + ": read the difference, then run again without golden.update.");
      }
      assertEquals(expected, actual, () -> golden + " differs; -Dgolden.update=true rewrites it");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
