package dev.sekisho.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the program answers people who use it wrongly, and how it ends. */
class MainTest {
  private static final String FINE =
      """
      provider "aws" {
        region = "ap-northeast-1"
      }

      resource "aws_efs_file_system" "docs" {
        encrypted = true
      }
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "scan --fail-on hgih     | --fail-on に「hgih」は使えません（none, low, medium, high, critical）",
        "scan --fornat json      | 知らないオプション「--fornat」です。「--format」のことですか？",
        "scan --format           | --format に値（FORMAT）がありません",
        "scan --format xml       | --format に「xml」は使えません（console, json, sarif, github, markdown,"
            + " junit, gitlab, checkstyle, csv）",
        "scan --format json=     | --format json= にファイル名がありません",
        "scan --as-of tomorrow   | --as-of に「tomorrow」は使えません（2026-04-01 のように書きます）",
        "scan --var region       | --var は「名前=値」と書きます（「region」）",
        "scan --frobnicate       | 知らないオプション「--frobnicate」です。sekisho scan --help に一覧があります",
        "scan no-such-folder     | 「no-such-folder」がありません",
        "scam .                  | 「scam」というコマンドはありません（scan, rules, explain, why, graph, baseline,"
            + " fix, exceptions, init, schema, completion）。調べるには"
            + " sekisho scan scam と書きます",
        "explain weak-tls-polixy | ルール「weak-tls-polixy」はありません。「weak-tls-policy」のことですか？",
        "explain C999            | 条項「C999」はありません。C041 のような番号で指します（sekisho rules"
            + " --format markdown に一覧があります）",
        "explain                 | ルールの名前がありません。sekisho rules に一覧があります"
      })
  void saysInOneLineWhatIsWrong(String words, String message) {
    CommandLines.Outcome outcome = CommandLines.run(words.split(" "));
    assertEquals(ExitCode.USAGE, outcome.code());
    assertEquals("エラー: " + message + "\n", outcome.err());
    assertEquals("", outcome.out());
  }

  /** A variable without a value must not scan the folder where one happens to be. */
  @Test
  void refusesAnEmptyPath() {
    CommandLines.Outcome outcome = CommandLines.run("scan", "");
    assertEquals(ExitCode.USAGE, outcome.code());
    assertEquals("エラー: 空の引数があります。値のない変数を渡していないか確かめてください\n", outcome.err());
  }

  @Test
  void helpShowsWhatToType() {
    String help = CommandLines.run("scan", "--help").out();
    assertTrue(help.startsWith("使い方: sekisho scan "), help);
  }

  @Test
  void saysThatASecondTemplateOfAFileWasNotRead() throws IOException {
    String template = "Resources: {B: {Type: AWS::SQS::Queue}}\n";
    write("one.yaml", template + "---\n# the end\n");
    CommandLines.Outcome one = CommandLines.run("scan", folder.toString());
    assertEquals(ExitCode.FINE, one.code(), one.out());
    write("two.yaml", template + "---\n" + template);
    CommandLines.Outcome two = CommandLines.run("scan", folder.toString());
    assertEquals(ExitCode.UNREADABLE, two.code(), two.out());
    assertTrue(two.out().contains("two.yaml:3:1 テンプレートはファイルの最初の"), two.out());
  }

  /** A library lacks no content of its own, only whoever calls it. */
  @Test
  void blamesNoModuleWhereTheCallerIsUnknown() throws IOException {
    write(
        "main.tf",
        """
        resource "aws_s3_bucket" "b" {}
        output "bucket" {
          value = aws_s3_bucket.b.id
        }
        """);
    CommandLines.Outcome outcome = CommandLines.run("scan", folder.toString(), "--verbose");
    assertFalse(outcome.out().contains("caller"), outcome.out());
    assertFalse(outcome.out().contains("terraform init"), outcome.out());
    assertTrue(outcome.out().contains("このモジュールを呼び出す側が手元にない"), outcome.out());
  }

  @Test
  void speaksEnglishWhenAsked() {
    String expected = "error: --fail-on can't be \"x\" (none, low, medium, high, critical)\n";
    assertEquals(expected, CommandLines.run("scan", "--fail-on", "x", "--lang", "en").err());
    assertEquals(
        expected, CommandLines.run(Map.of("SEKISHO_LANG", "en"), "scan", "--fail-on=x").err());
  }

  @Test
  void endsWithZeroWhereNothingIsFound() throws IOException {
    write("main.tf", FINE);
    CommandLines.Outcome outcome = CommandLines.run("scan", folder.toString());
    assertEquals(ExitCode.FINE, outcome.code(), outcome.out() + outcome.err());
    assertTrue(outcome.out().contains("不適合はありません（1 リソース"), outcome.out());
  }

  @Test
  void endsWithThreeWhereSomethingCouldNotBeRead() throws IOException {
    write("main.tf", FINE.replace("encrypted = true", "encrypted = false"));
    write("broken.tf", "resource \"aws_s3_bucket\" \"b\" {\n  bucket = \n}\n");
    CommandLines.Outcome outcome = CommandLines.run("scan", folder.toString(), "--lang", "en");
    assertEquals(ExitCode.UNREADABLE, outcome.code());
    assertTrue(outcome.out().contains("broken.tf:2:"), outcome.out());
    assertTrue(outcome.out().contains("storage-unencrypted"), outcome.out());
  }

  @Test
  void failOnNoneStillReports() throws IOException {
    write("main.tf", FINE.replace("encrypted = true", "encrypted = false"));
    CommandLines.Outcome outcome = CommandLines.run("scan", folder.toString(), "--fail-on", "none");
    assertEquals(ExitCode.FINE, outcome.code());
    assertTrue(outcome.out().contains("storage-unencrypted"), outcome.out());
  }

  @Test
  void refusesAProfileItDoesNotUnderstand() throws IOException {
    write("sekisho.yaml", "region:\n  deploy: [ap-northeast-1]\nrules:\n  bastion-servr: off\n");
    CommandLines.Outcome outcome = CommandLines.run("scan", folder.toString());
    assertEquals(ExitCode.USAGE, outcome.code());
    assertEquals("エラー: sekisho.yaml:1:1 知らないキー「region」です。「regions」のことですか？\n", outcome.err());
  }

  /** What is written twice, or below the end, would be dropped without a word. */
  @ParameterizedTest
  @ValueSource(strings = {"fail-on: low\nfail-on: none\n", "fail-on: low\n---\nfail-on: none\n"})
  void refusesAProfileOfWhichAPartWouldBeDropped(String profile) throws IOException {
    write("main.tf", FINE);
    write("sekisho.yaml", profile);
    CommandLines.Outcome outcome = CommandLines.run("scan", folder.toString());
    assertEquals(ExitCode.USAGE, outcome.code(), outcome.out());
    assertTrue(outcome.err().startsWith("エラー: sekisho.yaml:"), outcome.err());
  }

  @Test
  void namesARuleThatDoesNotExist() throws IOException {
    write("sekisho.yaml", "rules:\n  bastion-servr: off\n");
    CommandLines.Outcome outcome = CommandLines.run("scan", folder.toString());
    assertEquals(
        "エラー: sekisho.yaml:2:3 ルール「bastion-servr」はありません。「bastion-server」のことですか？\n", outcome.err());
  }

  @Test
  void inlineSuppressionNeedsItsReason() throws IOException {
    String open = FINE.replace("encrypted = true", "encrypted = false");
    String head = "resource \"aws_efs";
    write(
        "main.tf",
        open.replace(head, "# sekisho:ignore storage-unencrypted -- 検証用の公開データ\n" + head));
    CommandLines.Outcome with = CommandLines.run("scan", folder.toString());
    assertEquals(ExitCode.FINE, with.code(), with.out());
    assertTrue(with.out().contains("抑止 1"), with.out());
    write("main.tf", open.replace(head, "# sekisho:ignore storage-unencrypted\n" + head));
    CommandLines.Outcome without = CommandLines.run("scan", folder.toString());
    assertEquals(ExitCode.FINDINGS, without.code(), without.out());
    assertTrue(without.out().contains("抑止の理由がない"), without.out());
  }

  @Test
  void aSuppressionStandsAtThatOfSeveralPoliciesThatDecides() throws IOException {
    String policy =
        """
        resource "aws_s3_bucket_policy" "%s" {
          bucket = aws_s3_bucket.files.id
          policy = jsonencode({
            Statement = [{ Effect = "Allow", Principal = "%s", Action = "s3:GetObject", Resource = "*" }]
          })
        }
        """;
    String bucket = "resource \"aws_s3_bucket\" \"files\" {\n}\n";
    String note = "# sekisho:ignore public-storage -- 公開データ\n";
    String closed = policy.formatted("closed", "111122223333");
    String open = policy.formatted("open", "*");
    write("main.tf", bucket + closed + note + open);
    String right = CommandLines.run("scan", folder.toString()).out();
    assertFalse(right.contains("public-storage:"), right);
    assertTrue(right.contains("抑止 1"), right);
    write("main.tf", bucket + note + closed + open);
    String wrong = CommandLines.run("scan", folder.toString()).out();
    assertTrue(wrong.contains("public-storage:"), wrong);
    assertTrue(wrong.contains("main.tf:12:"), wrong);
  }

  @Test
  void nullOfAVariableStandsAtItsUseAndLeadsToTheVariable() throws IOException {
    write(
        "main.tf",
        """
        variable "encrypt" {
          default = null
        }
        resource "aws_efs_file_system" "docs" {
          encrypted = var.encrypt
        }
        """);
    String report = CommandLines.run("scan", folder.toString()).out();
    assertTrue(report.contains("main.tf:5:3  aws_efs_file_system.docs"), report);
    assertTrue(report.contains("値は null（既定値 false）"), report);
    assertTrue(report.contains("main.tf:2:3  default = null  var.encrypt の既定値"), report);
  }

  @Test
  void hushesWhatAnotherRuleTellsButNotTheRest() throws IOException {
    write(
        "main.tf",
        """
        variable "region" {}
        variable "key" {}
        provider "aws" {
          region = var.region
        }
        provider "aws" {
          alias  = "abroad"
          region = "eu-west-1"
        }
        resource "aws_efs_file_system" "somewhere" {
          encrypted = true
        }
        resource "aws_efs_file_system" "abroad" {
          provider   = aws.abroad
          encrypted  = true
          kms_key_id = var.key
        }
        """);
    String report = CommandLines.run("scan", folder.toString(), "--lang", "en").out();
    assertTrue(report.contains("variable key has no value → 1 finding"), report);
    assertTrue(report.contains("(customer-key-missing-abroad)"), report);
    assertTrue(report.contains("variable region has no value → 1 finding (data-abroad)"), report);
  }

  @Test
  void saysOnlyOfAnArgumentsOwnWordsWhatTheyAreByDefault() throws IOException {
    write(
        "main.tf",
        """
        provider "aws" {
          region = "eu-west-1"
        }
        resource "aws_efs_file_system" "docs" {
          encrypted = true
        }
        resource "aws_efs_file_system" "plain" {
        }
        """);
    String report = CommandLines.run("scan", folder.toString(), "--lang", "en").out();
    assertTrue(report.contains("kms_key_id is not written"), report);
    assertFalse(report.contains("provider-owned"), report);
    assertTrue(report.contains("encrypted is not written (default false)"), report);
  }

  @Test
  void writesSeveralFormatsAtOnce() throws IOException {
    write("main.tf", FINE);
    Path json = folder.resolve("out.json");
    Path sarif = folder.resolve("out.sarif");
    CommandLines.run(
        "scan",
        folder.toString(),
        "--format",
        "json=" + json,
        "--format",
        "sarif=" + sarif,
        "--format",
        "console");
    assertTrue(Files.readString(json).contains("\"schemaVersion\" : 1"));
    assertTrue(Files.readString(sarif).contains("\"version\" : \"2.1.0\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"console", "json", "sarif", "github"})
  void printsNoSecretInAnyFormat(String format) throws IOException {
    write(
        "main.tf",
        """
        provider "aws" {
          region = "ap-northeast-1"
        }
        variable "pw" {
          sensitive = true
          default   = "DECLARED-SECRET"
        }
        resource "aws_lb_listener" "l" {
          protocol   = "HTTPS"
          ssl_policy = var.pw
        }
        resource "aws_cloudwatch_log_group" "g" {
          retention_in_days = "${var.pw}"
        }
        resource "aws_db_instance" "d" {
          password = "WRITTEN-SECRET"
        }
        """);
    write(
        "template.yaml",
        """
        Parameters:
          Pw: {Type: String, NoEcho: true, Default: ECHO-SECRET}
        Resources:
          L:
            Type: AWS::ElasticLoadBalancingV2::Listener
            Properties: {Protocol: HTTPS, SslPolicy: !Ref Pw}
        """);
    String all =
        CommandLines.run(
                    "scan", folder.toString(), "--format", format, "--verbose", "--show-suppressed")
                .out()
            + CommandLines.run("graph", folder.toString()).out();
    assertTrue(all.contains("aws_lb_listener"), all);
    assertFalse(all.contains("-SECRET"), all);
  }

  @Test
  void refusesAThresholdThatSwitchesARuleOff() throws IOException {
    write("main.tf", FINE);
    for (String wrong :
        List.of("log-retention-dayz: 4", "log-retention-days: -5", "log-retention-days: abc")) {
      write("sekisho.yaml", "parameters: {" + wrong + "}\n");
      assertEquals(ExitCode.USAGE, CommandLines.run("scan", folder.toString()).code(), wrong);
    }
  }

  @Test
  void doesNotWriteAReportOverATemplate() throws IOException {
    write("main.tf", FINE);
    String template = folder.resolve("main.tf").toString();
    assertEquals(
        ExitCode.USAGE,
        CommandLines.run("scan", folder.toString(), "--format", "json=" + template).code());
    assertEquals(FINE, Files.readString(folder.resolve("main.tf")));
  }

  @Test
  void readsAVariableFileWhereverThePersonNamesOne() throws IOException {
    Path infra = Files.createDirectory(folder.resolve("infra"));
    String volume = "resource \"aws_ebs_volume\" \"v\" { encrypted = var.encrypted }\n";
    Files.writeString(infra.resolve("main.tf"), "variable \"encrypted\" {}\n" + volume);
    Files.writeString(infra.resolve("prod.tfvars"), "encrypted = true\n");
    write("prod.tfvars", "encrypted = false\n");
    String beside = folder.resolve("prod.tfvars").toString();
    String json =
        CommandLines.run("scan", infra.toString(), "--format", "json", "--var-file", beside).out();
    assertTrue(json.contains("\"rule\" : \"storage-unencrypted\""), json);
    assertTrue(json.contains("\"path\" : \"../prod.tfvars\""), json);
    assertFalse(json.contains(folder.toString()), json);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
