package dev.sekisho.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which profile holds, and what is said of one that names what is not there. */
class ProfilesTest {
  private static final String OPEN =
      """
      provider "aws" {
        region = "ap-northeast-1"
      }
      resource "aws_efs_file_system" "docs" {
        encrypted = false
      }
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"none", "low", "medium", "high", "critical"})
  void failOnTakesTheSameWordsInBothPlaces(String word) throws IOException {
    write("main.tf", OPEN);
    int option = scan("--fail-on", word).code();
    write("sekisho.yaml", "fail-on: " + word + "\n");
    assertEquals(option, scan().code());
  }

  @Test
  void failOnRefusesInfoInBothPlaces() throws IOException {
    write("main.tf", OPEN);
    assertEquals(ExitCode.USAGE, scan("--fail-on", "info").code());
    write("sekisho.yaml", "fail-on: info\n");
    assertEquals(
        "エラー: sekisho.yaml:1:10 「fail-on」に「info」は使えません（none, low, medium, high, critical）\n",
        scan().err());
  }

  @Test
  void aPatternOfRecordsThatMeetsNothingIsPointedOut() throws IOException {
    write("main.tf", OPEN);
    write("sekisho.yaml", "records: [aws_efs_file_system.docs, \"module.bunso.*\"]\n");
    String report = scan().out();
    assertTrue(report.contains("お知らせ: 調べた範囲に、プロファイルの records の「module.bunso.*」"), report);
    assertFalse(report.contains("records の「aws_efs"), report);
  }

  @Test
  void aPatternThatCantBeReadIsPointedOut() throws IOException {
    write("main.tf", OPEN);
    write("sekisho.yaml", "parameters: {secret-names: 'a|('}\n");
    assertEquals(
        "エラー: sekisho.yaml:1:14 「secret-names」の正規表現を読めません（4 文字目）。sekisho explain で今の値を見られます\n",
        scan().err());
    write("sekisho.yaml", "parameters: {secret-names: 'a|b', required-tags: '('}\n");
    assertEquals("", scan().err());
  }

  @Test
  void aSlipInARegionIsToldOfWhateverIsShown() throws IOException {
    write("main.tf", OPEN);
    String told = scan("--quiet", "--region", "ap-northeast-l").err();
    assertTrue(told.contains("「ap-northeast-1」のことですか？"), told);
    assertEquals(told, scan("--format", "json", "--region", "ap-northeast-l").err());
    assertEquals("", scan("--region", "ap-northeast-l").err());
    assertEquals("", scan("--quiet", "--region", "ap-northeast-1").err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"infra", "infra/", "./infra", "./infra//", "infra/./"})
  void scopePathsAreTakenHoweverTheyAreWritten(String path) throws IOException {
    write("infra/a/main.tf", OPEN);
    write("infra/b/main.tf", OPEN);
    write("sekisho.yaml", "scope: {paths: [" + path + "]}\n");
    String report = scan().out();
    assertTrue(report.contains("1 システムとして判定"), report);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "infla | scope の paths の「infla」がありません。「infra」のことですか？",
        "nowhere | scope の paths の「nowhere」がありません。このファイルのフォルダーからの相対パスを書きます",
        "../x | 「../x」はこのファイルのフォルダーの外を指しています。中のフォルダーかファイルを書きます"
      })
  void scopePathsMustExist(String path, String message) throws IOException {
    write("infra/main.tf", OPEN);
    write("sekisho.yaml", "scope: {paths: [" + path + "]}\n");
    CommandLines.Outcome outcome = scan();
    assertEquals("エラー: sekisho.yaml:1:17 " + message + "\n", outcome.err());
    assertEquals(ExitCode.USAGE, outcome.code());
  }

  @Test
  void doubtsARegionThatNobodyKnows() throws IOException {
    write("main.tf", OPEN);
    write("sekisho.yaml", "regions:\n  deploy: [ap-northeast1]\n");
    String report = scan().out();
    assertTrue(report.contains("注意: sekisho.yaml:2:12 リージョン「ap-northeast1」は"), report);
    assertTrue(report.contains("「ap-northeast-1」のことですか？"), report);
    assertTrue(scan("--region", "tokyo").out().contains("--region のリージョン「tokyo」は"));
    assertFalse(scan("--region", "ap-northeast-3").out().contains("--region の"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "us-east-1a | 「us-east-1a」はゾーンです。リージョンの「us-east-1」を書いてください",
        "ap-northeast-1-tpe-1a | 「ap-northeast-1-tpe-1a」はゾーンです。リージョンの「ap-northeast-1」を書いてください",
        "apne1-az4 | 「apne1-az4」はゾーンの ID です。リージョンを書いてください",
        "'ap-northeast-1,ap-northeast-3' |"
            + " 「ap-northeast-1,ap-northeast-3」は複数の語です。リージョンは一つずつ書いてください",
        "'' | リージョンが空です。ap-northeast-1 のように書いてください"
      })
  void refusesWhatCanBeNoRegion(String word, String message) throws IOException {
    write("main.tf", OPEN);
    CommandLines.Outcome given = scan("--region", word);
    assertEquals("エラー: --region の" + message + "\n", given.err());
    assertEquals(ExitCode.USAGE, given.code());
    write("sekisho.yaml", "regions:\n  deploy: ['" + word + "']\n");
    CommandLines.Outcome profiled = scan();
    assertEquals("エラー: sekisho.yaml:2:12 " + message + "\n", profiled.err());
    assertEquals(ExitCode.USAGE, profiled.code());
  }

  @ParameterizedTest
  @CsvSource({
    "tokyo, ap-northeast-1",
    "Tokyo, ap-northeast-1",
    "大阪, ap-northeast-3",
    "AP-NORTHEAST-1, ap-northeast-1",
    "ap-notheast-1, ap-northeast-1"
  })
  void saysWhichRegionWasMeant(String word, String meant) throws IOException {
    write("main.tf", OPEN);
    String report = scan("--region", word).out();
    assertTrue(report.contains("--region のリージョン「" + word + "」は"), report);
    assertTrue(report.contains("「" + meant + "」のことですか？"), report);
  }

  @Test
  void takesARegionYoungerThanTheTable() throws IOException {
    write("main.tf", OPEN);
    assertFalse(scan("--region", "us-west-3").out().contains("--region の"));
  }

  @Test
  void eachPathIsJudgedByTheProfileAboveIt() throws IOException {
    write("a/sekisho.yaml", "rules: {storage-unencrypted: off}\nfail-on: critical\n");
    write("a/main.tf", OPEN);
    write("b/sekisho.yaml", "scope: {paths: [.]}\nsystem: {name: 受付}\n");
    write("b/main.tf", OPEN);
    write("c/main.tf", OPEN);
    CommandLines.Outcome outcome =
        CommandLines.run(
            "scan", folder + "/a", folder + "/b/main.tf", folder + "/c", "--format", "json");
    assertEquals(ExitCode.FINDINGS, outcome.code());
    String[] found = outcome.out().split("\"rule\" : \"storage-unencrypted\"", -1);
    assertEquals(3, found.length, outcome.out());
    assertTrue(found[1].contains("\"path\" : \"b/main.tf\""), found[1]);
    assertTrue(found[2].contains("\"path\" : \"c/main.tf\""), found[2]);
    assertTrue(outcome.out().contains("\"system\" : \"受付\""), outcome.out());
    assertTrue(outcome.out().contains("\"systems\" : 3"), outcome.out());
    assertFalse(outcome.out().contains("profile-unused"), outcome.out());
  }

  @Test
  void saysWhichProfileBelowIsNotUsed() throws IOException {
    write("sekisho.yaml", "fail-on: none\n");
    write("a/sekisho.yaml", "rules: {storage-unencrypted: off}\n");
    write("a/main.tf", OPEN);
    String report = scan().out();
    assertTrue(report.contains("注意: a/sekisho.yaml 指定したパスより下にある"), report);
    assertTrue(report.contains("storage-unencrypted"), report);
  }

  @Test
  void anEmptyParameterFileIsNamed() throws IOException {
    write("main.tf", OPEN);
    write("params.json", "");
    CommandLines.Outcome outcome = scan("--params", folder + "/params.json");
    assertEquals(ExitCode.USAGE, outcome.code());
    assertTrue(outcome.err().contains("params.json」は空です"), outcome.err());
  }

  @Test
  void saysThatNothingWasJudged() throws IOException {
    Files.createDirectories(folder.resolve("empty"));
    write("notes.yaml", "a: 1\n");
    CommandLines.Outcome empty = CommandLines.run("scan", folder + "/empty", "--format", "json");
    assertEquals(ExitCode.FINE, empty.code());
    assertTrue(empty.out().contains("\"code\" : \"nothing-judged\""), empty.out());
    assertTrue(empty.err().contains("何も判定していません"), empty.err());
    CommandLines.Outcome named = CommandLines.run("scan", folder + "/notes.yaml", "--quiet");
    assertTrue(named.err().startsWith("注意: notes.yaml Terraform の設定としても"), named.err());
    String console = CommandLines.run("scan", folder + "/notes.yaml").out();
    assertTrue(console.contains("注意: notes.yaml Terraform の設定としても"), console);
  }

  private CommandLines.Outcome scan(String... options) {
    String[] words = new String[options.length + 2];
    words[0] = "scan";
    words[1] = folder.toString();
    System.arraycopy(options, 0, words, 2, options.length);
    return CommandLines.run(words);
  }

  @Test
  void saysThatAProfileUnderAnotherNameIsNotRead() throws IOException {
    write("sekisho.yml", "fail-on: none\n");
    write("main.tf", "# nothing yet\n");
    String out = scan().out();
    assertTrue(out.contains("sekisho.yml この名前のプロファイルは読みません"), out);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"audit-trail", "config-recorder", "posture-monitoring", "encryption-default"})
  void controlsThatRulesAskForCanBeInherited(String control) throws IOException {
    write("main.tf", OPEN);
    write("sekisho.yaml", "inherited-controls: [" + control + "]\n");
    assertEquals("", scan().err());
  }

  @Test
  void controlsThatNoRuleAsksForAreRefused() throws IOException {
    write("main.tf", OPEN);
    write("sekisho.yaml", "inherited-controls: [audit-trail, audit-trial]\n");
    assertEquals(
        "エラー: sekisho.yaml:1:35 「inherited-controls」に「audit-trial」は使えません。「audit-trail」のことですか？\n",
        scan().err());
  }

  @Test
  void aRuleThatIsOffByItselfIsAskedWhereTheProfileAsks() throws IOException {
    write("main.tf", OPEN.replace("aws_efs_file_system", "aws_db_instance"));
    assertFalse(scan().out().contains("maintenance-window-missing"));
    write("sekisho.yaml", "rules: {maintenance-window-missing: on}\n");
    assertTrue(scan().out().contains("maintenance-window-missing"));
    write("sekisho.yaml", "rules: {maintenance-window-missing: maybe}\n");
    assertTrue(scan().err().contains("ルールには off、on、{severity: …} のどれかを書きます"), scan().err());
  }

  @Test
  void aParameterOrASwitchAsksForTags() throws IOException {
    write("main.tf", OPEN);
    assertFalse(scan().out().contains("owner-tag-missing"));
    write("sekisho.yaml", "parameters: {required-tags: [Owner, Cost Center]}\n");
    String report = scan("--verbose").out();
    assertTrue(report.contains("求められるタグ（Owner、Cost Center）"), report);
    write(
        "sekisho.yaml", "parameters: {required-tags: [Owner]}\nrules: {owner-tag-missing: off}\n");
    assertFalse(scan().out().contains("owner-tag-missing"));
  }
}
