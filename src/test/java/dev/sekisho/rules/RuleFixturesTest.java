package dev.sekisho.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.rulesets.Rulesets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each rule says of its fixtures what their comments expect, and nothing else. A folder's name is
 * the rule's id; what is not named in a comment must be fine.
 */
class RuleFixturesTest {
  private static final Path FIXTURES = Path.of("test-fixtures/rules");
  private static final Ruleset RULESET = Rulesets.builtIn();

  @TestFactory
  Stream<DynamicTest> saysWhatItsFixturesExpect() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path rule : rules()) {
      for (Path folder : folders(rule)) {
        String name = FIXTURES.relativize(folder).toString().replace('\\', '/');
        tests.add(
            DynamicTest.dynamicTest(name, () -> check(rule.getFileName().toString(), folder)));
      }
    }
    return tests.stream();
  }

  private static void check(String rule, Path folder) {
    RuleFixture fixture = new RuleFixture(rule, folder);
    assertEquals(String.join("\n", fixture.expected()), String.join("\n", fixture.actual(RULESET)));
  }

  @Test
  void everyRuleHasFixturesWithAFineCaseAndNoFixtureLacksItsRule() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path rule : rules()) {
      found.add(rule.getFileName().toString());
      assertTrue(
          hasFineCase(rule), rule + " needs a case that is fine, with its reason: # fine: …");
    }
    found.sort(null);
    assertEquals(RULESET.ids(), found);
  }

  private static boolean hasFineCase(Path rule) throws IOException {
    try (Stream<Path> files = Files.walk(rule)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (Files.readString(file).contains("# fine:")) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Path> rules() throws IOException {
    List<Path> rules = new ArrayList<>();
    for (Path topic : folders(FIXTURES)) {
      rules.addAll(folders(topic));
    }
    return rules;
  }

  private static List<Path> folders(Path parent) throws IOException {
    try (Stream<Path> entries = Files.list(parent)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    }
  }
}
