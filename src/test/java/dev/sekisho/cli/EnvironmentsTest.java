package dev.sekisho.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One run judges a root for each environment of the profile. */
class EnvironmentsTest {
  @TempDir Path folder;

  @BeforeEach
  void threeEnvironments() {
    write(
        "main.tf",
        """
        variable "encrypted" { type = bool }
        provider "aws" { region = "ap-northeast-1" }
        resource "aws_efs_file_system" "docs" {
          encrypted = var.encrypted
        }
        """);
    write("common.tfvars", "encrypted = false\n");
    write("envs/stg.tfvars", "encrypted = false\n");
    write("envs/dev.tfvars", "encrypted = true\n");
    write(
        "sekisho.yaml",
        """
        environments:
          prod: common.tfvars
          stg: [common.tfvars, envs/stg.tfvars]
          dev: {var-files: [common.tfvars, envs/dev.tfvars]}
        """);
  }

  @Test
  void printsTheSameFindingOnceWithItsEnvironments() {
    String console = scan("console");
    assertEquals(1, count("storage-unencrypted", console), console);
    assertTrue(console.contains("prod、stg"), console);
    assertFalse(console.contains("stg、dev"), console);
    String sarif = scan("sarif");
    assertEquals(1, count("\"ruleId\" : \"storage-unencrypted\"", sarif), sarif);
    assertTrue(sarif.contains("（環境: prod、stg）"), sarif);
  }

  @Test
  void tellsEnvironmentsApartInJson() {
    String json = scan("json");
    String[] findings = json.split("\"rule\" : ", -1);
    Set<String> environments = new HashSet<>();
    Set<String> fingerprints = new HashSet<>();
    for (String finding : findings) {
      if (finding.startsWith("\"storage-unencrypted\"")) {
        environments.add(member("environment", finding));
        fingerprints.add(member("fingerprint", finding));
      }
    }
    assertEquals(Set.of("prod", "stg"), environments, json);
    assertEquals(2, fingerprints.size(), json);
  }

  @Test
  void knowsTheWorkspaceWhereOneIsNamed() {
    write(
        "main.tf",
        """
        provider "aws" { region = "ap-northeast-1" }
        resource "aws_efs_file_system" "docs" {
          encrypted = terraform.workspace == "live"
        }
        """);
    write("sekisho.yaml", "environments: {prod: {workspace: live}, stg: {workspace: test}}\n");
    String json = scan("json");
    assertEquals(1, count("\"rule\" : \"storage-unencrypted\"", json), json);
    assertTrue(json.contains("\"environment\" : \"stg\""), json);
    write("sekisho.yaml", "environments: {prod: [], stg: []}\n");
    assertTrue(scan("json").contains("\"verdict\" : \"undetermined\""), "an environment's name");
    assertFalse(scan("json", "--workspace", "live").contains("\"rule\" : \"storage-unencrypted\""));
  }

  @Test
  void leavesFilesOfAnotherRootAside() {
    write(
        "other/main.tf", "resource \"aws_efs_file_system\" \"o\" { encrypted = var.encrypted }\n");
    write("other/variables.tf", "variable \"encrypted\" { default = true }\n");
    write("sekisho.yaml", "environments: {prod: [common.tfvars, other/prod.tfvars]}\n");
    write("other/prod.tfvars", "encrypted = true\n");
    String json = scan("json");
    assertEquals(1, count("\"rule\" : \"storage-unencrypted\"", json), json);
    assertTrue(json.contains("aws_efs_file_system.docs"), json);
  }

  @Test
  void letsThePersonChooseFiles() {
    String file = folder.resolve("envs/dev.tfvars").toString();
    assertEquals(0, count("\"environment\" : \"prod\"", scan("json", "--var-file", file)));
  }

  /** What the command line sets aside, or can't change, is said once and costs nothing. */
  @Test
  void saysWhatTheCommandLineSetsAside() {
    String file = folder.resolve("envs/dev.tfvars").toString();
    String console = scan("console", "--var-file", file, "--lang", "en");
    assertEquals(1, count("note: ", console), console);
    assertTrue(console.contains("sekisho.yaml:2:3 --var-file was given"), console);
    assertEquals(0, count("warning: ", console), console);
    assertTrue(scan("sarif", "--var-file", file).contains("\"level\" : \"note\""));
    assertTrue(scan("github", "--var-file", file).contains("::notice "));
    assertEquals(0, count("お知らせ", scan("console")));
  }

  @Test
  void keepsTheWorkspaceThatAnEnvironmentNames() {
    write(
        "main.tf",
        """
        provider "aws" { region = "ap-northeast-1" }
        resource "aws_efs_file_system" "docs" {
          encrypted = terraform.workspace == "live"
        }
        """);
    write("sekisho.yaml", "environments: {prod: {workspace: live}, stg: []}\n");
    String json = scan("json", "--workspace", "test");
    assertEquals(1, count("\"rule\" : \"storage-unencrypted\"", json), json);
    assertTrue(json.contains("\"environment\" : \"stg\""), json);
    assertEquals(1, count("environment-workspace", json), json);
    assertEquals(0, count("environment-workspace", scan("json", "--workspace", "live")));
  }

  @Test
  void namesTheLineOfAMissingFile() {
    write("sekisho.yaml", "environments:\n  prod: gone.tfvars\n");
    CommandLines.Outcome outcome = CommandLines.run("scan", folder.toString());
    assertEquals(ExitCode.USAGE, outcome.code());
    assertTrue(outcome.err().contains("sekisho.yaml:2:3"), outcome.err());
  }

  private String scan(String format, String... more) {
    String[] words = new String[4 + more.length];
    words[0] = "scan";
    words[1] = folder.toString();
    words[2] = "--format";
    words[3] = format;
    System.arraycopy(more, 0, words, 4, more.length);
    CommandLines.Outcome outcome = CommandLines.run(words);
    assertTrue(outcome.code() <= ExitCode.FINDINGS, outcome.err());
    return outcome.out();
  }

  private static int count(String what, String text) {
    return text.split(Pattern.quote(what), -1).length - 1;
  }

  private static String member(String name, String json) {
    Matcher member = Pattern.compile('"' + name + "\" : \"([^\"]*)\"").matcher(json);
    assertTrue(member.find(), json);
    return member.group(1);
  }

  private void write(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
