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

/** What a team began with is hidden, counted aloud, and hides nothing else. */
class BaselineTest {
  private static final String OLD =
      """
      resource "aws_efs_file_system" "old" {
        encrypted = false
      }
      """;
  private static final String NEW =
      """
      resource "aws_efs_file_system" "new" {
        encrypted = false
      }
      """;

  @TempDir Path folder;

  @BeforeEach
  void begin() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    write("main.tf", OLD);
  }

  @Test
  void hidesWhatWasThereAndSaysSo() throws IOException {
    assertEquals(1, scan().code());
    assertTrue(baseline("update").out().startsWith("wrote "), baseline("update").out());
    CommandLines.Outcome after = scan();
    assertEquals(0, after.code(), after.out());
    assertTrue(after.out().contains("baselined "), after.out());
    assertEquals(1, scan("--no-baseline").code());
  }

  @Test
  void neverHidesANewOneInTheSameFile() throws IOException {
    baseline("update");
    write("main.tf", NEW + OLD);
    CommandLines.Outcome after = scan();
    assertEquals(1, after.code());
    assertTrue(after.out().contains("aws_efs_file_system.new"), after.out());
    assertFalse(after.out().contains("  aws_efs_file_system.old"), after.out());
  }

  /**
   * Findings otherwise alike are told apart by their order: taking one away must not shift them.
   */
  @Test
  void knowsAlikeFindingsApart() throws IOException {
    String open =
        """
        resource "aws_instance" "s" {
          ami = "ami-1"
          ebs_block_device {
            device_name = "/dev/sdb"
            encrypted   = false
          }
          ebs_block_device {
            device_name = "/dev/sdc"
            encrypted   = false
          }
        }
        """;
    write("main.tf", open);
    baseline("update");
    assertFalse(scan().out().contains("storage-unencrypted"), scan().out());
    write(
        "main.tf",
        open.replace(
            "/dev/sdc\"\n", "/dev/sdc\"\n    # sekisho:ignore storage-unencrypted -- x\n"));
    assertFalse(scan().out().contains("storage-unencrypted"), scan().out());
  }

  @Test
  void showsWhatBecameGraver() throws IOException {
    write("main.tf", "variable \"e\" {\n  type = bool\n}\n" + OLD.replace("false", "var.e"));
    baseline("update");
    assertFalse(scan("--verbose").out().contains("storage-unencrypted"));
    write("main.tf", OLD);
    assertTrue(scan().out().contains("storage-unencrypted"), scan().out());
  }

  @Test
  void pruneDropsWhatIsGoneAndAddsNothing() throws IOException {
    baseline("update");
    write("main.tf", NEW);
    String told = baseline("prune").out();
    assertTrue(told.startsWith("wrote 0 findings"), told);
    assertEquals(1, scan().code());
  }

  @Test
  void isTheSameFileTwice() throws IOException {
    baseline("update");
    String first = Files.readString(folder.resolve("sekisho-baseline.json"));
    baseline("update");
    assertEquals(first, Files.readString(folder.resolve("sekisho-baseline.json")));
    assertTrue(first.contains("\"place\" : \"main.tf:2:3\""), first);
  }

  @Test
  void refusesToForgetWhatIsNotScanned() throws IOException {
    Files.createDirectory(folder.resolve("part"));
    write("part/main.tf", NEW);
    write("sekisho.yaml", "lang: en\n");
    CommandLines.Outcome outcome =
        CommandLines.run("baseline", "update", folder.resolve("part").toString(), "--lang", "en");
    assertEquals(ExitCode.USAGE, outcome.code());
    assertTrue(outcome.err().contains("the baseline is for all of"), outcome.err());
  }

  @Test
  void losesNothingForWhatCouldNotBeRead() throws IOException {
    baseline("update");
    String before = Files.readString(folder.resolve("sekisho-baseline.json"));
    write("main.tf", OLD + "x {\n");
    CommandLines.Outcome pruned = baseline("prune");
    assertEquals(ExitCode.UNREADABLE, pruned.code());
    assertTrue(pruned.err().contains("stays as it is"), pruned.err());
    assertEquals(before, Files.readString(folder.resolve("sekisho-baseline.json")));
    assertEquals(ExitCode.UNREADABLE, baseline("update").code());
  }

  @Test
  void pruneMakesNoBaseline() {
    CommandLines.Outcome outcome = baseline("prune");
    assertEquals(ExitCode.USAGE, outcome.code());
    assertTrue(outcome.err().contains("sekisho baseline update makes one"), outcome.err());
    assertFalse(Files.exists(folder.resolve("sekisho-baseline.json")));
  }

  @Test
  void saysThatABrokenBaselineIsNone() throws IOException {
    write("sekisho-baseline.json", "{\"schemaVersion\": 1, \"findings\": [{}]}");
    CommandLines.Outcome outcome = scan();
    assertEquals(ExitCode.USAGE, outcome.code());
    assertTrue(outcome.err().contains("make it anew with sekisho baseline update"), outcome.err());
    assertEquals(ExitCode.USAGE, baseline("prune").code());
    assertEquals(ExitCode.FINE, baseline("update").code());
    assertEquals(ExitCode.FINE, scan().code());
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private CommandLines.Outcome baseline(String what) {
    return CommandLines.run("baseline", what, folder.toString(), "--lang", "en");
  }

  private CommandLines.Outcome scan(String... options) {
    List<String> words = new ArrayList<>(List.of("scan", folder.toString(), "--lang", "en"));
    words.addAll(List.of(options));
    return CommandLines.run(words.toArray(String[]::new));
  }
}
