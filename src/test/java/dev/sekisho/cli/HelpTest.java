package dev.sekisho.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.finding.FailOn;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Help lists what a command takes, and nothing else. */
class HelpTest {
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
