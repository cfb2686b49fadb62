package dev.sekisho.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Patterns of ignore files, with git's own answers ({@code git check-ignore}). */
class GlobTest {
  @ParameterizedTest
  @CsvSource({
    "*.tf, main.tf, true",
    "*.tf, a/main.tf, false",
    "?.tf, a.tf, true",
    "a?b, a/b, false",
    "**/x, x, true",
    "**/x, a/b/x, true",
    "**/x, ax, false",
    "a/**/b, a/b, true",
    "a/**/b, a/c/d/b, true",
    "a/**/b, a/cb, false",
    "a/**, a/b/c, true",
    "a/**, a, false",
    "a**b, axyb, true",
    "a**b, a/b, false",
    "[a-c]x, bx, true",
    "[!a-c]x, bx, false",
    "[!a-c]x, dx, true",
    "[!a], /, false",
    "[]a]x, ]x, true",
    "[a-]x, -x, true",
    "[\\]]x, ]x, true",
    "[x, [x, false",
    "\\*x, *x, true",
    "\\*x, ax, false",
    "'', '', true",
    "*, '', true",
    "日*誌, 日本誌, true"
  })
  void matchesAsGitDoes(String glob, String path, boolean matches) {
    assertEquals(matches, Glob.of(glob).matches(path), glob + " " + path);
  }

  @Test
  void takesNoLongerForManyStars() {
    String path = "a".repeat(2_000);
    String[] globs = {"*a".repeat(1_000) + "b", "**/*a".repeat(500) + "b", "a*".repeat(900) + "/b"};
    for (String glob : globs) {
      assertFalse(assertTimeoutPreemptively(Duration.ofSeconds(10), () -> matches(glob, path)));
    }
  }

  private static boolean matches(String glob, String path) {
    return Glob.of(glob).matches(path);
  }
}
