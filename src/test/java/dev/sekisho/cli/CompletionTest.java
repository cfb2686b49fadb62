package dev.sekisho.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.rulesets.Rulesets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The completion scripts: in bash, what is offered; in all shells, that all there is is in them.
 */
class CompletionTest {
  @TempDir Path folder;

  /** What bash offers for the last word of a line; {@code =} comes as a word of its own. */
  private List<String> offered(String... words) throws Exception {
    Files.writeString(folder.resolve("c.bash"), CommandLines.run("completion", "bash").out());
    StringBuilder line = new StringBuilder("source ./c.bash; COMP_WORDS=(sekisho");
    for (String word : words) {
      line.append(" '").append(word).append('\'');
    }
    line.append("); COMP_CWORD=").append(words.length);
    line.append(
        "; complete -p sekisho >/dev/null && _sekisho && printf '%s\\n' \"${COMPREPLY[@]}\"");
    Process bash =
        new ProcessBuilder("bash", "--norc", "-c", line.toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, bash.waitFor(), out);
    return out.strip().isEmpty() ? List.of() : List.of(out.strip().split("\n", -1));
  }

  @Test
  void bashOffersCommands() throws Exception {
    List<String> all = new ArrayList<>();
    for (Command command : Command.values()) {
      all.add(command.word());
    }
    assertEquals(all, offered(""));
    assertEquals(List.of("scan", "schema"), offered("sc"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "scan --fail | --fail-on",
        "--vers | --version",
        "scan --format s | sarif",
        "scan --format = s | sarif",
        "rules --format j | json",
        "scan --format g | github gitlab",
        "why --lang e | en",
        "--color n | never",
        "scan --fail-on m | medium",
        "scan --region ap-northeast- | ap-northeast-1 ap-northeast-2 ap-northeast-3",
        "explain weak-t | weak-tls-policy",
        "fix --rule weak-t | weak-tls-policy",
        "explain C04 | C040 C041 C042 C043 C044 C045 C046 C047 C048 C049",
        "baseline u | update",
        "schema p | profile",
        "completion z | zsh",
        "scan --params x | ''",
        "scan -- --fail | ''",
        "rules --fail | ''",
      })
  void bashOffersWhatFits(String line, String expected) throws Exception {
    List<String> offers = expected.isEmpty() ? List.of() : List.of(expected.split(" ", -1));
    assertEquals(offers, offered(line.split(" ", -1)));
  }

  @Test
  void bashOffersFoldersForRulesets() throws Exception {
    Files.createDirectory(folder.resolve("mine"));
    Files.writeString(folder.resolve("mine.yaml"), "");
    assertEquals(List.of("mine"), offered("scan", "--rulesets", "mi"));
  }

  @ParameterizedTest
  @EnumSource(Command.class)
  void bashOffersEveryOption(Command command) throws Exception {
    List<String> all = new ArrayList<>();
    for (Option option : command.options()) {
      all.add(option.word());
    }
    if (command == Command.SCAN) {
      all.add("--version");
    }
    assertEquals(all, offered(command.word(), "--"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void everyShellIsToldOfEverything(String shell) {
    String script = CommandLines.run("completion", shell, "--lang", "en").out();
    for (Command command : Command.values()) {
      assertTrue(script.contains(command.word()), command.word());
      for (Option option : command.options()) {
        String word = shell.equals("fish") ? "-l " + option.word().substring(2) : option.word();
        assertTrue(script.contains(word), word);
      }
    }
    for (String rule : Rulesets.builtIn().ids()) {
      assertTrue(script.contains(rule), rule);
    }
    for (String format : Command.SCAN.formats()) {
      assertTrue(script.contains(format), format);
    }
  }

  /** Quotes and brackets of descriptions must not end what they stand in. */
  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void descriptionsStayInQuotes(String language) throws IOException {
    for (String shell : List.of("zsh", "fish")) {
      String script = CommandLines.run("completion", shell, "--lang", language).out();
      for (String line :
          script.lines().filter(l -> l.contains("--lang") || l.contains("-d '")).toList()) {
        int quotes = line.replace("\\'", "").replaceAll("[^']", "").length();
        assertEquals(0, quotes % 2, line);
      }
    }
  }

  @Test
  void anotherShellIsRefused() {
    CommandLines.Outcome outcome = CommandLines.run("completion", "tcsh", "--lang", "en");
    assertEquals(ExitCode.USAGE, outcome.code());
    assertEquals("error: name one shell: bash, zsh or fish\n", outcome.err());
    assertEquals(ExitCode.USAGE, CommandLines.run("completion").code());
  }
}
