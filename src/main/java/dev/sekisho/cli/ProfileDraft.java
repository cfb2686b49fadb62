package dev.sekisho.cli;

import dev.sekisho.source.Language;
import java.util.List;
import java.util.Map;

/** A profile to begin with: what was found is written, what only people know is asked for. */
final class ProfileDraft {
  private static final int MOST_PATHS = 12;

  /** What some reader of YAML takes for something else than text. */
  private static final List<String> WORDS_OF_YAML =
      List.of("on", "off", "yes", "no", "y", "n", "true", "false", "null");

  private final Survey survey;
  private final boolean japanese;
  private final StringBuilder text = new StringBuilder();

  private ProfileDraft(Survey survey, Language language) {
    this.survey = survey;
    this.japanese = language == Language.JA;
  }

  /**
   * @param schema whether the schema that editors look for lies beside
   * @param register whether a register of exceptions lies beside
   */
  static String of(Survey survey, Language language, boolean schema, boolean register) {
    ProfileDraft draft = new ProfileDraft(survey, language);
    draft.beginning(schema);
    draft.system();
    draft.scope();
    draft.regions();
    draft.environments();
    draft.exceptions(register);
    draft.rest();
    return draft.text.toString();
  }

  private void beginning(boolean schema) {
    if (schema) {
      line("# yaml-language-server: $schema=" + SchemaCommand.FILE);
    }
    say(
        "# Sekisho のプロファイル。sekisho init が、見つけたものから書きました。どの項目も省略できます。",
        "# Profile of Sekisho, written by sekisho init from what it found. Every key may be left"
            + " out.");
    say(
        "# コメントの中の項目は、テンプレートからは分からないことか例です。当てはまるものは # を外して直してください。",
        "# Keys in comments are what templates don't tell, or examples: uncomment and correct what"
            + " holds.");
    if (!schema) {
      say(
          "# エディターで補完と検査を使うには、ここで sekisho schema > " + SchemaCommand.FILE + " を実行し、次の行の # を一つ消します。",
          "# For completion and checks in an editor, run sekisho schema > "
              + SchemaCommand.FILE
              + " here, and take one # off the next line.");
      line("## yaml-language-server: $schema=" + SchemaCommand.FILE);
    }
    line("");
    line("guideline: ds-310@2022-12");
  }

  private void system() {
    say(
        "\n# どんなシステムですか？ ガバメントクラウドで動かすか、情報の機密性（1〜3）、利用を終える年は、テンプレートからは分かりません。",
        "\n# What system is it? Templates don't tell whether it runs on Government Cloud, how"
            + " confidential its\n# information is (1 to 3), and when it will end.");
    line("# system:");
    say("#   name: 申請システム", "#   name: application-system");
    line("#   government-cloud: true");
    line("#   confidentiality: 2");
    line("#   end-year: 2031");
    say(
        "#   stage: production    # 書かなければ、タグ・名前・フォルダー・環境の名前から読み取ります",
        "#   stage: production    # else it is read from tags and from names of things, folders and"
            + " environments");
  }

  private void scope() {
    say(
        "\n# 次のものを合わせて一つのシステムですか？ 書かなければ、それぞれを一つのシステムとして判定します。\n"
            + "# テンプレートがこれですべてなら、complete: true で「ない」ことも判定します。",
        "\n# Do these make up one system? Else each is judged as a system of its own.\n"
            + "# If the templates are all there is, complete: true has absence judged, too.");
    line("# scope:");
    line("#   paths: " + list(paths()));
    line("#   level: workload    # workload, account, organization");
    line("#   complete: true");
  }

  private List<String> paths() {
    List<String> roots = survey.roots();
    boolean all = roots.isEmpty() || roots.contains(".") || roots.size() > MOST_PATHS;
    return all ? List.of(".") : roots;
  }

  private void regions() {
    List<String> seen = survey.regions();
    boolean sure = seen.size() == 1 && !survey.regionOpen() && survey.templates() > 0;
    if (sure) {
      say("\n# 見つけたテンプレートはすべてここにデプロイされます。", "\n# All templates that were found are deployed here.");
    } else {
      say(
          "\n# リージョンを書かないテンプレートは、どこにデプロイしますか？" + seen("ほかで見つけたリージョン: "),
          "\n# Where are templates deployed that name no region?"
              + seen(" Regions seen elsewhere: "));
    }
    String mark = sure ? "" : "# ";
    line(mark + "regions:");
    line(mark + "  deploy: " + list(seen.isEmpty() ? List.of("ap-northeast-1") : seen));
    say(
        "#   permitted: [ap-northeast-1, ap-northeast-3]    # 使ってよいリージョン。書いたときだけ比べます",
        "#   permitted: [ap-northeast-1, ap-northeast-3]    # that may be used; compared only if"
            + " written");
  }

  private String seen(String words) {
    return survey.regions().isEmpty() ? "" : words + String.join(", ", survey.regions());
  }

  private void environments() {
    Map<String, EnvironmentFiles.Files> found = survey.environments().byName();
    boolean sure = survey.environments().sure() && !found.isEmpty();
    if (sure) {
      say(
          "\n# 環境ごとの変数ファイルがあったので、環境ごとに判定します。",
          "\n# There are files with values for each environment, so each is judged.");
    } else {
      say(
          "\n# 環境ごとに判定しますか？" + (found.isEmpty() ? "" : "次のファイルが見つかりましたが、組み合わせは分かりません。"),
          "\n# Is it to be judged for each environment?"
              + (found.isEmpty()
                  ? ""
                  : " These files were found; how they go together is unclear."));
    }
    String mark = sure ? "" : "# ";
    line(mark + "environments:");
    if (found.isEmpty()) {
      line("#   prod: envs/prod.tfvars");
      line("#   stg: {var-files: [envs/stg.tfvars], params: [cfn/stg.json], workspace: stg}");
    }
    found.forEach((name, files) -> line(mark + "  " + word(name) + ": " + environment(files)));
  }

  private static String environment(EnvironmentFiles.Files files) {
    if (files.parameters().isEmpty()) {
      return list(files.variables());
    }
    String params = "params: " + list(files.parameters());
    return files.variables().isEmpty()
        ? "{" + params + "}"
        : "{var-files: " + list(files.variables()) + ", " + params + "}";
  }

  private void exceptions(boolean register) {
    say("\n# 承認された例外の台帳。", "\n# The register of approved exceptions.");
    line((register ? "" : "# ") + "exceptions: " + InitCommand.REGISTER);
  }

  private void rest() {
    say(
        "\n# 外側で施されている統制、公文書を置くリソース、使ってよいサービスはありますか？",
        "\n# Are there controls from outside, resources that hold official records, a list of"
            + " services?");
    line("# inherited-controls: [audit-trail, threat-detection]");
    line("# records: [\"module.bunsho.*\"]");
    line("# services: {permitted: [ec2, s3, rds, lambda]}");
    say(
        "\n# 厳しさとルールごとの設定（ルールの一覧は sekisho rules、一つずつは sekisho explain ルール）。",
        "\n"
            + "# How strict, and settings by rule (sekisho rules lists them, sekisho explain RULE"
            + " tells of one).");
    line("# fail-on: medium    # none, low, medium, high, critical");
    line("# rules: {bastion-server: {severity: high}, night-batch: off}");
    line("# parameters: {log-retention-days: 365}");
    line("# inline-suppressions: forbid");
    line("# lang: " + (japanese ? "ja" : "en"));
  }

  private void say(String ja, String en) {
    line(japanese ? ja : en);
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private static String list(List<String> items) {
    StringBuilder list = new StringBuilder("[");
    for (String item : items) {
      list.append(list.length() == 1 ? "" : ", ").append(word(item));
    }
    return list.append(']').toString();
  }

  /** A text as YAML, in quotes where it might be read otherwise. */
  static String word(String text) {
    boolean plain = !text.isEmpty() && Character.isLetter(text.charAt(0));
    boolean control = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      plain &= Character.isLetterOrDigit(c) || "/._-".indexOf(c) >= 0;
      control |= Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
    }
    boolean bare = text.equals(".") || (plain && !WORDS_OF_YAML.contains(text));
    return control ? escaped(text) : bare ? text : quoted(text);
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || c >= 0x7f) {
        String hex = Integer.toHexString(c);
        out.append("\\u").append("0000", 0, 4 - hex.length()).append(hex);
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
