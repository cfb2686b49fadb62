package dev.sekisho.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sekisho.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole systems through every floor: what people and programs are shown of them, to the letter. */
class SystemsTest {
  private static final Path SYSTEMS = Path.of("test-fixtures/systems");
  private static final Path GOLDENS = Path.of("test-fixtures/reports");

  static Stream<String> systems() throws IOException {
    try (Stream<Path> folders = Files.list(SYSTEMS)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("systems")
  void reports(String system) {
    check(system, "console.ja.txt", "--lang", "ja");
    check(system, "console.en.txt", "--lang", "en");
    check(system, "verbose.ja.txt", "--lang", "ja", "--verbose");
    check(system, "report.json", "--format", "json");
    check(system, "report.sarif", "--format", "sarif", "--verbose", "--show-suppressed");
    check(system, "annotations.txt", "--format", "github", "--lang", "en");
  }

  private static void check(String system, String golden, String... options) {
    CommandLines.Outcome outcome = scan(system, options);
    assertEquals("", outcome.err());
    assertEquals(ExitCode.FINDINGS, outcome.code());
    Golden.check(GOLDENS.resolve(system).resolve(golden), outcome.out());
  }

  @ParameterizedTest
  @MethodSource("systems")
  void sameBytesTwice(String system) {
    assertEquals(scan(system, "--format", "json").out(), scan(system, "--format", "json").out());
  }

  private static CommandLines.Outcome scan(String system, String... options) {
    String[] words = new String[options.length + 4];
    words[0] = "scan";
    words[1] = SYSTEMS.resolve(system).toString();
    words[2] = "--as-of";
    words[3] = "2026-11-24";
    System.arraycopy(options, 0, words, 4, options.length);
    return CommandLines.run(words);
  }
}
