package dev.sekisho.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.rulesets.Rulesets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Templates that hide a fault behind mappings, conditions and other functions, each beside a twin
 * that hides a sound value the same way: the faults are found, at the property, and nothing else.
 */
class SeededFaultsTest {
  private static final Path FIXTURES = Path.of("test-fixtures/seeded");
  private static final Ruleset RULESET = Rulesets.builtIn();
  private static final List<String> RULES =
      List.of(
          "admin-port-open",
          "public-database",
          "replica-abroad",
          "storage-unencrypted",
          "weak-tls-policy");

  @TestFactory
  Stream<DynamicTest> findsTheFaultAlone() throws IOException {
    try (Stream<Path> folders = Files.list(FIXTURES)) {
      List<Path> all = folders.sorted().toList();
      assertTrue(all.size() >= 50, "there are " + all.size());
      return all.stream()
          .map(each -> DynamicTest.dynamicTest(each.getFileName().toString(), () -> check(each)));
    }
  }

  private static void check(Path folder) {
    Set<String> expected = new TreeSet<>();
    Set<String> actual = new TreeSet<>();
    for (String rule : RULES) {
      RuleFixture fixture = new RuleFixture(rule, folder);
      expected.addAll(fixture.expected());
      actual.addAll(fixture.actual(RULESET));
    }
    assertTrue(!expected.isEmpty(), "no fault is named");
    assertEquals(String.join("\n", expected), String.join("\n", actual));
  }
}
