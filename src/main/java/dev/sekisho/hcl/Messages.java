package dev.sekisho.hcl;

import dev.sekisho.source.Message;

/**
 * What there is to say about files, blocks and attributes, in both languages. Shows punctuation and
 * names of attributes from the file but no values, which could be secret.
 */
final class Messages {
  private Messages() {}

  static Message tooDeep() {
    return new Message(
        "入れ子が " + Nesting.MOST + " 段を超えているため、ここは読んでいません。深い部分を local やモジュールに分けてください。",
        "This is nested more than "
            + Nesting.MOST
            + " levels deep and was not read. Move the inner part to a local or a module.");
  }

  static Message tooManyErrors() {
    return new Message(
        "構文の誤りが多すぎるため、残りを読んでいません。Terraform の構文で書かれたファイルか確かめてください。",
        "There are too many syntax errors; the rest was not read. Check that this file is meant to"
            + " be Terraform.");
  }

  static Message tooManyWarnings() {
    return new Message(
        "構文についての警告が多すぎるため、残りを省きました。表示されたものから直してください。",
        "There are too many warnings about syntax; the rest is left out. Start with those shown.");
  }

  static Message tooLarge(int bytes) {
    return new Message(
        "ファイルが " + bytes / 1_000_000 + " MB を超えているため読んでいません。分割してください。",
        "The file is larger than " + bytes / 1_000_000 + " MB and was not read. Split it.");
  }

  static Message notUtf8(String encoding) {
    return new Message(
        "ファイルが Terraform の求める UTF-8 ではないため、" + encoding + " として読みました。UTF-8 で保存し直してください。",
        "The file is not UTF-8, which Terraform needs, and was read as "
            + encoding
            + ". Save it as UTF-8.");
  }

  static Message commentsNotUtf8(String encoding) {
    return new Message(
        "コメントが UTF-8 ではないため、" + encoding + " と推測して読みました。抑止の理由などが文字化けしないよう、UTF-8 で保存し直してください。",
        "Comments are not UTF-8 and were read as "
            + encoding
            + ", which is a guess. Save the file as UTF-8, so that reasons of suppressions stay"
            + " readable.");
  }

  static Message unclosedComment() {
    return new Message(
        "コメント「/*」が閉じられていないため、残りを読んでいません。「*/」で閉じてください。",
        "The comment is never closed, so the rest of the file was not read. Close it with `*/`.");
  }

  static Message strayBrace() {
    return new Message(
        "対応する「{」のない「}」です。消すか、「{」を加えてください。",
        "This `}` closes nothing. Remove it or add the `{` it belongs to.");
  }

  static Message itemExpected(Found found) {
    return new Message(
        "ここには属性（名前 = 値）かブロックが必要ですが、" + found.ja() + "があります。消すか、属性かブロックとして書き直してください。",
        "An attribute (name = value) or a block is needed here, but there is "
            + found.en()
            + ". Remove it or complete it.");
  }

  static Message loneName(Found found) {
    return new Message(
        "名前の後には「= 値」かブロックの「{」が必要ですが、" + found.ja() + "があります。足りないものを補ってください。",
        "A name must be followed by `= value` or by the `{` of a block, but there is "
            + found.en()
            + ". Add what is missing.");
  }

  static Message duplicate(String name) {
    return new Message(
        "属性「" + name + "」が同じブロックに二度書かれています。Terraform は受け付けないので、どちらかを消してください。",
        "The attribute `"
            + name
            + "` is already set in this block. Terraform refuses that; remove one of them.");
  }

  static Message missingNewline() {
    return new Message(
        "属性の後で改行していません。Terraform は受け付けないので、続きを次の行に書いてください。",
        "An attribute must end with its line. Terraform refuses that; put what follows on a line of"
            + " its own.");
  }

  static Message missingNewlineAfterBlock() {
    return new Message(
        "ブロックの「}」の後で改行していません。Terraform は受け付けないので、続きを次の行に書いてください。",
        "A block must end with its line. Terraform refuses that; put what follows the `}` on a line"
            + " of its own.");
  }

  static Message oneLineBlockGoesOn() {
    return new Message(
        "「{」と同じ行に属性を書いたブロックは、その行で閉じる必要があります。「{」の後で改行してください。",
        "A block with an attribute on the line of its `{` must also be closed on it. Break the line"
            + " after the `{`.");
  }

  static Message blockInOneLineBlock() {
    return new Message(
        "「{」と同じ行にブロックは書けません。「{」の後で改行してください。",
        "A block can't stand on the line of the `{` around it. Break the line after the `{`.");
  }

  static Message commaBetweenAttributes() {
    return new Message(
        "属性の後に「,」は書けません。「,」を消して改行してください。",
        "Attributes are not separated by commas. Remove the comma and break the line.");
  }

  static Message secondExpression(Found found) {
    return new Message(
        "値の後には改行が必要ですが、" + found.ja() + "があります。文字列なら全体を二重引用符で囲んでください。",
        "The line must end after the value, but there is "
            + found.en()
            + ". If this is meant as text, put all of it in double quotes.");
  }

  static Message afterBlock(Found found) {
    return new Message(
        "ブロックの後には改行が必要ですが、" + found.ja() + "があります。消すか、次の行に移してください。",
        "The line must end after the block, but there is " + found.en() + ". Remove it.");
  }

  static Message braceExpected(Found found) {
    return new Message(
        "ブロックには、同じ行にラベル（\"…\"）か「{」が必要ですが、" + found.ja() + "があります。足りないものを補ってください。",
        "A block needs a label in quotes or its `{` on the same line, but there is "
            + found.en()
            + ". Add what is missing.");
  }

  static Message braceOnNextLine() {
    return new Message(
        "ブロックの「{」が次の行にあります。Terraform は受け付けないので、ラベルと同じ行に書いてください。",
        "The `{` of the block stands on the next line. Terraform refuses that; put it on the line"
            + " of the labels.");
  }

  static Message unclosedBlock() {
    return new Message(
        "このブロックは閉じられていません。「}」を加えてください。", "This block is never closed. Add the missing `}`.");
  }
}
