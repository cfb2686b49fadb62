package dev.sekisho.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.Golden;
import dev.sekisho.engine.AnalysisRequest;
import dev.sekisho.fix.Patch;
import dev.sekisho.fix.PatchedFiles;
import dev.sekisho.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command as people use it: what it shows, what it writes, and what it leaves to them. */
class FixTest {
  private static final Path FIXTURE = Path.of("test-fixtures/fix");
  private static final String PROVIDER =
      """
      provider "aws" {
        region = "ap-northeast-1"
      }

      """;

  @TempDir Path folder;

  @BeforeEach
  void begin() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void showsADiffAndTellsWhatIsLeft(String language) throws IOException {
    copyFixture();
    CommandLines.Outcome shown =
        fix("--lang", language, "--as-of", "2026-11-24", "--region", "ap-northeast-1");
    assertEquals(1, shown.code());
    Golden.check(FIXTURE.resolve("expected.diff"), shown.out());
    Golden.check(FIXTURE.resolve("expected." + language + ".txt"), shown.err());
    assertEquals(Files.readString(FIXTURE.resolve("main.tf")), read("main.tf"));
  }

  @Test
  void writesOnceAndThenHasNothingToDo() throws IOException {
    copyFixture();
    CommandLines.Outcome written = fix("--write", "--region", "ap-northeast-1");
    assertEquals(0, written.code());
    assertEquals("", written.out());
    assertTrue(read("main.tf").contains("  storage_encrypted   = true\n"), read("main.tf"));
    assertTrue(read("main.tf").contains("\"ap-northeast-1\" # 検証のあいだだけ"));
    CommandLines.Outcome again = fix("--region", "ap-northeast-1");
    assertEquals(0, again.code(), again.out());
    assertEquals("", again.out());
  }

  /** A patch is applied from the top, wherever a profile lets a tree begin. */
  @Test
  void namesFilesFromTheTopOfTheRepository() throws IOException {
    write(".git/HEAD", "");
    write("infra/sekisho.yaml", "fail-on: low\n");
    write("infra/keys.tf", "resource \"aws_kms_key\" \"k\" {\n  enable_key_rotation = false\n}\n");
    String diff = CommandLines.run("fix", folder.resolve("infra").toString()).out();
    assertTrue(diff.startsWith("diff --git a/infra/keys.tf b/infra/keys.tf\n"), diff);
  }

  @Test
  void coloursTheDiffWhereAsked() throws IOException {
    write("main.tf", PROVIDER + "resource \"aws_kms_key\" \"k\" {}\n");
    String shown = fix("--color", "always").out();
    assertTrue(shown.contains("\u001b[32m+  enable_key_rotation = true\u001b[0m\n"), shown);
  }

  @Test
  void mendsOnlyTheRulesThatAreNamedAndTheirAdvice() throws IOException {
    write(
        "main.tf",
        PROVIDER
            + """
            resource "aws_kms_key" "k" {
            }

            resource "aws_ecr_repository" "r" {
              name = "r"
            }
            """);
    assertTrue(fix().out().contains("enable_key_rotation"));
    assertFalse(fix().out().contains("image_tag_mutability"));
    String named = fix("--rule", "image-tag-mutable").out();
    assertTrue(named.contains("+  image_tag_mutability = \"IMMUTABLE\"\n"), named);
    assertFalse(named.contains("enable_key_rotation"), named);
    CommandLines.Outcome unknown = fix("--rule", "key-rotation-of");
    assertEquals(2, unknown.code());
    assertTrue(unknown.err().contains("key-rotation-off"), unknown.err());
  }

  @Test
  void namesTheRegionOfTheProfile() throws IOException {
    write("sekisho.yaml", "regions: {deploy: [ap-northeast-3]}\n");
    write(
        "main.tf",
        """
        provider "aws" {
          region = "eu-west-1"
        }

        resource "aws_kms_key" "k" {
          enable_key_rotation = true
        }
        """);
    String shown = fix("--rule", "provider-region-abroad").out();
    assertTrue(shown.contains("+  region = \"ap-northeast-3\"\n"), shown);
  }

  @Test
  void keepsLineEndsAndTheByteOrderMarkAndPermissions() throws IOException {
    String text =
        "\uFEFF"
            + PROVIDER.replace("\n", "\r\n")
            + "resource \"aws_kms_key\" \"k\" {\r\n\tdescription = \"k\" # note\r\n}";
    Path file = write("main.tf", text);
    boolean posix = Files.getFileStore(file).supportsFileAttributeView("posix");
    if (posix) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    }
    fix("--write");
    assertEquals(
        text.replace(
            "\tdescription = \"k\" # note\r\n",
            "\tdescription         = \"k\" # note\r\n\tenable_key_rotation = true\r\n"),
        read("main.tf"));
    if (posix) {
      assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }
    try (Stream<Path> all = Files.list(folder)) {
      assertEquals(2, all.count(), "something was left behind");
    }
  }

  /** Each of these can't be mended by one plain edit. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        // used twice
        """
        variable "r" { default = false }
        output "r" { value = var.r }
        resource "aws_kms_key" "k" {
          enable_key_rotation = var.r
        }
        """,
        // computed
        """
        resource "aws_kms_key" "k" {
          enable_key_rotation = 1 > 2
        }
        """,
        // from a pattern
        """
        resource "aws_instance" "i" {
          ami = "ami-0123456789abcdef0"
          dynamic "metadata_options" {
            for_each = ["optional"]
            content {
              http_tokens = metadata_options.value
            }
          }
        }
        """,
        // a heredoc
        """
        resource "aws_instance" "i" {
          ami = "ami-0123456789abcdef0"
          metadata_options {
            http_tokens = chomp(<<-E
              optional
            E
            )
          }
        }
        """,
        // a second block is needed beside the argument
        """
        resource "aws_kinesis_stream" "s" {
          name            = "s"
          encryption_type = "NONE"
        }
        """
      })
  void leavesToPeopleWhatIsNotPlain(String text) throws IOException {
    write("main.tf", PROVIDER + text);
    CommandLines.Outcome shown = fix("--lang", "en");
    assertEquals("", shown.out());
    assertEquals(0, shown.code());
    assertTrue(shown.err().contains("need"), shown.err());
  }

  /** One of the two keys is accepted as it is. */
  @Test
  void leavesALineAloneWhoseInstancesAreJudgedDifferently() throws IOException {
    String module =
        """
        resource "aws_kms_key" "k" {
          enable_key_rotation = false
        }
        """;
    String calls =
        """
        # sekisho:ignore key-rotation-off -- rotated by hand
        module "a" {
          source = "./key"
        }

        module "b" {
          source = "./key"
        }
        """;
    write("main.tf", PROVIDER + calls);
    write("key/main.tf", module);
    assertEquals("", fix().out());
    write("main.tf", PROVIDER + calls.substring(calls.indexOf("module")));
    assertTrue(fix().out().contains("+  enable_key_rotation = true"));
  }

  @Test
  void editsOnlyWhatWasAskedFor() throws IOException {
    write("envs/prod/main.tf", PROVIDER + "module \"k\" {\n  source = \"../../key\"\n}\n");
    write("key/main.tf", "resource \"aws_kms_key\" \"k\" {\n}\n");
    String[] prod = {"fix", folder.resolve("envs/prod").toString()};
    assertEquals("", CommandLines.run(prod).out());
    assertTrue(fix().out().contains("+++ b/key/main.tf"));
  }

  @Test
  void neverEditsWhatATemplateRepeatsOrAToolHasMade() throws IOException {
    write(
        "shared.yaml",
        """
        Resources:
          One:
            Type: AWS::KMS::Key
            Properties: &key
              EnableKeyRotation: false
          Two:
            Type: AWS::KMS::Key
            Properties: *key
        """);
    write(
        "made.yaml",
        """
        Resources:
          Key:
            Type: AWS::KMS::Key
            Properties: {EnableKeyRotation: false}
            Metadata: {aws:cdk:path: Stack/Key/Resource}
        """);
    write(
        "serverless.yaml",
        """
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Table:
            Type: AWS::Serverless::SimpleTable
          Key:
            Type: AWS::KMS::Key
            Fn::Transform: {Name: Other}
        """);
    assertEquals("", fix("--region", "ap-northeast-1").out());
  }

  @Test
  void appliesNeitherOfTwoThatContradictEachOther() throws IOException {
    write(
        "main.tf",
        PROVIDER
            + """
            resource "aws_cloudwatch_log_group" "l" {
              name              = "l"
              retention_in_days = 30
            }
            """);
    write(
        "more/rules/audit/two-years.yaml",
        """
        id: two-years
        clauses: [C116]
        title: {ja: 二年, en: Two years}
        severity: medium
        severity-reason: {ja: 短い。, en: Short.}
        mode: default
        for: {fact: log.retention}
        violation: {log.retention: {below: 731 days}}
        message: {ja: 短い, en: Too short}
        why: {ja: 短い, en: Too short}
        fix: {ja: 長く, en: Longer, set: {log.retention: 731 days}}
        """);
    String rules = folder.resolve("more").toString();
    CommandLines.Outcome shown = fix("--lang", "en", "--rulesets", rules);
    assertEquals("", shown.out());
    assertTrue(
        shown.err().contains("Left alone, as they ask for different values in one place: 2"),
        shown.err());
  }

  @Test
  void hidesSecretsAndSaysThatTheDiffIsForPeople() throws IOException {
    write(
        "main.tf",
        PROVIDER
            + """
            resource "aws_db_instance" "d" {
              engine   = "postgres"
              password = "correct-horse-battery"
            }
            """);
    CommandLines.Outcome shown = fix("--lang", "en");
    assertTrue(shown.out().contains("+  storage_encrypted"), shown.out());
    assertFalse(shown.out().contains("correct-horse"), shown.out());
    assertTrue(shown.err().contains("masked"), shown.err());
    fix("--write");
    assertTrue(read("main.tf").contains("= \"correct-horse-battery\"\n"), read("main.tf"));
  }

  @Test
  void refusesWhatHasChangedSince() throws Exception {
    write("main.tf", PROVIDER + "resource \"aws_kms_key\" \"k\" {}\n");
    AnalysisRequest request =
        Request.of(Arguments.parse(new String[] {"fix", folder.toString()})).analyses().get(0);
    Mending mending = Mending.of(List.of(request), Set.of());
    List<Patch.FileEdit> edits = Patch.of(mending.mended(), request.tree()).edits();
    PatchedFiles files = new PatchedFiles(request.tree());
    assertEquals(List.of(), files.changed(edits));
    write("main.tf", PROVIDER);
    assertEquals(List.of("main.tf"), files.changed(edits));
  }

  @Test
  void neverFollowsALinkOutOfTheTree(@TempDir Path outside) throws IOException {
    Path file = outside.resolve("main.tf");
    Files.writeString(file, PROVIDER + "resource \"aws_kms_key\" \"k\" {}\n");
    Files.createSymbolicLink(folder.resolve("main.tf"), file);
    String before = Files.readString(file);
    fix("--write");
    assertEquals(before, Files.readString(file));
  }

  @Test
  void endsAsUnreadableWhereSomethingCouldNotBeRead() throws IOException {
    write("main.tf", PROVIDER + "resource \"aws_kms_key\" \"k\" {}\n");
    write("other/broken.tf", "resource \"aws_kms_key\" {{{\n");
    CommandLines.Outcome shown = fix();
    assertEquals(3, shown.code());
    assertTrue(shown.out().contains("+  enable_key_rotation = true"), shown.out());
  }

  /** A template must not steer the terminal. */
  @ParameterizedTest
  @ValueSource(strings = {"fix", "scan", "graph", "baseline"})
  void neverPassesOnWhatSteersATerminal(String command) throws IOException {
    write("t.yaml", "Resources:\n  A:\n    Type: \"Log\\e[31mGroup\"\n");
    write("br\u001b[31mken.tf", "resource \"a\" {{{\n");
    String where = folder.toString();
    CommandLines.Outcome outcome =
        command.equals("baseline")
            ? CommandLines.run(command, "update", where)
            : CommandLines.run(command, where);
    assertFalse((outcome.out() + outcome.err()).contains("\u001b"), outcome.err());
    assertTrue((outcome.out() + outcome.err()).contains("31m"), outcome.out() + outcome.err());
  }

  @Test
  void tellsWhatIsWrittenWhereTheRestCanNotBe() throws Exception {
    String key = PROVIDER + "resource \"aws_kms_key\" \"k\" {}\n";
    write("a/main.tf", key);
    Path second = write("b/main.tf", key);
    AnalysisRequest request =
        Request.of(Arguments.parse(new String[] {"fix", folder.toString()})).analyses().get(0);
    List<Patch.FileEdit> edits =
        Patch.of(Mending.of(List.of(request), Set.of()).mended(), request.tree()).edits();
    SourceTree held = request.tree().with(Map.of("b/main.tf", Files.readAllBytes(second)));
    Files.delete(second);
    UsageException told =
        assertThrows(UsageException.class, () -> FixCommand.write(edits, held, new ArrayList<>()));
    assertEquals("can't write to \"b/main.tf\"; already written: a/main.tf", told.words().en());
    assertTrue(read("a/main.tf").contains("enable_key_rotation = true"));
  }

  /** Another file of the module may use what can't be looked into. */
  @Test
  void leavesADefaultAloneBesideAFileThatCanNotBeRead() throws IOException {
    write(
        "main.tf",
        PROVIDER
            + """
            variable "r" { default = false }
            resource "aws_kms_key" "k" {
              enable_key_rotation = var.r
            }
            """);
    assertTrue(fix().out().contains("default = true"));
    write("large.tf", "#" + " ".repeat((int) SourceTree.MAX_FILE_BYTES) + "\n");
    assertEquals("", fix().out());
  }

  /** Findings of a rule on one line are one result, which all of their edits mend. */
  @Test
  void sarifCarriesTheEditsOfAllThatIsOneResult() throws IOException {
    write(
        "m.json",
        """
        {"Resources": {"K": {"Type": "AWS::KMS::Key"}, "L": {"Type": "AWS::KMS::Key", "Properties": {}}}}
        """);
    String sarif = CommandLines.run("scan", folder.toString(), "--format", "sarif").out();
    assertEquals(2, sarif.split("EnableKeyRotation\\\\\": true", -1).length - 1, sarif);
    assertEquals(1, sarif.split("\"fixes\"", -1).length - 1, sarif);
  }

  /** The same edits for pages that offer them. */
  @Test
  void sarifCarriesTheEdits() throws IOException {
    write("main.tf", PROVIDER + "resource \"aws_kms_key\" \"k\" {\n  is_enabled = true\n}\n");
    String sarif = CommandLines.run("scan", folder.toString(), "--format", "sarif").out();
    String flat = sarif.replaceAll("\\s+", "");
    String place = "{\"startLine\":6,\"startColumn\":14,\"endLine\":6,\"endColumn\":14}";
    assertTrue(flat.contains("\"replacements\":[{\"deletedRegion\":" + place), flat);
    assertTrue(sarif.contains("\\n  enable_key_rotation = true"), sarif);
  }

  private CommandLines.Outcome fix(String... options) {
    String[] words = new String[options.length + 2];
    words[0] = "fix";
    words[1] = folder.toString();
    System.arraycopy(options, 0, words, 2, options.length);
    return CommandLines.run(words);
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private void copyFixture() throws IOException {
    for (String name : List.of("main.tf", "template.yaml", "stack.json")) {
      Files.copy(FIXTURE.resolve(name), folder.resolve(name));
    }
  }
}
