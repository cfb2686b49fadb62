package dev.sekisho.cli;

import dev.sekisho.source.Message;
import org.jspecify.annotations.Nullable;

/** Every option there is: the one table that parsing, help and completion are made from. */
enum Option {
  FORMAT(
      "--format",
      "FORMAT",
      "出力形式（{formats}）。形式=ファイル でファイルへ。繰り返して複数を一度に出力できる",
      "output format: {formats}; FORMAT=FILE writes a file; repeat it for several at once"),
  LANG("--lang", "ja|en", "表示言語（既定は ja）", "language of messages (default ja)"),
  FAIL_ON(
      "--fail-on",
      "SEVERITY",
      "終了コード 1 にする重大度の下限（none, low, medium, high, critical。既定は medium）",
      "lowest severity that gives exit code 1: none, low, medium, high, critical (default medium)"),
  STRICT(
      "--strict",
      null,
      "要確認も不適合と同じく終了コードに数える",
      "count undetermined findings for the exit code too"),
  REGION(
      "--region",
      "REGION",
      "リージョンを書かないテンプレートのデプロイ先（ap-northeast-1 など。いくつもあるときは繰り返す）",
      "deploy region of templates that name none, such as ap-northeast-1; repeat it for several"),
  AS_OF("--as-of", "DATE", "期限を判定する日（既定は今日）", "day against which dates are judged (default today)"),
  VAR("--var", "NAME=VALUE", "Terraform 変数の値", "value of a Terraform variable"),
  VAR_FILE("--var-file", "FILE", "Terraform 変数のファイル", "file with Terraform variables"),
  WORKSPACE("--workspace", "NAME", "Terraform のワークスペース名", "name of the Terraform workspace"),
  PARAMS("--params", "FILE", "CloudFormation のパラメーターファイル", "CloudFormation parameter file"),
  NO_PARAM_DEFAULTS(
      "--no-param-defaults", null, "パラメーターの既定値を使わない", "do not take parameter defaults as given"),
  CHANGED_SINCE(
      "--changed-since",
      "REV",
      "REV（main など）から分かれた後の変更に関わる指摘だけを示す",
      "show only what the change since REV (such as main) has to do with"),
  STAGED(
      "--staged",
      null,
      "ステージした変更に関わる指摘だけを示す（何もステージされていなければ全体）",
      "show only what the staged change has to do with; everything where nothing is staged"),
  RULESETS("--rulesets", "DIR", "利用者のルールセットを加える", "add a ruleset of your own"),
  CONFIG(
      "--config",
      "FILE",
      "プロファイル（既定はツリー直下の sekisho.yaml）",
      "profile (default: sekisho.yaml at the top of the tree)"),
  VERBOSE("--verbose", null, "助言と要確認を全文で表示", "show advice and undetermined findings in full"),
  NO_BASELINE("--no-baseline", null, "ベースラインで隠した指摘も数える", "count what the baseline hides, too"),
  QUIET("--quiet", null, "要約だけを表示", "print the summary alone"),
  SHOW_SUPPRESSED("--show-suppressed", null, "抑止した指摘も表示", "show suppressed findings too"),
  EXPLAIN_SKIPS(
      "--explain-skips", null, "調べなかったファイルと理由を表示", "list files that were passed over, and why"),
  VERIFY_SYNTAX(
      "--verify-syntax",
      null,
      "別の字句解析器で HCL の読み取りを照合",
      "check the reading of HCL against a second reader"),
  COLOR(
      "--color",
      "auto|always|never",
      "色の使用（既定は auto。NO_COLOR に従う）",
      "use of colour (default auto; NO_COLOR is honoured)"),
  RULE(
      "--rule",
      "RULE",
      "直すルール（繰り返せる。書いたルールは助言も直す）",
      "rule to fix; repeat it for several; its advice is fixed, too"),
  WRITE("--write", null, "差分を出さず、ファイルに書き込む", "write the files instead of showing a diff"),
  STDOUT("--stdout", null, "ファイルに書かず標準出力に出す", "print it and write no file"),
  VERSION("--version", null, "版を表示", "print the version"),
  HELP("--help", null, "使い方を表示", "print this help");

  private final String word;
  private final @Nullable String value;
  private final String japanese;
  private final String english;

  Option(String word, @Nullable String value, String ja, String en) {
    this.word = word;
    this.value = value;
    this.japanese = ja;
    this.english = en;
  }

  String word() {
    return word;
  }

  /** What the value is called in help; null for a switch. */
  @Nullable String value() {
    return value;
  }

  /** What the option does for a command. */
  Message description(Command command) {
    if (this != FORMAT) {
      return new Message(japanese, english);
    }
    String formats = String.join(", ", command.formats());
    return command == Command.SCAN
        ? new Message(japanese.replace("{formats}", formats), english.replace("{formats}", formats))
        : new Message("出力形式（" + formats + "）", "output format: " + formats);
  }

  static @Nullable Option named(String word) {
    for (Option option : values()) {
      if (option.word.equals(word)) {
        return option;
      }
    }
    return word.equals("-h") ? HELP : word.equals("-V") ? VERSION : null;
  }
}
