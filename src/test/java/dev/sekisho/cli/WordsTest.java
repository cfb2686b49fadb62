package dev.sekisho.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.finding.FailOn;
import dev.sekisho.finding.RuleCard;
import dev.sekisho.rules.Ruleset;
import dev.sekisho.rulesets.Rulesets;
import dev.sekisho.source.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever people are told to type exists: in help, in the fixes of cards, in messages. */
class WordsTest {
  private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");
  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]*");
  private static final Pattern COMMAND = Pattern.compile("\\bsekisho (?!scans? )([a-z]+)\\b");

  /** Parts of the program that speak to people. */
  private static final List<String> SPEAKING =
      List.of("cli", "engine", "finding", "profile", "report", "rules", "source", "triage");

  /** What a text names that the command line does not have. */
  private static Set<String> missing(String text) {
    Set<String> missing = new TreeSet<>();
    Matcher option = OPTION.matcher(text);
    while (option.find()) {
      if (Option.named(option.group()) == null) {
        missing.add(option.group());
      }
    }
    Matcher command = COMMAND.matcher(text);
    while (command.find()) {
      if (Command.named(command.group(1)) == null) {
        missing.add(command.group());
      }
    }
    return missing;
  }

  @Test
  void cardsNameOnlyWhatThereIs() {
    Ruleset ruleset = Rulesets.builtIn();
    List<String> wrong = new ArrayList<>();
    for (String id : ruleset.ids()) {
      RuleCard card = Objects.requireNonNull(ruleset.card(id));
      for (Message text : List.of(card.title(), card.why(), card.fix())) {
        for (String each : List.of(text.ja(), text.en())) {
          missing(each).forEach(word -> wrong.add(id + ": " + word));
          if (each.contains("例外台帳") || each.contains("exceptions.yaml")) {
            wrong.add(id + ": " + each);
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void messagesNameOnlyWhatThereIs() throws IOException {
    Set<String> wrong = new TreeSet<>();
    for (String part : SPEAKING) {
      try (Stream<Path> files = Files.walk(Path.of("src/main/java/dev/sekisho", part))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          Matcher literal = LITERAL.matcher(Files.readString(file));
          while (literal.find()) {
            missing(literal.group()).forEach(word -> wrong.add(file.getFileName() + ": " + word));
          }
        }
      }
    }
    assertEquals(Set.of(), wrong);
  }

  @Test
  void documentsNameOnlyWhatThereIs() throws IOException {
    Set<String> wrong = new TreeSet<>();
    Pattern call = Pattern.compile("\\./sekisho( [^`\n]*)?");
    Matcher matcher = call.matcher(Files.readString(Path.of("README.md")));
    while (matcher.find()) {
      wrong.addAll(missing(matcher.group().substring(2)));
    }
    assertEquals(Set.of(), wrong);
  }

  @ParameterizedTest
  @EnumSource(Command.class)
  void helpListsWhatTheCommandTakes(Command command) {
    String help = CommandLines.run(command.word(), "--help").out();
    for (Option option : Option.values()) {
      boolean listed = Pattern.compile(option.word() + "(?![\\w-])").matcher(help).find();
      assertEquals(command.options().contains(option), listed, option + "\n" + help);
    }
    for (String format : Command.SCAN.formats()) {
      boolean listed = Pattern.compile("[（:、, ]" + format + "[）,]").matcher(help).find();
      assertEquals(command.formats().contains(format), listed, format + "\n" + help);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Command.class,
      names = {"RULES", "GRAPH"})
  void formatsAreTakenAsHelpSays(Command command) {
    for (String format : Command.SCAN.formats()) {
      CommandLines.Outcome outcome =
          CommandLines.run(command.word(), "--format", format, "--", "--help");
      boolean taken = !outcome.err().contains("--format に「");
      assertEquals(command.formats().contains(format), taken, format + " " + outcome.err());
    }
  }

  @Test
  void oneListOfLimits() {
    String help = CommandLines.run("scan", "--help").out();
    assertTrue(help.contains(String.join(", ", FailOn.words())), help);
  }
}
