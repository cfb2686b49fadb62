package dev.sekisho.yaml;

import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.SourceTree;
import dev.sekisho.source.Span;

/** Ends the reading of one file: it is over a limit or not what it seems. Never leaves a reader. */
final class Refusal extends RuntimeException {
  /** Deeper than any real file (37 was the deepest of 24,000), far from what a stack can't bear. */
  static final int MAX_DEPTH = 100;

  private final transient Diagnostic diagnostic;

  Refusal(Diagnostic diagnostic) {
    super(diagnostic.code(), null, false, false);
    this.diagnostic = diagnostic;
  }

  Diagnostic diagnostic() {
    return diagnostic;
  }

  static Diagnostic tooLarge(SourceFile file) {
    long megabytes = SourceTree.MAX_FILE_BYTES / 1_000_000;
    return Diagnostic.error(
        "file-too-large",
        file.path(),
        new Message(
            "ファイルが" + megabytes + " MBを超えるため読みませんでした。分割してください。",
            "The file is larger than " + megabytes + " MB and was not read. Split it."));
  }

  static Refusal tooDeep(Span at) {
    return new Refusal(
        Diagnostic.error(
            "too-deep",
            at,
            new Message(
                "入れ子が" + MAX_DEPTH + "段を超えるため読みませんでした。",
                "Nested more than " + MAX_DEPTH + " levels deep; the file was not read.")));
  }

  static Refusal templated(Span at) {
    return new Refusal(
        Diagnostic.error(
            "yaml-templated",
            at,
            new Message(
                "{{ }} や {% %} などのテンプレート記法が残っているファイルと見て、読みませんでした。展開した後のファイルを検査してください。",
                "The file seems to hold template markup such as {{ }} or {% %} and was not read."
                    + " Scan it after it is rendered.")));
  }

  static Refusal undefinedAlias(Span at, String name) {
    return new Refusal(
        Diagnostic.error(
            "yaml-syntax",
            at,
            new Message(
                "*" + name + " に対応するアンカー &" + name + " がありません。",
                "There is no anchor &" + name + " for *" + name + ".")));
  }

  static Refusal circularAlias(Span at, String name) {
    return new Refusal(
        Diagnostic.error(
            "yaml-syntax",
            at,
            new Message(
                "*" + name + " が自分自身を含むアンカーを指しています。",
                "*" + name + " stands inside the anchor that it refers to.")));
  }

  static Refusal tooManyAliases(Span at) {
    return new Refusal(
        Diagnostic.error(
            "too-many-aliases",
            at,
            new Message(
                "エイリアスの数または展開後の大きさが上限を超えるため読みませんでした。",
                "Too many aliases, or too large once expanded; the file was not read.")));
  }
}
