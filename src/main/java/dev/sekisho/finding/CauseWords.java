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
          cause.declared() != null
              ? new Message("デプロイ先リージョンが複数ある", "it is deployed into several regions")
              : new Message(
                  "デプロイ先リージョンがテンプレートから分からない",
                  "the template does not say into which region it is deployed");
      case PROVIDER_REGION ->
          new Message("プロバイダー " + it + " のリージョンが書かれていない", "provider " + it + " names no region");
      case DATA_SOURCE -> new Message(it + " は実行時に読まれる", it + " is read only at plan time");
      case COMPUTED -> new Message(it + " は作成後に決まる", it + " is known only after apply");
      case ABSENT_MODULE ->
          new Message(it + " の中身が手元にない", "the content of " + it + " is not on disk");
      case ABSENT_FOLDER ->
          new Message(
              it + " のフォルダーが、調べた範囲に見つからない",
              "the folder of " + it + " was not found in what was scanned");
      case ABSENT_CALLER ->
          new Message(
              "このモジュールを呼び出す側が手元にない", "the configuration that calls this module is not on disk");
      case CONDITION ->
          new Message("条件 " + it + " が決まらない", "condition " + it + " can't be decided");
      case FUNCTION ->
          new Message("関数 " + it + " の結果は分からない", "the result of " + it + " is not known");
      case FILE -> new Message("ファイル " + it + " を読めない", "file " + it + " can't be read");
      case UNREADABLE -> new Message(it + " に読めない箇所がある", "a part of " + it + " can't be read");
      case OTHER_STACK ->
          new Message(
              "他のスタックの値 " + it + " は分からない", "the value " + it + " of another stack is not known");
      case MACRO ->
          new Message("マクロ " + it + " がテンプレートを書き換える", "macro " + it + " rewrites the template");
      case AT_DEPLOYMENT -> new Message(it + " はデプロイ時に決まる", it + " is known only at deployment");
      case EXPANSION ->
          new Message(it + " の数やキーが決まらない", "the number or keys of " + it + " are not known");
      case INVALID ->
          it.isEmpty()
              ? new Message("式に誤りがあり、値が決まらない", "an expression is wrong and has no value")
              : new Message(
                  "「" + it + "」の書き方に誤りがあり、値が決まらない",
                  "\"" + it + "\" is wrong as written and has no value");
      case UNDECLARED -> new Message(it + " はどこにも宣言されていない", it + " is declared nowhere");
      case LIMIT ->
          it.isEmpty()
              ? new Message("式が複雑すぎて追えない", "an expression is too complex to follow")
              : new Message(it + " は複雑すぎて追えない", it + " is too complex to follow");
      case KNOWLEDGE -> unlisted(it, cause.table());
      case UNSURE ->
          new Message(
              list(String.valueOf(cause.table())).ja() + "にある " + it + " の日付は、出典で確かめられていない",
              "the date of "
                  + it
                  + " in "
                  + list(String.valueOf(cause.table())).en()
                  + " was not read at its source");
      case MEANING ->
          it.isEmpty()
              ? new Message("ここに書かれたことだけでは決まらない", "what is written here does not decide it")
              : new Message(it + " だけでは、どう設定されるか決まらない", it + " alone does not decide what is set");
      case DEFAULT_VALUE ->
          it.isEmpty()
              ? new Message("ここに書かれたことだけでは決まらない", "what is written here does not decide it")
              : it.indexOf('.') < 0
                  ? new Message(it + " に書かれたことだけでは決まらない", "what " + it + " says does not decide it")
                  : new Message(
                      it + " を書かないときの値は、ここからは決まらない",
                      "what holds where " + it + " is not written can't be told from here");
      case PROVIDER_VERSION ->
          new Message(
              "プロバイダー " + it + " のバージョンが分からず、既定値が決まらない",
              "the version of provider " + it + " is not known, and the default hangs on it");
      case AMBIGUOUS ->
          new Message(
              it + " について異なる設定が複数あり、どれが効くか決まらない",
              "several settings speak of " + it + ", and which of them holds is not known");
      case NAMESAKES ->
          new Message(
              it + " が指す名前のものが複数あり、どれのことか決まらない",
              "several things bear the name that " + it + " speaks of");
    };
  }

  private static Message unlisted(String it, @Nullable String table) {
    return elsewhere(it, table)
        ? new Message(
            "「" + it + "」が何を指すか、ここからは分からない", "what \"" + it + "\" names can't be told from here")
        : new Message(
            "「" + it + "」は" + list(String.valueOf(table)).ja() + "にない",
            "\"" + it + "\" is not in " + list(String.valueOf(table)).en());
  }

  /** Whether it is the name of a thing that is built elsewhere, not a word of some list. */
  private static boolean elsewhere(String it, @Nullable String table) {
    return table == null || it.startsWith("arn:");
  }

  /** What people call a table of names. */
  private static Message list(String table) {
    return switch (table) {
      case "regions" -> new Message("リージョンの一覧", "the list of regions");
      case "lifecycle" -> new Message("サポート期限の一覧", "the list of support dates");
      case "tls-policies" -> new Message("TLS ポリシーの一覧", "the list of TLS policies");
      case "cipher-suites" -> new Message("暗号スイートの一覧", "the list of cipher suites");
      case "vpn-dh-groups", "vpn-encryption", "vpn-ike", "vpn-integrity" ->
          new Message("VPN の暗号方式の一覧", "the list of VPN proposals");
      case "key-algorithms" -> new Message("鍵の方式の一覧", "the list of key algorithms");
      default -> new Message("一覧 " + table + " ", "the list " + table);
    };
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
          cause.declared() != null
              ? new Message(
                  "国内のリージョンだけを書くか、--region を付けて一つずつ調べてください",
                  "name only regions in Japan there, or scan for each with --region")
              : new Message(
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
      case ABSENT_FOLDER ->
          new Message(
              "source のパスを確かめ、そのフォルダーも含む上のフォルダーを指定して調べてください",
              "check the path in source, and scan a folder above that holds it too");
      case ABSENT_CALLER ->
          new Message(
              "呼び出す側のルートモジュールと一緒に調べてください", "scan it together with the root module that calls it");
      case CONDITION -> new Message("条件が使う値を渡してください", "give the values that the condition uses");
      case EXPANSION ->
          new Message(
              "count、for_each、条件が使う値を渡してください",
              "give the values that count, for_each or the condition use");
      case FILE -> new Message("リポジトリの中に置いてください", "keep it inside the repository");
      case UNREADABLE ->
          new Message("誤りを直して、読めるようにしてください", "correct the mistake, so that it can be read");
      case OTHER_STACK ->
          new Message(
              "そのスタックのテンプレートも一緒に調べてください", "scan that stack's template together with this one");
      case MACRO -> new Message("変換後のテンプレートを調べてください", "scan the transformed template");
      case AT_DEPLOYMENT, FUNCTION -> new Message("人が確認してください", "a person has to check it");
      case INVALID ->
          new Message(
              "terraform validate や cfn-lint などで誤りを確かめ、直してください",
              "find the mistake with a tool such as terraform validate or cfn-lint, and correct"
                  + " it");
      case UNDECLARED ->
          new Message(it + " を宣言するか、参照を直してください", "declare " + it + ", or correct the reference");
      case LIMIT -> new Message("式を分けて書いてください", "split the expression");
      case KNOWLEDGE ->
          elsewhere(it, cause.table())
              ? new Message(
                  "それを作る構成も一緒に調べるか、実際の設定を人が確かめてください",
                  "scan it together with the configuration that makes it, or have a person check")
              : new Message(
                  "綴りを確かめてください。正しい名前なら、実際の設定を人が確かめてください",
                  "check the spelling; if the name is right, a person has to check the actual"
                      + " setting");
      case UNSURE ->
          new Message("提供者の発表を人が確かめてください", "a person has to look the provider's notice up");
      case MEANING -> new Message("実際の設定を人が確かめてください", "a person has to check the actual setting");
      case DEFAULT_VALUE ->
          it.indexOf('.') < 0
              ? new Message("実際の設定を人が確かめてください", "a person has to check the actual setting")
              : new Message(
                  "望む値を明示して書くと確定します", "write the value that is wanted, and it is settled");
      case PROVIDER_VERSION ->
          new Message(
              ".terraform.lock.hcl を置くか、required_providers に version を書いてください",
              "keep .terraform.lock.hcl beside it, or write a version in required_providers");
      case NAMESAKES ->
          new Message(
              "名前の文字列ではなく、そのリソースへの参照で指してください", "refer to the resource itself and not to its name");
      case AMBIGUOUS -> new Message("設定を一か所にまとめてください", "say it in one place only");
    };
  }
}
