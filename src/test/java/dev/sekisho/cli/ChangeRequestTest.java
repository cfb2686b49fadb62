package dev.sekisho.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees who asks about a change, in a real repository. */
class ChangeRequestTest {
  private static final String ROOT =
      """
      provider "aws" {
        region = "ap-northeast-1"
      }

      resource "aws_efs_file_system" "old" {
        encrypted = false
      }

      module "files" {
        source    = "./files"
        encrypted = true
      }
      """;

  private static final String PLAN =
      """
      {"format_version": "1.2", "terraform_version": "1.9.0", "planned_values": {"root_module":
       {"resources": [{"address": "aws_efs_file_system.a", "mode": "managed",
         "type": "aws_efs_file_system", "name": "a", "values": {"encrypted": false},
         "provider_name": "registry.terraform.io/hashicorp/aws"}]}},
       "resource_changes": [], "configuration": {}}
      """;

  @TempDir Path folder;

  @BeforeEach
  void begin() throws Exception {
    git("init", "-q", "-b", "main");
    write("main.tf", ROOT);
    write(
        "files/main.tf",
        """
        variable "encrypted" {}
        resource "aws_efs_file_system" "new" {
          encrypted = var.encrypted
        }
        """);
    git("add", "-A");
    git("commit", "-q", "-m", "one");
  }

  @Test
  void showsAFindingInAFileThatTheChangeOnlyReaches() throws Exception {
    write("main.tf", ROOT.replace("= true", "= false"));
    CommandLines.Outcome outcome = scan("--changed-since", "HEAD");
    assertEquals(ExitCode.FINDINGS, outcome.code());
    assertTrue(
        outcome.out().contains("--> files/main.tf:3:3  module.files.aws_efs_file_system.new"),
        outcome.out());
    assertFalse(outcome.out().contains("aws_efs_file_system.old"), outcome.out());
    assertTrue(outcome.out().contains("violations 1 (high 1)"), outcome.out());
    assertTrue(outcome.out().contains("not of the change "), outcome.out());
  }

  @Test
  void saysThatTheChangeBringsNothing() throws Exception {
    write("main.tf", ROOT + "# a remark\n");
    git("add", "-A");
    CommandLines.Outcome outcome = scan("--staged");
    assertEquals(ExitCode.FINE, outcome.code());
    assertTrue(
        outcome.out().contains("no violations that the change has to do with ("), outcome.out());
    assertEquals("", outcome.err());
  }

  @Test
  void saysThatTheChangeConcernsNoTemplate() throws Exception {
    write("docs/notes.txt", "text\n");
    CommandLines.Outcome outcome = scan("--changed-since", "HEAD");
    assertEquals(ExitCode.FINE, outcome.code());
    assertTrue(outcome.out().contains("the change has to do with no template"), outcome.out());
  }

  @Test
  void asksAboutEverythingWhereNothingIsStaged() {
    CommandLines.Outcome outcome = scan("--staged");
    assertEquals(ExitCode.FINDINGS, outcome.code());
    assertEquals("warning: nothing is staged, so all that was given was judged\n", outcome.err());
  }

  /** A file is what it is through every link that leads to it. */
  @Test
  void followsLinksToWhatHasChanged() throws Exception {
    write("shared/vars.tf.txt", "variable \"on\" { default = true }\n");
    write("linked/main.tf", ROOT.replace("./files", "../files").replace("= true", "= var.on"));
    Files.createSymbolicLink(folder.resolve("linked/vars.tf"), Path.of("../shared/vars.tf.txt"));
    git("add", "-A");
    git("commit", "-q", "-m", "links");
    write("shared/vars.tf.txt", "variable \"on\" { default = false }\n");
    CommandLines.Outcome outcome = scan("--changed-since", "HEAD");
    assertTrue(outcome.out().contains("violations 1 (high 1)"), outcome.out());
    Files.delete(folder.resolve("linked/vars.tf"));
    git("add", "linked");
    assertEquals("", scan("--staged").err(), "a link is something staged");
  }

  /** The name of the file that is read comes from a file of values far away. */
  @Test
  void reachesRootsThroughFilesThatTheyRead() throws Exception {
    write(
        "main.tf",
        """
        variable "policy" {}
        provider "aws" {
          region = "ap-northeast-1"
        }
        resource "aws_sqs_queue_policy" "q" {
          queue_url = "https://sqs.ap-northeast-1.amazonaws.com/1/q"
          policy    = file("policies/${var.policy}")
        }
        """);
    String closed =
        """
        {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "sqs:*",
         "Principal": {"Service": "sns.amazonaws.com"}, "Resource": "*"}}
        """;
    write("policies/a.json", closed);
    write("sekisho.yaml", "environments:\n  prod: envs/prod.tfvars\n");
    write("envs/prod.tfvars", "policy = \"a.json\"\n");
    git("add", "-A");
    git("commit", "-q", "-m", "policies");
    write("policies/a.json", closed.replace("{\"Service\": \"sns.amazonaws.com\"}", "\"*\""));
    CommandLines.Outcome outcome = scan("--changed-since", "HEAD");
    assertTrue(outcome.out().contains("public-resource-policy"), outcome.out());
  }

  @Test
  void judgesAPlanThatHasChanged() throws Exception {
    write("plans/plan.json", PLAN.replace("false", "true"));
    git("add", "-A");
    git("commit", "-q", "-m", "plan");
    write("plans/plan.json", PLAN);
    CommandLines.Outcome outcome = scan("--changed-since", "HEAD");
    assertTrue(outcome.out().contains("storage-unencrypted"), outcome.out());
  }

  @Test
  void staysWithinWhatWasAskedFor() throws Exception {
    write("infra/main.tf", "# nothing yet\n");
    git("add", "-A");
    write("files/main.tf", "# taken away\n");
    git("add", "-A");
    write("files/main.tf", "# and more\n");
    String infra = folder.resolve("infra").toString();
    CommandLines.Outcome outcome = CommandLines.run("scan", "--lang", "en", "--staged", infra);
    assertTrue(outcome.out().contains("judged 1 file "), outcome.out());
  }

  @Test
  void tellsOfWhatCouldNotBeReadInAPartThatTheChangeLeavesAlone() throws Exception {
    write("a/sekisho.yaml", "fail-on: high\n");
    write("b/sekisho.yaml", "fail-on: high\n");
    write("b/main.tf", "# nothing yet\n");
    git("add", "-A");
    git("commit", "-q", "-m", "parts");
    write("b/main.tf", ROOT.replace("./files", "../files"));
    CommandLines.Outcome outcome =
        CommandLines.run(
            "scan",
            "--lang",
            "en",
            "--changed-since",
            "HEAD",
            "--region",
            "ap-northeast-9",
            folder.resolve("a").toString(),
            folder.resolve("b").toString());
    assertTrue(outcome.out().contains("ap-northeast-9"), outcome.out());
  }

  /** A commit hook names the changed files and nothing else. */
  @Test
  void findsTheRootOfValuesThatAreNamedAlone() throws Exception {
    write(
        "main.tf", "variable \"on\" {}\n" + ROOT.replace("encrypted = true", "encrypted = var.on"));
    write("terraform.tfvars", "on = true\n");
    write("envs/prod.tfvars", "on = true\n");
    git("add", "-A");
    git("commit", "-q", "-m", "values");
    write("terraform.tfvars", "on = false\n");
    git("add", "-A");
    assertTrue(hook("terraform.tfvars").contains("violations 1 (high 1)"));
    git("reset", "-q", "--hard");
    write("sekisho.yaml", "environments:\n  prod: {var-files: envs/prod.tfvars}\n");
    git("add", "-A");
    git("commit", "-q", "-m", "profile");
    write("envs/prod.tfvars", "on = false\n");
    git("add", "-A");
    assertTrue(hook("envs/prod.tfvars").contains("violations 1 (high 1)"));
    git("reset", "-q", "--hard");
    write("sekisho.yaml", "rules: {storage-unencrypted: off}\n");
    git("add", "-A");
    git("commit", "-q", "-m", "off");
    write("sekisho.yaml", "rules: {storage-unencrypted: {severity: high}}\n");
    git("add", "-A");
    assertTrue(hook("sekisho.yaml").contains("violations 1 (high 1)"));
  }

  private String hook(String file) {
    return CommandLines.run("scan", "--lang", "en", "--staged", folder.resolve(file).toString())
        .out();
  }

  @Test
  void followsTheCommitsOfPreCommit() throws Exception {
    write("main.tf", ROOT.replace("= true", "= false"));
    git("commit", "-q", "-a", "-m", "two");
    Map<String, String> variables = Map.of("PRE_COMMIT_FROM_REF", "HEAD~1");
    CommandLines.Outcome outcome =
        CommandLines.run(variables, "scan", "--lang", "en", "--staged", folder.toString());
    assertTrue(outcome.out().contains("violations 1 (high 1)"), outcome.out());
  }

  @Test
  void warnsOfASarifFileOfAPart() throws Exception {
    write("main.tf", ROOT + "# a remark\n");
    CommandLines.Outcome outcome =
        scan(
            "--changed-since",
            "HEAD",
            "--format",
            "sarif=" + folder.resolve("out.sarif"),
            "--format",
            "sarif=" + folder.resolve("again.sarif"));
    assertEquals(2, outcome.err().split("upload one of a full scan", -1).length, outcome.err());
  }

  /** The file of the module is reached through the changed one alone. */
  @Test
  void sarifCarriesTheEditsOfWhatItShowsAlone() throws Exception {
    String keys = "resource \"aws_kms_key\" \"k\" {\n}\n";
    write("files/keys.tf", keys);
    write("other/main.tf", keys);
    git("add", "-A");
    git("commit", "-q", "-m", "keys");
    write("files/keys.tf", keys.replace("{\n", "{\n  is_enabled = true\n"));
    String sarif = scan("--changed-since", "HEAD", "--format", "sarif").out();
    assertEquals(2, sarif.split("\"fixes\"", -1).length, sarif);
    assertTrue(sarif.contains("\"\\n  enable_key_rotation = true\""), sarif);
    assertFalse(sarif.contains("other/main.tf"), sarif);
  }

  /** What an edit would do to a root that the change doesn't reach counts, too. */
  @Test
  void triesEditsOutWhereverTheyReach() throws Exception {
    String key =
        """
        variable "description" {}
        resource "aws_kms_key" "k" {
          description = var.description
        }
        """;
    String call = "module \"k\" {\n  source      = \"../key\"\n  description = \"a\"\n}\n";
    String ignored = "# sekisho:ignore key-rotation-off -- rotated by hand\n" + call;
    write("key/main.tf", key);
    write("b/main.tf", ignored);
    git("add", "-A");
    git("commit", "-q", "-m", "b");
    write("a/main.tf", call);
    String alone = scan("--changed-since", "HEAD", "--format", "sarif").out();
    assertTrue(alone.contains("\"ruleId\" : \"key-rotation-off\""), alone);
    assertFalse(alone.contains("\"fixes\""), alone);
    write("b/main.tf", call);
    git("commit", "-q", "-m", "no longer accepted", "b/main.tf");
    String both = scan("--changed-since", "HEAD", "--format", "sarif").out();
    assertTrue(both.contains("\"fixes\""), both);
  }

  @Test
  void refusesBothAndWhatGitDoesNotKnow() {
    assertEquals(
        "error: give either --changed-since or --staged\n",
        scan("--staged", "--changed-since", "HEAD").err());
    CommandLines.Outcome outcome = scan("--changed-since=--help");
    assertEquals(ExitCode.USAGE, outcome.code());
    assertTrue(outcome.err().contains("no commit or branch \"--help\""), outcome.err());
  }

  @Test
  void countsAllAsNewWhereTheProfileOfThenIsBroken() throws Exception {
    write("sekisho.yaml", "nonsense: true\n");
    git("add", "-A");
    git("commit", "-q", "-m", "broken");
    write("sekisho.yaml", "fail-on: high\n");
    CommandLines.Outcome outcome = scan("--changed-since", "HEAD");
    assertTrue(outcome.out().contains("aws_efs_file_system.old"), outcome.out());
  }

  @Test
  void namesNoFindingThatABaselineHidWhenItIsLeftAlone() throws Exception {
    CommandLines.run("baseline", "update", folder.toString());
    git("add", "-A");
    git("commit", "-q", "-m", "baseline");
    Files.delete(folder.resolve("sekisho-baseline.json"));
    CommandLines.Outcome outcome = scan("--changed-since", "HEAD");
    assertTrue(outcome.out().contains("aws_efs_file_system.old"), "what was hidden is news");
  }

  private CommandLines.Outcome scan(String... options) {
    List<String> words = new ArrayList<>(List.of("scan", "--lang", "en"));
    words.addAll(List.of(options));
    words.add(folder.toString());
    return CommandLines.run(words.toArray(String[]::new));
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void git(String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of("-c", "user.name=user", "-c", "user.email=user@example.com"));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
  }
}
