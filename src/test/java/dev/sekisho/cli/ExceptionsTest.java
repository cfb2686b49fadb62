package dev.sekisho.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The register of exceptions: what it accepts, what it doesn't, and what it says of itself. */
class ExceptionsTest {
  private static final String ABROAD =
      """
      provider "aws" {
        region = "ap-southeast-1"
      }
      resource "aws_efs_file_system" "archive" {
        encrypted = false
      }
      """;
  private static final String ENTRY =
      """
      exceptions:
      - rule: data-abroad
        resource: aws_efs_file_system.*
        reason: backup-abroad
        approver: CIO
        approved-on: 2026-04-01
        expires: 2027-03-31
        ticket: A-12
      """;

  @TempDir Path folder;

  @BeforeEach
  void begin() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    write("main.tf", ABROAD);
    write("sekisho.yaml", "exceptions: exceptions.yaml\n");
    write("exceptions.yaml", ENTRY);
  }

  @Test
  void acceptsOneRuleAndLeavesTheOthers() {
    String shown = scan("2026-11-24").out();
    assertFalse(shown.contains("data-abroad:"), shown);
    assertTrue(shown.contains("data-abroad-unencrypted:"), shown);
    assertTrue(shown.contains("storage-unencrypted:"), shown);
    assertTrue(shown.contains("excepted 1"), shown);
    String all = scan("2026-11-24", "--show-suppressed").out();
    assertTrue(all.contains("backup-abroad (approved by CIO, until 2027-03-31, A-12)"), all);
  }

  @Test
  void programsLearnWhoAcceptedIt() {
    String json = scan("2026-11-24", "--format", "json").out();
    assertTrue(json.contains("\"verdict\" : \"excepted\""), json);
    assertTrue(json.contains("\"approver\" : \"CIO\""), json);
    String sarif = scan("2026-11-24", "--format", "sarif", "--show-suppressed").out();
    assertTrue(sarif.contains("\"justification\" : \"backup-abroad (approved by CIO"), sarif);
  }

  @Test
  void holdsUntilItsLastDay() {
    assertFalse(scan("2027-03-31").out().contains("data-abroad:"));
    String after = scan("2027-04-01").out();
    assertTrue(after.contains("data-abroad:"), after);
    assertTrue(after.contains("exceptions.yaml:2:3 the exception expired on 2027-03-31"), after);
  }

  @ParameterizedTest
  @CsvSource({
    "approver: CIO, ''",
    "approver: CIO, approver:",
    "approver: CIO, approver: ~",
    "approved-on: 2026-04-01, approved-on:",
    "approved-on: 2026-04-01, approved-on: 2026-11-25"
  })
  void isNothingUntilApproved(String approved, String not) throws IOException {
    write("exceptions.yaml", ENTRY.replace(approved, not.isEmpty() ? "# " + approved : not));
    String shown = scan("2026-11-24").out();
    assertTrue(shown.contains("data-abroad:"), shown);
    assertTrue(shown.contains("the exception is not approved and not used"), shown);
  }

  @Test
  void tellsOfUnusedOnesOnlyWhereAllIsScanned() throws IOException {
    write("exceptions.yaml", ENTRY.replace("aws_efs_file_system.*", "aws_efs_file_system.gone"));
    assertTrue(scan("2026-11-24").out().contains("no finding needs the exception"));
    String part =
        CommandLines.run("scan", folder.resolve("main.tf").toString(), "--lang", "en").out();
    assertFalse(part.contains("no finding needs the exception"), part);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rule: data-abroad | rule: data-abrod | data-abroad",
        "expires: 2027-03-31 | expires: next year | write the date of \"expires\" like 2027-03-31",
        "reason: backup-abroad | reson: backup-abroad | did you mean \"reason\"?",
        "expires: 2027-03-31 | ticket2: x | the exception has no \"expires\""
      })
  void saysWhatIsWrongAndRunsNotAtAll(String right, String wrong, String told) throws IOException {
    write("exceptions.yaml", ENTRY.replace(right, wrong));
    CommandLines.Outcome outcome = scan("2026-11-24");
    assertEquals(ExitCode.USAGE, outcome.code());
    assertTrue(outcome.err().contains(told), outcome.err());
    assertTrue(outcome.err().contains("exceptions.yaml:"), outcome.err());
  }

  @Test
  void saysThatTheRegisterIsMissing() throws IOException {
    write("sekisho.yaml", "exceptions: other.yaml\n");
    CommandLines.Outcome outcome = scan("2026-11-24");
    assertEquals(ExitCode.USAGE, outcome.code());
    assertTrue(outcome.err().contains("\"other.yaml\" of exceptions can't be read"), outcome.err());
  }

  @Test
  void listsWhatExpiresWhen() throws IOException {
    write(
        "exceptions.yaml",
        ENTRY
            + """
            - {rule: key-abroad, resource: "*", reason: migration, expires: 2026-12-01, approver: CIO, approved-on: 2026-04-01}
            - {rule: bastion-server, resource: "*", reason: migration, expires: 2025-12-01, approver: CIO, approved-on: 2025-04-01}
            """);
    String list = exceptions("--lang", "en");
    String[] lines = list.split("\n", -1);
    assertTrue(lines[0].startsWith("2025-12-01  expired "), list);
    assertTrue(lines[2].startsWith("2026-12-01  unused "), list);
    assertTrue(lines[4].startsWith("2027-03-31  holds "), list);
    assertTrue(lines[4].endsWith("findings 1"), list);
    String json = exceptions("--format", "json");
    assertTrue(json.contains("\"daysLeft\" : 7"), json);
    assertTrue(json.contains("\"state\" : \"holds\""), json);
  }

  private String exceptions(String... options) {
    List<String> words =
        new ArrayList<>(List.of("exceptions", folder.toString(), "--as-of", "2026-11-24"));
    words.addAll(List.of(options));
    CommandLines.Outcome outcome = CommandLines.run(words.toArray(String[]::new));
    assertEquals(ExitCode.FINE, outcome.code(), outcome.err());
    return outcome.out();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private CommandLines.Outcome scan(String day, String... options) {
    List<String> words =
        new ArrayList<>(List.of("scan", folder.toString(), "--lang", "en", "--as-of", day));
    words.addAll(List.of(options));
    return CommandLines.run(words.toArray(String[]::new));
  }
}
