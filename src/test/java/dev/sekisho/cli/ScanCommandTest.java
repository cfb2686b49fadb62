package dev.sekisho.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a scan of small trees says, from the files to the words. */
class ScanCommandTest {
  @TempDir Path folder;

  /** One missing region is one thing to settle, however many templates lack it. */
  @Test
  void tellsACauseOnceForAllTemplates() throws IOException {
    String template =
        """
        Resources:
          Files:
            Type: AWS::EFS::FileSystem
            Properties: {Encrypted: true}
        """;
    for (String name : List.of("a.yaml", "b.yaml", "c.yaml")) {
      Files.writeString(folder.resolve(name), template);
    }
    String shown = CommandLines.run("scan", folder.toString()).out();
    assertTrue(shown.contains("ほか 2 システム  デプロイ先リージョンがテンプレートから分からない"), shown);
    assertTrue(shown.contains("（原因 1 種類）"), shown);
  }

  @Test
  void tellsTheFirstFewWarningsOfASort() throws IOException {
    StringBuilder calls = new StringBuilder("terraform {\n  backend \"local\" {}\n}\n");
    for (int i = 0; i < 5; i++) {
      calls.append("module \"m" + i + "\" {\n  source = \"example/m/aws\"\n}\n");
    }
    Files.writeString(folder.resolve("main.tf"), calls.toString());
    String shown = CommandLines.run("scan", folder.toString()).out();
    assertTrue(shown.contains("同じ種類（absent-module）がほか 2 件"), shown);
    assertEquals(4, shown.split("注意: ", -1).length - 1, shown);
    String all = CommandLines.run("scan", folder.toString(), "--verbose").out();
    assertEquals(5, all.split("注意: ", -1).length - 1, all);
  }

  @Test
  void namesTheZoneThatLiesAbroad() throws IOException {
    Files.writeString(
        folder.resolve("main.tf"),
        """
        variable "r" { default = "us-west-2" }
        provider "aws" { region = "ap-northeast-1" }
        resource "aws_ebs_volume" "v" {
          availability_zone = "${var.r}a"
          size              = 1
          encrypted         = true
        }
        """);
    String shown = CommandLines.run("scan", folder.toString()).out();
    assertTrue(shown.contains("置き場所が国外です（us-west-2a）"), shown);
    assertTrue(shown.contains("^ 値は us-west-2a"), shown);
  }

  /** Each profile speaks of the files beside it, whatever else is scanned with it. */
  @Test
  void findsEnvironmentsBesideTheirProfile() throws IOException {
    for (String name : List.of("a", "b")) {
      Path root = Files.createDirectories(folder.resolve(name));
      Files.writeString(root.resolve("sekisho.yaml"), "environments: {prod: prod.tfvars}\n");
      Files.writeString(root.resolve("prod.tfvars"), "encrypted = false\n");
      Files.writeString(
          root.resolve("main.tf"),
          """
          variable "encrypted" {}
          resource "aws_efs_file_system" "f" { encrypted = var.encrypted }
          """);
    }
    String a = folder.resolve("a").toString();
    String b = folder.resolve("b").toString();
    CommandLines.Outcome outcome = CommandLines.run("scan", a, b);
    assertEquals("", outcome.err());
    assertTrue(outcome.out().contains("不適合 2 (high 2)"), outcome.out());
    CommandLines.Outcome why =
        CommandLines.run("why", "storage-unencrypted@aws_efs_file_system.f", a);
    assertTrue(why.out().contains("環境   prod"), why.out() + why.err());
  }

  /** What could not be read is told, however many profiles the run has. */
  @Test
  void losesNoProblemAmongProfiles() throws IOException {
    for (String name : List.of("a", "b")) {
      Path root = Files.createDirectories(folder.resolve(name));
      Files.writeString(root.resolve("sekisho.yaml"), "fail-on: high\n");
      Files.writeString(root.resolve("main.tf"), "locals {}\n");
    }
    Files.createSymbolicLink(folder.resolve("b/linked"), folder.resolve("a"));
    String a = folder.resolve("a").toString();
    String b = folder.resolve("b").toString();
    String alone = CommandLines.run("scan", b).out();
    String together = CommandLines.run("scan", a, b).out();
    assertTrue(alone.contains("linked"), alone);
    assertTrue(together.contains("b/linked"), together);
  }

  /** An unknown name of one's own may be the name that another root bears: not surely that one. */
  @Test
  void meansNobodyElseForSureWhereItsOwnNameIsOpen() throws IOException {
    Path one = Files.createDirectories(folder.resolve("one"));
    Path two = Files.createDirectories(folder.resolve("two"));
    Files.writeString(folder.resolve("sekisho.yaml"), "scope: {paths: [one, two]}\n");
    Files.writeString(
        one.resolve("main.tf"),
        """
        variable "n" {}
        resource "aws_s3_bucket" "one" { bucket = var.n }
        resource "aws_s3_bucket_public_access_block" "x" {
          bucket                  = "xbucket"
          block_public_acls       = true
          block_public_policy     = true
          ignore_public_acls      = true
          restrict_public_buckets = true
        }
        """);
    Files.writeString(
        two.resolve("main.tf"),
        """
        resource "aws_s3_bucket" "two" {
          bucket = "xbucket"
          acl    = "public-read"
        }
        """);
    String unknown = CommandLines.run("scan", folder.toString(), "--format", "json").out();
    Files.writeString(one.resolve("terraform.tfvars"), "n = \"xbucket\"\n");
    String known = CommandLines.run("scan", folder.toString(), "--format", "json").out();
    assertTrue(known.contains("\"rule\" : \"public-storage\""), known);
    assertTrue(unknown.contains("\"rule\" : \"public-storage\""), unknown);
  }

  /**
   * A plan lists no functions: what is written and unknown is not therefore left to the provider.
   */
  @Test
  void keepsOpenWhatAPlanDoesNotKnow() throws IOException {
    Files.writeString(
        folder.resolve("plan.json"),
        """
        {"format_version": "1.2", "terraform_version": "1.9.0",
         "variables": {"days": {"value": 7}},
         "planned_values": {"root_module": {"resources": [{
           "address": "aws_db_instance.d", "mode": "managed", "type": "aws_db_instance", "name": "d",
           "provider_name": "registry.terraform.io/hashicorp/aws",
           "values": {"engine": "mysql", "storage_encrypted": true}, "sensitive_values": {}}]}},
         "resource_changes": [{
           "address": "aws_db_instance.d", "mode": "managed", "type": "aws_db_instance", "name": "d",
           "change": {"actions": ["create"], "before": null,
             "after": {"engine": "mysql", "storage_encrypted": true},
             "after_unknown": {"backup_retention_period": true}}}],
         "configuration": {"root_module": {"resources": [{
           "address": "aws_db_instance.d", "mode": "managed", "type": "aws_db_instance", "name": "d",
           "provider_config_key": "aws",
           "expressions": {"engine": {"constant_value": "mysql"},
             "storage_encrypted": {"constant_value": true},
             "backup_retention_period": {"references": ["var.days"]}}}]}}}
        """);
    String shown = CommandLines.run("scan", folder.toString()).out();
    assertTrue(
        shown.contains("aws_db_instance.d.backup_retention_period は作成後に決まる → 1 件（backup-missing）"),
        shown);
  }

  @Test
  void hidesThePasswordInAnAddress() throws IOException {
    Files.writeString(
        folder.resolve("main.tf"),
        """
        variable "conn" { default = "postgres://user:hunter22pass@h/db" }
        resource "aws_lb_listener" "l" {
          port       = 443
          protocol   = "HTTPS"
          ssl_policy = var.conn
        }
        """);
    for (String format : List.of("console", "json", "sarif")) {
      String shown =
          CommandLines.run("scan", folder.toString(), "--verbose", "--format", format).out();
      assertTrue(shown.contains("weak-tls-policy"), shown);
      assertFalse(shown.contains("hunter22"), shown);
    }
    String why =
        CommandLines.run("why", "weak-tls-policy@aws_lb_listener.l", folder.toString()).out();
    assertTrue(why.contains("weak-tls-policy"), why);
    assertFalse(why.contains("hunter22"), why);
  }
}
