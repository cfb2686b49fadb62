package dev.sekisho.hcl;

import dev.sekisho.source.Message;

/**
 * What there is to say about expressions, in both languages. Shows punctuation from the file but no
 * words or numbers, which could be secret.
 */
final class ExpressionMessages {
  private ExpressionMessages() {}

  static Message missingExpression(Found found) {
    if (found.isOtherQuote()) {
      return otherQuote(found);
    }
    return new Message(
        "ここには値が必要ですが、" + found.ja() + "があります。文字列（\"…\"）、数値、参照などの値を書いてください。",
        "A value is needed here, but there is "
            + found.en()
            + ". Write a value, such as a string in double quotes, a number or a reference.");
  }

  private static Message otherQuote(Found found) {
    return new Message(
        "文字列を" + found.ja() + "で囲むことはできません。半角の二重引用符「\"」で囲んでください。",
        "Strings can't be written with " + found.en() + ". Use straight double quotes.");
  }

  static Message missingElse(Found found) {
    return new Message(
        "条件式「条件 ? 値 : 値」の「:」が必要ですが、" + found.ja() + "があります。条件が偽のときの値を「:」に続けて書いてください。",
        "The conditional needs a `:` here, but there is "
            + found.en()
            + ". Write `condition ? value : other value`.");
  }

  static Message missingFunctionName(Found found) {
    return new Message(
        "「::」の後には関数名が必要ですが、" + found.ja() + "があります。provider::名前::関数(…) の形で書いてください。",
        "A function name is needed after `::`, but there is "
            + found.en()
            + ". Write provider::name::function(…).");
  }

  static Message missingArguments(Found found) {
    return new Message(
        "関数名の後には「(」が必要ですが、" + found.ja() + "があります。引数を括弧で囲んでください。",
        "A function name must be followed by `(`, but there is "
            + found.en()
            + ". Put the arguments in parentheses.");
  }

  static Message missingCloser(Token closer, Found found, int line) {
    return new Message(
        line
            + " 行目で開いた括弧を閉じる「"
            + closer.symbol()
            + "」か区切りの「,」が必要ですが、"
            + found.ja()
            + "があります。足りないものを補ってください。",
        "The bracket opened on line "
            + line
            + " needs `"
            + closer.symbol()
            + "` or a comma here, but there is "
            + found.en()
            + ". Add what is missing.");
  }

  static Message missingItemValue(Found found) {
    return new Message(
        "キーの後には「=」と値が必要ですが、" + found.ja() + "があります。空白やピリオドを含むキーは二重引用符で囲んでください。",
        "A key must be followed by `=` and a value, but there is "
            + found.en()
            + ". Put keys with blanks or dots in double quotes.");
  }

  static Message missingForVariable(Found found) {
    return new Message(
        "for には変数名が必要ですが、" + found.ja() + "があります。for キー, 値 in コレクション の形で書いてください。",
        "`for` needs the name of a variable here, but there is "
            + found.en()
            + ". Write `for key, value in collection`.");
  }

  static Message missingForIn(Found found) {
    return new Message(
        "for の変数の後には in が必要ですが、" + found.ja() + "があります。for キー, 値 in コレクション の形で書いてください。",
        "The variables of `for` must be followed by `in`, but there is "
            + found.en()
            + ". Write `for key, value in collection`.");
  }

  static Message missingForColon(Found found) {
    return new Message(
        "for のコレクションの後には「:」が必要ですが、" + found.ja() + "があります。「:」に続けて結果の式を書いてください。",
        "The collection of `for` must be followed by `:`, but there is "
            + found.en()
            + ". Write the result behind a `:`.");
  }

  static Message missingArrow(Found found) {
    return new Message(
        "オブジェクトを作る for には「キー => 値」が必要ですが、" + found.ja() + "があります。リストを作るときは { } ではなく [ ] で囲んでください。",
        "A `for` in braces needs `key => value`, but there is "
            + found.en()
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
        "「.」の後には属性名が必要ですが、" + found.ja() + "があります。名前を続けて書くか、「.」を消してください。",
        "An attribute name is needed after the dot, but there is "
            + found.en()
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

  static Message afterExpression(Found found) {
    return new Message(
        "式の後に" + found.ja() + "があります。消すか、式全体を書き直してください。",
        "The expression must end here, but there is "
            + found.en()
            + ". Remove it or correct the expression.");
  }
}
