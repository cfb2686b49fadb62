package dev.sekisho.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the environment and the terminal have a say in: colour, language, and how much is told. */
class SurroundingsTest {
  private static final String ESCAPE = "\u001b[";

  @TempDir Path folder;

  @BeforeEach
  void begin() throws IOException {
    Files.writeString(
        folder.resolve("main.tf"),
        "resource \"aws_efs_file_system\" \"d\" { encrypted = false }\n");
  }

  private String scan(boolean terminal, Map<String, String> variables, String... options) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> words = new ArrayList<>(List.of("scan", folder.toString()));
    words.addAll(List.of(options));
    Console console = new Console(out, err, variables, terminal, false);
    Main.run(words.toArray(String[]::new), console);
    return out + "" + err;
  }

  @ParameterizedTest
  @CsvSource({
    "true,  '',    '',    '',     true",
    "false, '',    '',    '',     false",
    "true,  1,     '',    '',     false",
    "true,  '',    dumb,  '',     false",
    "true,  '',    xterm, '',     true",
    "true,  '',    '',    never,  false",
    "false, 1,     dumb,  always, true",
    "true,  1,     '',    auto,   false",
  })
  void colourFollowsTheTerminalUnlessSomebodySaysOtherwise(
      boolean terminal, String noColor, String term, String option, boolean colored) {
    Map<String, String> variables = Map.of("NO_COLOR", noColor, "TERM", term);
    String[] options = option.isEmpty() ? new String[0] : new String[] {"--color", option};
    assertEquals(colored, scan(terminal, variables, options).contains(ESCAPE));
  }

  @Test
  void filesAreWrittenWithoutColour() throws IOException {
    Path file = folder.resolve("report.txt");
    assertTrue(scan(true, Map.of(), "--format", "console").contains(ESCAPE));
    scan(true, Map.of(), "--format", "console=" + file);
    assertFalse(Files.readString(file).contains(ESCAPE));
    scan(true, Map.of(), "--format", "console=" + file, "--color=always");
    assertTrue(Files.readString(file).contains(ESCAPE));
  }

  @Test
  void theVariableSaysTheLanguageAndAnEmptyOneNothing() throws IOException {
    assertTrue(scan(false, Map.of("SEKISHO_LANG", "en")).contains("exit code 1"));
    assertTrue(scan(false, Map.of("SEKISHO_LANG", "en"), "--lang", "ja").contains("終了コード 1"));
    Files.writeString(folder.resolve("sekisho.yaml"), "lang: en\n");
    assertTrue(scan(false, Map.of("SEKISHO_LANG", "ja")).contains("終了コード 1"));
    assertTrue(scan(false, Map.of("SEKISHO_LANG", "")).contains("exit code 1"));
    assertEquals(
        "エラー: 環境変数 SEKISHO_LANG に「fr」は使えません（ja, en）\n", scan(false, Map.of("SEKISHO_LANG", "fr")));
    assertTrue(scan(false, Map.of("LANG", "en_US.UTF-8", "LC_ALL", "C")).contains("exit code 1"));
  }

  @Test
  void quietLeavesTheSummaryAlone() {
    String all = scan(false, Map.of("SEKISHO_LANG", "en"));
    String summary = scan(false, Map.of("SEKISHO_LANG", "en"), "--quiet");
    assertTrue(all.endsWith(summary), summary);
    assertTrue(summary.startsWith("judged 1 file"), summary);
    assertTrue(summary.lines().count() <= 3, summary);
  }
}
