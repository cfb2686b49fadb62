package dev.sekisho.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The vectors that the action's own tests use. */
class GitHubLineHashTest {
  @Test
  void skipsBlanks() {
    assertEquals(
        Map.of(
            1,
            "271789c17abda88f:1",
            2,
            "54703d4cd895b18:1",
            3,
            "180aee12dab6264:1",
            4,
            "a23a3dc5e078b07b:1"),
        GitHubLineHash.of(" a\nb\n  \t\tc\n d"));
  }

  @Test
  void hashesTheEndOfAnEmptyFile() {
    assertEquals(Map.of(1, "c129715d7a2bc9a3:1"), GitHubLineHash.of(""));
  }

  @Test
  void countsLinesThatAreAlike() {
    Map<Integer, String> hashes = GitHubLineHash.of("Lorem ipsum dolor sit amet.\n".repeat(10));
    for (int line = 1; line <= 6; line++) {
      assertEquals("a7f2ff13bc495cf2:" + line, hashes.get(line));
    }
  }

  @Test
  void takesEveryLineEndForTheSame() {
    assertEquals(GitHubLineHash.of("a\nb\nc"), GitHubLineHash.of("a\r\nb\rc"));
  }
}
