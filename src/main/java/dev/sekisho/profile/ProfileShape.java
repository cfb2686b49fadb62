package dev.sekisho.profile;

import dev.sekisho.finding.FailOn;
import dev.sekisho.finding.Severity;
import dev.sekisho.profile.Shape.Vocabulary;
import dev.sekisho.source.Message;
import java.util.ArrayList;
import java.util.List;

/** All that can be written in {@code sekisho.yaml} and in the register of exceptions. */
public final class ProfileShape {
  private static final Shape TEXT = new Shape.Text(Vocabulary.FREE);
  private static final Shape TEXTS = new Shape.Texts(Vocabulary.FREE);
  private static final Shape FLAG = words("true", "false");

  private static final Shape SYSTEM =
      fields(
          field("name", TEXT, "システムの名前。報告書に出ます", "name of the system, shown in reports"),
          field(
              "government-cloud",
              FLAG,
              "ガバメントクラウドで動かすか。true なら許可されたリージョンとサービスを問います",
              "whether it runs on Government Cloud, where permitted regions and services are asked"
                  + " for"),
          field(
              "confidentiality",
              new Shape.WholeNumber(1, 3),
              "扱う情報の機密性（1〜3）",
              "confidentiality of its information, 1 to 3"),
          field(
              "end-year",
              new Shape.WholeNumber(2000, 2200),
              "利用を終える予定の年",
              "the last year in which it will be used"),
          field(
              "stage",
              TEXT,
              "production（本番）など。なければ名前やタグから読み取ります",
              "such as production; else it is read from names and tags"));

  private static final Shape SCOPE =
      fields(
          field(
              "paths",
              TEXTS,
              "一つのシステムをなすフォルダーかファイル。このファイルのフォルダーからの相対パス",
              "folders or files that make up one system, relative to this file's folder"),
          field(
              "level",
              words("workload", "account", "organization"),
              "テンプレートが受け持つ範囲",
              "what the templates are responsible for"),
          field(
              "complete",
              FLAG,
              "テンプレートがその範囲のすべてか。true なら「ない」ことも判定します",
              "whether they are all there is, so that absence may be judged"));

  private static final Shape REGIONS =
      fields(
          field(
              "deploy",
              new Shape.Texts(Vocabulary.REGION),
              "リージョンを書かないテンプレートのデプロイ先",
              "where templates that name no region are deployed"),
          field(
              "permitted",
              new Shape.Texts(Vocabulary.REGION),
              "使ってよいリージョン。書いたときだけ比べます",
              "regions that may be used; compared only if written"));

  private static final Shape SERVICES =
      fields(
          field(
              "permitted",
              TEXTS,
              "使ってよいサービス（ec2、s3 など）。書いたときだけ比べます",
              "services that may be used, such as ec2 or s3; compared only if written"));

  private static final Shape RULE =
      new Shape.Either(
          List.of(
              words("off", "on", "true", "false"),
              fields(
                  field(
                      "severity",
                      new Shape.Word(severities()),
                      "このシステムでの重大度",
                      "its severity for this system"))),
          new Message(
              "ルールには off、on、{severity: …} のどれかを書きます", "a rule is set to off, on or {severity: …}"));

  private static final Shape ENVIRONMENT =
      new Shape.Either(
          List.of(
              TEXTS,
              fields(
                  field(
                      "var-files",
                      TEXTS,
                      "Terraform 変数のファイル。後のものが優先します",
                      "files with Terraform variables; later ones win"),
                  field(
                      "params",
                      TEXTS,
                      "CloudFormation のパラメーターファイル",
                      "parameter files of CloudFormation"),
                  field(
                      "workspace",
                      TEXT,
                      "Terraform のワークスペース名",
                      "name of the Terraform workspace"))),
          new Message(
              "環境にはファイル、その一覧、{var-files: …, params: …, workspace: …} のどれかを書きます",
              "an environment is a file, a list of files, or {var-files: …, params: …, workspace:"
                  + " …}"));

  /** The profile. */
  public static final Shape PROFILE =
      fields(
          field("system", SYSTEM, "システムについて分かっていること", "what is known of the system"),
          field("scope", SCOPE, "どのテンプレートが一つのシステムか", "which templates make up one system"),
          field(
              "inherited-controls",
              new Shape.Texts(Vocabulary.CONTROL),
              "共通基盤など、外側で施されている統制",
              "controls that are applied from outside, such as by a common platform"),
          field(
              "records",
              TEXTS,
              "公文書を置くリソースのアドレス。* は任意の文字列",
              "addresses of resources that hold official records; * for any text"),
          field("regions", REGIONS, "リージョン", "regions"),
          field("services", SERVICES, "クラウドのサービス", "services of clouds"),
          field(
              "guideline",
              words("ds-310@2022-12", "ds-310"),
              "照らす方針とその版",
              "the guideline and its edition"),
          field(
              "fail-on",
              new Shape.Word(FailOn.words()),
              "終了コード 1 にする重大度の下限（既定は medium）",
              "lowest severity that gives exit code 1 (default medium)"),
          field("rules", new Shape.Named(Vocabulary.RULE, RULE), "ルールごとの設定", "settings by rule"),
          field(
              "parameters",
              new Shape.Named(Vocabulary.PARAMETER, TEXTS),
              "ルールのしきい値",
              "thresholds of rules"),
          field(
              "inline-suppressions",
              words("allow", "forbid"),
              "sekisho:ignore のコメントによる抑止を許すか",
              "whether comments with sekisho:ignore may suppress findings"),
          field(
              "environments",
              new Shape.Named(Vocabulary.FREE, ENVIRONMENT),
              "一度の実行で判定する環境",
              "the environments that one run judges"),
          field(
              "exceptions",
              TEXT,
              "承認された例外の台帳。このファイルのフォルダーからの相対パス",
              "register of approved exceptions, relative to this file's folder"),
          field("lang", words("ja", "en"), "表示言語", "language of messages"));

  /** An entry of the register of exceptions. */
  static final Shape.Fields EXCEPTION =
      fields(
          needed(
              "rule",
              new Shape.Text(Vocabulary.RULE),
              "例外を認めるルール",
              "the rule it is an exception from"),
          needed(
              "resource",
              TEXT,
              "リソースのアドレス（添字なし）。* は任意の文字列",
              "address of the resource without indexes; * for any text"),
          field(
              "clause",
              new Shape.Text(Vocabulary.CLAUSE),
              "例外を認める条項",
              "the clause it is an exception from"),
          needed("reason", TEXT, "認める理由", "why it is accepted"),
          field(
              "approver",
              new Shape.Open(TEXT),
              "承認した人。空なら例外は効きません",
              "who approved it; without one it accepts nothing"),
          field(
              "approved-on",
              new Shape.Open(new Shape.Day()),
              "承認した日。空なら例外は効きません",
              "the day of approval; without one it accepts nothing"),
          needed("expires", new Shape.Day(), "この日まで有効", "the last day on which it holds"),
          field("ticket", TEXT, "決めた経緯の番号や URL", "where it was decided"));

  /** The register of exceptions. */
  public static final Shape EXCEPTIONS =
      new Shape.Either(
          List.of(
              fields(
                  field(
                      "exceptions",
                      new Shape.Items(EXCEPTION),
                      "承認された例外の一覧",
                      "the approved exceptions")),
              new Shape.Items(EXCEPTION)),
          new Message(
              "exceptions には「- rule: …」の一覧を書きます", "exceptions takes a list of \"- rule: …\""));

  private ProfileShape() {}

  private static Shape.Fields fields(Shape.Field... fields) {
    return new Shape.Fields(List.of(fields));
  }

  private static Shape.Field field(String key, Shape shape, String ja, String en) {
    return new Shape.Field(key, shape, false, new Message(ja, en));
  }

  private static Shape.Field needed(String key, Shape shape, String ja, String en) {
    return new Shape.Field(key, shape, true, new Message(ja, en));
  }

  private static Shape words(String... words) {
    return new Shape.Word(List.of(words));
  }

  private static List<String> severities() {
    List<String> words = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      words.add(severity.word());
    }
    return words;
  }
}
