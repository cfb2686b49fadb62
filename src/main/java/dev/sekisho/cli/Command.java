package dev.sekisho.cli;

import dev.sekisho.source.Message;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every command there is, with the options it takes. */
enum Command {
  SCAN("scan", "[PATH…]", "テンプレートを調べ、ガイドラインとの不一致を示す", "judge templates against the guideline"),
  RULES("rules", "", "ルールの一覧", "list the rules"),
  EXPLAIN(
      "explain",
      "RULE|CLAUSE",
      "ルールの説明（問い、理由、条項、直し方）、または条項（C041 など）の説明",
      "explain a rule (question, reason, clause, fix), or a clause such as C041"),
  WHY(
      "why",
      "FINDING [PATH…]",
      "指摘の値がどこから来たかを、書かれた場所まで一段ずつ示す（FINDING は パス:行、ルール@アドレス、指紋のどれか）",
      "show step by step where a finding's value was written; FINDING is path:line, rule@address or"
          + " a fingerprint"),
  GRAPH("graph", "[PATH…]", "評価したリソースグラフを JSON で出力", "print the evaluated resource graph as JSON"),
  BASELINE(
      "baseline",
      "update|prune [PATH…]",
      "いまある指摘を sekisho-baseline.json に記録する（update）、なくなった指摘を除く（prune）",
      "record the findings there are in sekisho-baseline.json (update), or drop those that are gone"
          + " (prune)"),
  FIX(
      "fix",
      "[PATH…]",
      "安全に直せる箇所の編集を差分で示す。--write でファイルに書き込む",
      "show safe edits that mend findings as a diff; --write makes them"),
  EXCEPTIONS(
      "exceptions",
      "[PATH…]",
      "例外の一覧（期限、状態、当たる指摘の数）",
      "list the exceptions: until when, how they stand, how many findings they meet"),
  INIT(
      "init",
      "[PATH]",
      "見つけたものから sekisho.yaml を書く（すでにあれば何もしない）",
      "write a sekisho.yaml from what is found; one that is there is left alone"),
  SCHEMA(
      "schema",
      "[profile|exceptions]",
      "sekisho.yaml または例外の台帳の JSON Schema を出力",
      "print the JSON Schema of sekisho.yaml or of the register of exceptions"),
  COMPLETION(
      "completion",
      "bash|zsh|fish",
      "シェルの補完スクリプトを出力",
      "print the script that completes command lines in a shell");

  private final String word;
  private final String operands;
  private final String japanese;
  private final String english;

  Command(String word, String operands, String japanese, String english) {
    this.word = word;
    this.operands = operands;
    this.japanese = japanese;
    this.english = english;
  }

  String word() {
    return word;
  }

  String operands() {
    return operands;
  }

  Message description() {
    return new Message(japanese, english);
  }

  /** What {@code --format} takes; the first is the default. */
  List<String> formats() {
    return switch (this) {
      case SCAN ->
          List.of(
              "console",
              "json",
              "sarif",
              "github",
              "markdown",
              "junit",
              "gitlab",
              "checkstyle",
              "csv");
      case RULES -> List.of("console", "json", "markdown");
      case WHY, EXCEPTIONS -> List.of("console", "json");
      case GRAPH -> List.of("json");
      case EXPLAIN, BASELINE, FIX, INIT, SCHEMA, COMPLETION -> List.of();
    };
  }

  Set<Option> options() {
    return switch (this) {
      case SCAN ->
          EnumSet.complementOf(
              EnumSet.of(Option.VERSION, Option.RULE, Option.WRITE, Option.STDOUT));
      case RULES -> EnumSet.of(Option.FORMAT, Option.LANG, Option.RULESETS, Option.HELP);
      case EXPLAIN, SCHEMA -> EnumSet.of(Option.LANG, Option.RULESETS, Option.HELP);
      case INIT -> EnumSet.of(Option.STDOUT, Option.LANG, Option.HELP);
      case COMPLETION -> EnumSet.of(Option.LANG, Option.HELP);
      case WHY ->
          EnumSet.of(
              Option.FORMAT,
              Option.LANG,
              Option.AS_OF,
              Option.REGION,
              Option.VAR,
              Option.VAR_FILE,
              Option.WORKSPACE,
              Option.PARAMS,
              Option.NO_PARAM_DEFAULTS,
              Option.RULESETS,
              Option.CONFIG,
              Option.COLOR,
              Option.HELP);
      case BASELINE, EXCEPTIONS, FIX -> {
        EnumSet<Option> taken =
            EnumSet.of(
                Option.LANG,
                Option.AS_OF,
                Option.REGION,
                Option.VAR,
                Option.VAR_FILE,
                Option.WORKSPACE,
                Option.PARAMS,
                Option.NO_PARAM_DEFAULTS,
                Option.RULESETS,
                Option.CONFIG,
                Option.HELP);
        if (this == EXCEPTIONS) {
          taken.add(Option.FORMAT);
        }
        if (this == FIX) {
          taken.addAll(EnumSet.of(Option.RULE, Option.WRITE, Option.COLOR));
        }
        yield taken;
      }
      case GRAPH ->
          EnumSet.of(
              Option.FORMAT,
              Option.LANG,
              Option.REGION,
              Option.VAR,
              Option.VAR_FILE,
              Option.PARAMS,
              Option.NO_PARAM_DEFAULTS,
              Option.CONFIG,
              Option.HELP);
    };
  }

  static @Nullable Command named(String word) {
    for (Command command : values()) {
      if (command.word.equals(word)) {
        return command;
      }
    }
    return null;
  }
}
