package dev.sekisho.knowledge;

import dev.sekisho.source.Decimal;

/** What a written number counts. */
public enum Unit {
  NONE("", 1, 1),
  SECONDS("seconds", 1, 86_400),
  MINUTES("minutes", 1, 1_440),
  HOURS("hours", 1, 24),
  DAYS("days", 1, 1),
  WEEKS("weeks", 7, 1),
  MONTHS("months", 30, 1),
  YEARS("years", 365, 1),
  BYTES("bytes", 1, 1),
  KIB("kib", 1L << 10, 1),
  MIB("mib", 1L << 20, 1),
  GIB("gib", 1L << 30, 1),
  TIB("tib", 1L << 40, 1);

  private final String word;
  private final long times;
  private final long per;

  Unit(String word, long times, long per) {
    this.word = word;
    this.times = times;
    this.per = per;
  }

  public String word() {
    return word;
  }

  /** Days or bytes. */
  public Decimal inBase(Decimal written) {
    return written.times(Decimal.of(times)).over(Decimal.of(per));
  }

  /** The number to write for so many days or bytes. */
  public Decimal fromBase(Decimal base) {
    return base.times(Decimal.of(per)).over(Decimal.of(times));
  }
}
