package dev.sekisho.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No text sends anybody to a command or an option that there is not. */
class NamedInTextsTest {
  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]*");
  private static final Pattern COMMAND =
      Pattern.compile("(?<![\\w/-])(?<!\\ba )(?:\\./)?sekisho ([a-z]+)");
  private static final Pattern FILE = Pattern.compile("[a-z-]+\\.ya?ml");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern CALL_END = Pattern.compile("[`「」（）()、。;:]");

  /** Options of other programs that documents speak of. */
  private static final Set<String> OF_OTHERS =
      Set.of(
          "--release",
          "--no-deps",
          "--pack-destination",
          "--all-files",
          "--git",
          "--now",
          "--add-masquerade",
          "--source-dest-check",
          "--no-source-dest-check");

  @Test
  void namesOnlyWhatThereIs() throws IOException {
    List<String> wrong = new ArrayList<>();
    int named = 0;
    for (Path file : files()) {
      for (String text : texts(file)) {
        named += COMMAND.matcher(text).find() || OPTION.matcher(text).find() ? 1 : 0;
        for (String problem : problems(text)) {
          wrong.add(file + ": " + problem);
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(named >= 40, "named in " + named + " texts");
  }

  /** A file that nothing reads would be written in vain. */
  @Test
  void asksForNoFileButTheProfile() throws IOException {
    int named = 0;
    for (Path file : files()) {
      if (file.startsWith("rulesets/rules") || file.startsWith("src/main/java")) {
        for (String text : texts(file)) {
          for (Matcher name = FILE.matcher(text); name.find(); named++) {
            assertEquals("sekisho.yaml", name.group(), file + ": " + text);
          }
        }
      }
    }
    assertTrue(named >= 4, "named " + named);
  }

  @Test
  void findsWhatThereIsNot() {
    assertEquals(List.of(), problems("`sekisho scan --lang en .` or --strict"));
    assertFalse(problems("`sekisho basic` でベースラインを作ってください").isEmpty());
    assertFalse(problems("give --severity-limit").isEmpty());
    assertFalse(problems("./sekisho rules --strict").isEmpty());
    assertEquals(List.of(), problems("`sekisho rules`, then `sekisho scan --strict`"));
  }

  private static List<String> problems(String text) {
    List<String> problems = new ArrayList<>();
    for (Matcher option = OPTION.matcher(text); option.find(); ) {
      if (Option.named(option.group()) == null && !OF_OTHERS.contains(option.group())) {
        problems.add("no option " + option.group() + " in: " + text);
      }
    }
    for (Matcher call = COMMAND.matcher(text); call.find(); ) {
      Command command = Command.named(call.group(1));
      if (command == null) {
        problems.add("no command " + call.group(1) + " in: " + text);
      } else {
        String words = CALL_END.split(text.substring(call.end()), 2)[0];
        for (Matcher option = OPTION.matcher(words); option.find(); ) {
          Option taken = Option.named(option.group());
          if (taken != null && !command.options().contains(taken)) {
            problems.add(command.word() + " takes no " + option.group() + " in: " + text);
          }
        }
      }
    }
    return problems;
  }

  /** Cards, documents, the doors into the program, and its own sources. */
  private static List<Path> files() throws IOException {
    List<Path> files =
        new ArrayList<>(
            List.of(
                Path.of("README.md"),
                Path.of("action.yml"),
                Path.of(".pre-commit-hooks.yaml"),
                Path.of("sekisho")));
    for (String folder : List.of("docs", "rulesets", "src/main/java")) {
      try (Stream<Path> below = Files.walk(Path.of(folder))) {
        below.filter(NamedInTextsTest::isText).sorted().forEach(files::add);
      }
    }
    return files;
  }

  private static boolean isText(Path file) {
    String name = file.toString();
    return name.endsWith(".md") || name.endsWith(".yaml") || name.endsWith(".java");
  }

  /** Lines, but of a program what it says: its literals of more than a word. */
  private static List<String> texts(Path file) throws IOException {
    if (!file.toString().endsWith(".java")) {
      return Files.readAllLines(file);
    }
    List<String> texts = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      for (Matcher literal = LITERAL.matcher(line); literal.find(); ) {
        if (literal.group(1).chars().anyMatch(c -> c == ' ' || c > 0x2fff)) {
          texts.add(literal.group(1));
        }
      }
    }
    return texts;
  }
}
