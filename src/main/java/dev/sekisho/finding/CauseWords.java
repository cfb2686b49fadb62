package dev.sekisho.finding;

import dev.sekisho.source.Message;
import dev.sekisho.value.Cause;
import org.jspecify.annotations.Nullable;

/**
 * What people are told about something that is not known: what is missing, and what would settle
 * it.
 */
public final class CauseWords {
  private static final String WORKSPACE = "terraform.workspace";

  private CauseWords() {}

  /** What is missing, as a clause without a full stop. */
  public static Message of(Cause cause) {
    String it = cause.subject();
    return switch (cause.kind()) {
      case VARIABLE ->
          it.equals(WORKSPACE)
              ? new Message("ワークスペースが分からない", "the workspace is not known")
              : new Message("変数 " + it + " に値がない", "variable " + it + " has no value");
      case PARAMETER -> new Message("パラメーター " + it + " に値がない", "parameter " + it + " has no value");
      case DEPLOY_REGION ->
          new Message(
              "デプロイ先リージョンがテンプレートから分からない",
              "the template does not say into which region it is deployed");
      case PROVIDER_REGION ->
          new Message("プロバイダー " + it + " のリージョンが書かれていない", "provider " + it + " names no region");
      case DATA_SOURCE -> new Message(it + " は実行時に読まれる", it + " is read only at plan time");
      case COMPUTED -> new Message(it + " は作成後に決まる", it + " is known only after apply");
      case ABSENT_MODULE ->
          new Message(it + " の中身が手元にない", "the content of " + it + " is not on disk");
      case ABSENT_CALLER ->
          new Message(
              "このモジュールを呼び出す側が手元にない", "the configuration that calls this module is not on disk");
      case CONDITION ->
          new Message("条件 " + it + " が決まらない", "condition " + it + " can't be decided");
      case FUNCTION ->
          new Message("関数 " + it + " の結果は分からない", "the result of " + it + " is not known");
      case FILE -> new Message("ファイル " + it + " を読めない", "file " + it + " can't be read");
      case OTHER_STACK ->
          new Message(
              "他のスタックの値 " + it + " は分からない", "the value " + it + " of another stack is not known");
      case MACRO ->
          new Message("マクロ " + it + " がテンプレートを書き換える", "macro " + it + " rewrites the template");
      case AT_DEPLOYMENT -> new Message(it + " はデプロイ時に決まる", it + " is known only at deployment");
      case EXPANSION ->
          new Message(it + " の数やキーが決まらない", "the number or keys of " + it + " are not known");
      case INVALID ->
          new Message("式 " + it + " を評価できない", "expression " + it + " can't be evaluated");
      case UNDECLARED -> new Message(it + " はどこにも宣言されていない", it + " is declared nowhere");
      case LIMIT -> new Message(it + " は複雑すぎて追えない", it + " is too complex to follow");
      case KNOWLEDGE -> unlisted(it, cause.table());
      case MEANING ->
          new Message(
              it + " が何を意味するか、語彙の " + cause.table() + " に書かれていない",
              cause.table() + " of the vocabulary does not say what " + it + " means");
    };
  }

  private static Message unlisted(String it, @Nullable String table) {
    return table == null
        ? new Message(it + " を判定する資料がない", "there is no knowledge to judge " + it)
        : new Message(it + " が資料 " + table + " に載っていない", it + " is not in the table " + table);
  }

  /** What to do to settle it, as a sentence. */
  public static Message settledBy(Cause cause) {
    String it = cause.subject();
    return switch (cause.kind()) {
      case VARIABLE ->
          it.equals(WORKSPACE)
              ? new Message(
                  "--workspace か sekisho.yaml の environments で指定してください",
                  "name it with --workspace or under environments in sekisho.yaml")
              : new Message(
                  "--var-file か terraform.tfvars で値を渡してください",
                  "give it a value with --var-file or in terraform.tfvars");
      case PARAMETER ->
          new Message(
              "--params でパラメーターファイルを渡すか、既定値を書いてください",
              "pass a parameter file with --params, or write a default");
      case DEPLOY_REGION ->
          new Message(
              "sekisho.yaml に regions: {deploy: [ap-northeast-1]} を書くか、--region を付けると確定します",
              "write regions: {deploy: [ap-northeast-1]} in sekisho.yaml, or pass --region");
      case PROVIDER_REGION ->
          new Message("provider ブロックに region を書いてください", "write a region in the provider block");
      case DATA_SOURCE, COMPUTED ->
          new Message(
              "実行時に決まる値です。人が確認してください", "it is decided at run time; a person has to check it");
      case ABSENT_MODULE ->
          new Message(
              "Terraform なら terraform init で取得し、CloudFormation ならテンプレートをリポジトリに置いてください",
              "fetch it with terraform init; for a nested stack, keep its template in the"
                  + " repository");
      case ABSENT_CALLER ->
          new Message(
              "呼び出す側のルートモジュールと一緒に調べてください", "scan it together with the root module that calls it");
      case CONDITION -> new Message("条件が使う値を渡してください", "give the values that the condition uses");
      case EXPANSION ->
          new Message(
              "count や for_each が使う値を渡してください", "give the values that count or for_each use");
      case FILE -> new Message("リポジトリの中に置いてください", "keep it inside the repository");
      case OTHER_STACK ->
          new Message(
              "そのスタックのテンプレートも一緒に調べてください", "scan that stack's template together with this one");
      case MACRO -> new Message("変換後のテンプレートを調べてください", "scan the transformed template");
      case AT_DEPLOYMENT, FUNCTION -> new Message("人が確認してください", "a person has to check it");
      case INVALID -> new Message("式を直してください: " + it, "correct the expression: " + it);
      case UNDECLARED ->
          new Message(it + " を宣言するか、参照を直してください", "declare " + it + ", or correct the reference");
      case LIMIT -> new Message("式を分けて書いてください", "split the expression");
      case KNOWLEDGE ->
          new Message(
              "名前を確かめ、正しければ --rulesets で資料に加えてください",
              "check the name; if it is right, add it with --rulesets");
      case MEANING ->
          new Message(
              "実際の設定を人が確かめてください。分かっていれば --rulesets で語彙に加えられます",
              "a person has to check the actual setting; what is known can be added to the"
                  + " vocabulary with --rulesets");
    };
  }
}
