package dev.sekisho.hcl;

import dev.sekisho.source.Message;
import java.nio.charset.StandardCharsets;

/**
 * What the reader has to say, in both languages. Shows punctuation from the file but no words or
 * numbers, which could be secret.
 */
final class Messages {
  private Messages() {}

  /** What stood where something else was expected. */
  record Found(String ja, String en) {
    static Found of(Scanner scanner) {
      return switch (scanner.token) {
        case END -> new Found("ファイルの終わり", "the end of the file");
        case NEWLINE -> new Found("行末", "the end of the line");
        case NAME -> new Found("名前", "a name");
        case NUMBER -> new Found("数値", "a number");
        case QUOTE -> new Found("文字列", "a string");
        case HEREDOC -> new Found("ヒアドキュメント", "a heredoc");
        case STRANGE -> strange(scanner);
        default -> symbol(scanner.token.symbol());
      };
    }

    /** Whether people take this for a quotation mark. */
    boolean isOtherQuote() {
      return !ja.isEmpty() && "'`“”‘’".indexOf(ja.charAt(ja.length() / 2)) >= 0;
    }

    private static Found strange(Scanner scanner) {
      byte[] bytes = scanner.bytes();
      String text =
          new String(
              bytes,
              scanner.start,
              Math.min(scanner.end, scanner.limit()) - scanner.start,
              StandardCharsets.UTF_8);
      return text.isBlank() || !isVisible(text.codePointAt(0))
          ? new Found("見えない文字", "an invisible character")
          : symbol(text);
    }

    private static boolean isVisible(int c) {
      int type = Character.getType(c);
      return !Character.isSpaceChar(c) && type != Character.CONTROL && type != Character.FORMAT;
    }

    private static Found symbol(String symbol) {
      String en = symbol.equals("`") ? "a backtick" : "`" + symbol + "`";
      return new Found("「" + symbol + "」", en);
    }
  }

  static Message missingExpression(Found found) {
    if (found.isOtherQuote()) {
      return otherQuote(found);
    }
    return new Message(
        "ここには値が必要ですが、" + found.ja + "があります。文字列（\"…\"）、数値、参照などの値を書いてください。",
        "A value is needed here, but there is "
            + found.en
            + ". Write a value, such as a string in double quotes, a number or a reference.");
  }

  private static Message otherQuote(Found found) {
    return new Message(
        "文字列を" + found.ja + "で囲むことはできません。半角の二重引用符「\"」で囲んでください。",
        "Strings can't be written with " + found.en + ". Use straight double quotes.");
  }

  static Message missingElse(Found found) {
    return new Message(
        "条件式「条件 ? 値 : 値」の「:」が必要ですが、" + found.ja + "があります。条件が偽のときの値を「:」に続けて書いてください。",
        "The conditional needs a `:` here, but there is "
            + found.en
            + ". Write `condition ? value : other value`.");
  }

  static Message missingFunctionName(Found found) {
    return new Message(
        "「::」の後には関数名が必要ですが、" + found.ja + "があります。provider::名前::関数(…) の形で書いてください。",
        "A function name is needed after `::`, but there is "
            + found.en
            + ". Write provider::name::function(…).");
  }

  static Message missingArguments(Found found) {
    return new Message(
        "関数名の後には「(」が必要ですが、" + found.ja + "があります。引数を括弧で囲んでください。",
        "A function name must be followed by `(`, but there is "
            + found.en
            + ". Put the arguments in parentheses.");
  }

  static Message missingCloser(Token closer, Found found, int line) {
    return new Message(
        line
            + " 行目で開いた括弧を閉じる「"
            + closer.symbol()
            + "」か区切りの「,」が必要ですが、"
            + found.ja
            + "があります。足りないものを補ってください。",
        "The bracket opened on line "
            + line
            + " needs `"
            + closer.symbol()
            + "` or a comma here, but there is "
            + found.en
            + ". Add what is missing.");
  }

  static Message missingItemValue(Found found) {
    return new Message(
        "キーの後には「=」と値が必要ですが、" + found.ja + "があります。空白やピリオドを含むキーは二重引用符で囲んでください。",
        "A key must be followed by `=` and a value, but there is "
            + found.en
            + ". Put keys with blanks or dots in double quotes.");
  }

  static Message missingForVariable(Found found) {
    return new Message(
        "for には変数名が必要ですが、" + found.ja + "があります。for キー, 値 in コレクション の形で書いてください。",
        "`for` needs the name of a variable here, but there is "
            + found.en
            + ". Write `for key, value in collection`.");
  }

  static Message missingForIn(Found found) {
    return new Message(
        "for の変数の後には in が必要ですが、" + found.ja + "があります。for キー, 値 in コレクション の形で書いてください。",
        "The variables of `for` must be followed by `in`, but there is "
            + found.en
            + ". Write `for key, value in collection`.");
  }

  static Message missingForColon(Found found) {
    return new Message(
        "for のコレクションの後には「:」が必要ですが、" + found.ja + "があります。「:」に続けて結果の式を書いてください。",
        "The collection of `for` must be followed by `:`, but there is "
            + found.en
            + ". Write the result behind a `:`.");
  }

  static Message missingArrow(Found found) {
    return new Message(
        "オブジェクトを作る for には「キー => 値」が必要ですが、" + found.ja + "があります。リストを作るときは { } ではなく [ ] で囲んでください。",
        "A `for` in braces needs `key => value`, but there is "
            + found.en
            + ". To make a list, use brackets instead of braces.");
  }

  static Message objectForInTuple(Token token) {
    return new Message(
        "リストを作る for には「" + token.symbol() + "」を書けません。オブジェクトを作るときは [ ] ではなく { } で囲んでください。",
        "`"
            + token.symbol()
            + "` has no place in a `for` that makes a list. To make an object, use braces instead"
            + " of brackets.");
  }

  static Message missingAttributeName(Found found) {
    return new Message(
        "「.」の後には属性名が必要ですが、" + found.ja + "があります。名前を続けて書くか、「.」を消してください。",
        "An attribute name is needed after the dot, but there is "
            + found.en
            + ". Write a name or remove the dot.");
  }

  static Message chainedLegacyIndex() {
    return new Message(
        "「.0.1」のように番号を続けて書けません。[0][1] と書いてください。",
        "Two numbers can't follow each other like `.0.1`. Write [0][1].");
  }

  static Message nestedLegacySplat() {
    return new Message(
        "「.*」の中で「.*」をもう一度使えません。[*] と書いてください。",
        "`.*` can't be used inside another `.*`. Write [*] instead.");
  }

  static Message badNumber() {
    return new Message(
        "数値として読めません。小数点や指数の書き方を確かめてください。",
        "This is not a number. Check its decimal point and exponent.");
  }

  static Message hugeNumber() {
    return new Message(
        "数値の桁数が多すぎるため評価しません。", "This number has too many digits and is not evaluated.");
  }

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

  static Message unclosedComment() {
    return new Message(
        "コメント「/*」が閉じられていないため、残りを読んでいません。「*/」で閉じてください。",
        "The comment is never closed, so the rest of the file was not read. Close it with `*/`.");
  }

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
            + found.ja
            + "があります。シェルなど他の言語の記法なら「"
            + marker
            + marker
            + "{」と書いてください。",
        "`"
            + marker
            + "{` needs a `}` here, but there is "
            + found.en
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

  static Message strayBrace() {
    return new Message(
        "対応する「{」のない「}」です。消すか、「{」を加えてください。",
        "This `}` closes nothing. Remove it or add the `{` it belongs to.");
  }

  static Message itemExpected(Found found) {
    return new Message(
        "ここには属性（名前 = 値）かブロックが必要ですが、" + found.ja + "があります。消すか、属性かブロックとして書き直してください。",
        "An attribute (name = value) or a block is needed here, but there is "
            + found.en
            + ". Remove it or complete it.");
  }

  static Message loneName(Found found) {
    return new Message(
        "名前の後には「= 値」かブロックの「{」が必要ですが、" + found.ja + "があります。足りないものを補ってください。",
        "A name must be followed by `= value` or by the `{` of a block, but there is "
            + found.en
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
        "値の後には改行が必要ですが、" + found.ja + "があります。文字列なら全体を二重引用符で囲んでください。",
        "The line must end after the value, but there is "
            + found.en
            + ". If this is meant as text, put all of it in double quotes.");
  }

  static Message afterExpression(Found found) {
    return new Message(
        "式の後に" + found.ja + "があります。消すか、式全体を書き直してください。",
        "The expression must end here, but there is "
            + found.en
            + ". Remove it or correct the expression.");
  }

  static Message afterBlock(Found found) {
    return new Message(
        "ブロックの後には改行が必要ですが、" + found.ja + "があります。消すか、次の行に移してください。",
        "The line must end after the block, but there is " + found.en + ". Remove it.");
  }

  static Message braceExpected(Found found) {
    return new Message(
        "ブロックには、同じ行にラベル（\"…\"）か「{」が必要ですが、" + found.ja + "があります。足りないものを補ってください。",
        "A block needs a label in quotes or its `{` on the same line, but there is "
            + found.en
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
