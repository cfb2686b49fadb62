package dev.sekisho.finding;

/** How an entry of the register of exceptions stands on a day. */
public enum ExceptionState {
  HOLDS("holds", "有効"),
  EXPIRED("expired", "期限切れ"),
  UNAPPROVED("unapproved", "未承認"),
  /** It holds, and no finding needs it. */
  UNUSED("unused", "該当なし");

  private final String word;
  private final String japanese;

  ExceptionState(String word, String japanese) {
    this.word = word;
    this.japanese = japanese;
  }

  public String word() {
    return word;
  }

  public String japanese() {
    return japanese;
  }
}
