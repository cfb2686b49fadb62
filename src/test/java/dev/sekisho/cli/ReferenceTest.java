package dev.sekisho.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.Golden;
import dev.sekisho.finding.Clause;
import dev.sekisho.rules.Ruleset;
import dev.sekisho.rulesets.Rulesets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of rules and clauses: the reference in docs/rules, and {@code explain}. */
class ReferenceTest {
  private static final Path REFERENCE = Path.of("docs/rules");

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void theReferenceIsCurrent(String language) {
    String page = run("rules", "--format", "markdown", "--lang", language);
    Golden.check(REFERENCE.resolve(language + ".md"), page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void everyLinkOfTheReferenceLeadsToASection(String language) {
    String page = run("rules", "--format", "markdown", "--lang", language);
    Matcher link = Pattern.compile("]\\(#([^)]*)\\)").matcher(page);
    int links = 0;
    while (link.find()) {
      assertTrue(page.contains("\n## " + link.group(1) + "\n"), link.group(1));
      links++;
    }
    assertTrue(links > Rulesets.builtIn().ids().size(), "links " + links);
  }

  /** The page about other tools names rules by hand. */
  @Test
  void thePageOnOtherToolsNamesRulesThatExist() throws IOException {
    List<String> strangers = new ArrayList<>();
    Matcher name =
        Pattern.compile("`([a-z0-9]+(-[a-z0-9]+)+)`")
            .matcher(Files.readString(REFERENCE.resolve("other-tools.md")));
    while (name.find()) {
      if (!Rulesets.builtIn().ids().contains(name.group(1))) {
        strangers.add(name.group(1));
      }
    }
    assertEquals(List.of(), strangers);
  }

  @Test
  void explainsARuleWithWhatToType() {
    String page = run("explain", "log-retention-short", "--lang", "en");
    assertTrue(
        page.matches("(?s).*\n  aws_cloudwatch_log_group +retention_in_days = 365\n.*"), page);
    assertTrue(page.contains("\n  parameters: {log-retention-days: 365 days}\n"), page);
    assertTrue(page.contains("\nWhy this severity\n"), page);
  }

  @Test
  void explainsAsWhatOtherToolsAskIsAsked() {
    String asked = run("explain", "avd-aws-0014", "--lang", "en");
    assertTrue(asked.contains("\nRules that ask it\n  audit-trail-incomplete: "), asked);
    String otherwise = run("explain", "CKV_AWS_144", "--lang", "en");
    assertTrue(
        otherwise.contains("\nRules that ask something else\n  replica-abroad: "), otherwise);
    String outside = run("explain", "CKV_AWS_135");
    assertTrue(outside.contains("\n方針が求めていないこと\n  ディスクへの専用の帯域を"), outside);
  }

  @Test
  void explainsEveryClause() {
    Ruleset ruleset = Rulesets.builtIn();
    for (Clause clause : ruleset.clauses()) {
      String page = run("explain", clause.id(), "--lang", "en");
      assertTrue(page.startsWith(clause.id() + ": DS-310 "), page);
      for (String id : ruleset.ids()) {
        var card = ruleset.card(id);
        boolean asks = card != null && card.clauses().contains(clause);
        assertEquals(asks, page.contains("\n  " + id + "  "), clause.id() + " " + id);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-12-01", "2029-01-01"})
  void tellsTheAgeOfTheKnowledge(String day) {
    String[] lines = run("--version", "--lang", "en", "--as-of", day).split("\n", -1);
    assertTrue(lines[0].matches("sekisho \\d+\\.\\d+\\.\\d+"), lines[0]);
    assertEquals("ds-310 2022-12", lines[1]);
    Matcher age =
        Pattern.compile("the oldest read (20\\d\\d-\\d\\d-\\d\\d) \\((\\d+) days ago")
            .matcher(lines[2]);
    assertTrue(age.find(), lines[2]);
    long days = ChronoUnit.DAYS.between(LocalDate.parse(age.group(1)), LocalDate.parse(day));
    assertEquals(Long.toString(days), age.group(2));
    assertEquals(day.startsWith("2029"), lines[2].contains("look for a newer version"), lines[2]);
  }

  private static String run(String... words) {
    CommandLines.Outcome outcome = CommandLines.run(words);
    assertEquals("", outcome.err());
    assertEquals(ExitCode.FINE, outcome.code());
    return outcome.out();
  }
}
