package dev.sekisho.finding;

/** The answer to a rule's question about one resource or system. */
public enum Verdict {
  /** It breaks the rule in every way the template can turn out. */
  VIOLATION("violation", "不適合"),
  /** It depends on something that is not in the templates. */
  UNDETERMINED("undetermined", "要確認"),
  /** Worth doing, or only a person can weigh it; never fails a build. */
  ADVICE("advice", "助言"),
  /** A violation or undetermined finding that the exceptions register covers. */
  EXCEPTED("excepted", "例外承認済"),
  /** Asked and fine. */
  CONFORMING("conforming", "適合"),
  /** Outside the guideline's reach, or nothing to ask. */
  NOT_APPLICABLE("not-applicable", "対象外");

  private final String word;
  private final String japanese;

  Verdict(String word, String japanese) {
    this.word = word;
    this.japanese = japanese;
  }

  /** The word in machine-readable reports and in English. */
  public String word() {
    return word;
  }

  public String japanese() {
    return japanese;
  }
}
