package dev.sekisho.hcl;

import dev.sekisho.source.Message;

/**
 * What there is to say about strings, heredocs and what is interpolated in them, in both languages.
 * Shows nothing of their text, which could be secret.
 */
final class TemplateMessages {
  private TemplateMessages() {}

  static Message unclosedString() {
    return new Message(
        "文字列がこの行で閉じられていません。「\"」で閉じてください。複数行の文字列はヒアドキュメント（<<EOT）で書きます。",
        "The string is not closed on its line. Close it with a double quote, or write text of"
            + " several lines as a heredoc (<<EOT).");
  }

  static Message unclosedHeredoc(String marker) {
    return new Message(
        "ヒアドキュメントの終わりを示す行「" + marker + "」がないため、残りを読んでいません。その語だけの行を加えてください。",
        "The heredoc has no line `"
            + marker
            + "` that ends it, so the rest of the file was not read. Add a line with that word"
            + " alone.");
  }

  static Message missingNewlineAfterMarker() {
    return new Message(
        "ヒアドキュメントの終わりの行がファイルの最終行で、改行がありません。Terraform は受け付けないので改行を加えてください。",
        "The line that ends the heredoc is the last one and has no line break. Terraform refuses"
            + " that; add one.");
  }

  static Message loneCarriageReturn() {
    return new Message(
        "行末が CR だけです。Terraform は受け付けないので、改行を LF か CRLF に直してください。",
        "The line ends with CR alone. Terraform refuses that; use LF or CRLF.");
  }

  static Message unclosedSequence(Found found, char marker) {
    return new Message(
        "「"
            + marker
            + "{」を閉じる「}」が必要ですが、"
            + found.ja()
            + "があります。シェルなど他の言語の記法なら「"
            + marker
            + marker
            + "{」と書いてください。",
        "`"
            + marker
            + "{` needs a `}` here, but there is "
            + found.en()
            + ". If it belongs to another language, such as a shell, write `"
            + marker
            + marker
            + "{`.");
  }

  static Message unknownDirective() {
    return new Message(
        "「%{」の後には if、else、endif、for、endfor のどれかが必要です。文字としての「%{」は「%%{」と書いてください。",
        "`%{` must be followed by if, else, endif, for or endfor. To write the characters"
            + " themselves, double the percent sign: `%%{`.");
  }

  static Message strayDirective(String word) {
    return new Message(
        "対応する始まりのない %{ " + word + " } です。消すか、始まりを加えてください。",
        "This %{ " + word + " } has no beginning. Remove it or add what it belongs to.");
  }

  static Message unclosedDirective(String word) {
    return new Message(
        "%{ " + word + " } が閉じられていません。%{ end" + word + " } を加えてください。",
        "This %{ " + word + " } is never closed. Add %{ end" + word + " }.");
  }

  static Message otherDirective(String expected) {
    return new Message(
        "ここには %{ " + expected + " } が必要です。対応を確かめてください。",
        "%{ " + expected + " } is needed here. Check what belongs together.");
  }

  static Message badEscape() {
    return new Message(
        "この「\\」の使い方は文字列では無効です。「\\」そのものは「\\\\」と書いてください。",
        "This escape does not exist. To write a backslash, double it: `\\\\`.");
  }

  static Message badUnicodeEscape(int digits) {
    return new Message(
        "Unicode のエスケープが正しくありません。文字を表す " + digits + " 桁の 16 進数を書いてください。",
        "The Unicode escape is wrong. It needs "
            + digits
            + " hexadecimal digits that name a character.");
  }

  static Message templateInLabel() {
    return new Message(
        "ブロックのラベルに「${」や「%{」は使えません。決まった文字列を書いてください。",
        "The label of a block can't hold `${` or `%{`. Write plain text.");
  }
}
