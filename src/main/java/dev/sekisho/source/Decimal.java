package dev.sekisho.source;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * A decimal number, exact and as precise as it was written. Nearly all numbers of a template are
 * small and whole; they are kept as a {@code long}, because the first {@link BigDecimal} of a run
 * makes the JDK compute 5 to the 65,536th power, which takes longer than all else that is done with
 * a file. Equality is that of {@link BigDecimal}: 1.0 is not 1, though they compare as the same.
 */
public final class Decimal implements Comparable<Decimal> {
  public static final Decimal ZERO = new Decimal(0, null);
  public static final Decimal ONE = new Decimal(1, null);

  /** Longer than this, digits may not fit in a {@code long}. */
  private static final int SAFE_DIGITS = 18;

  private final long whole;
  private final @Nullable BigDecimal exact;

  private Decimal(long whole, @Nullable BigDecimal exact) {
    this.whole = whole;
    this.exact = exact;
  }

  public static Decimal of(long whole) {
    return new Decimal(whole, null);
  }

  public static Decimal of(BigDecimal number) {
    return number.scale() == 0 && number.precision() <= SAFE_DIGITS
        ? new Decimal(number.longValue(), null)
        : new Decimal(0, number);
  }

  /**
   * A number as text spells it, in the spellings of {@link BigDecimal#BigDecimal(String)}.
   *
   * @throws NumberFormatException if it is none
   */
  public static Decimal of(String text) {
    int digits = text.startsWith("-") ? 1 : 0;
    boolean small = text.length() > digits && text.length() - digits <= SAFE_DIGITS;
    for (int i = digits; small && i < text.length(); i++) {
      small = text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return small ? of(Long.parseLong(text)) : of(new BigDecimal(text));
  }

  /** For arithmetic beyond what is here. */
  public BigDecimal exact() {
    return exact == null ? BigDecimal.valueOf(whole) : exact;
  }

  public int signum() {
    return exact == null ? Long.signum(whole) : exact.signum();
  }

  /** How far the last digit is from the point, on whichever side. */
  public long scale() {
    return exact == null ? 0 : Math.abs((long) exact.scale());
  }

  /** The number of digits. */
  public int precision() {
    if (exact != null) {
      return exact.precision();
    }
    int length = Long.toString(whole).length();
    return whole < 0 ? length - 1 : length;
  }

  /** The whole number within an int; null where it isn't one. */
  public @Nullable Integer asInt() {
    if (exact == null) {
      return whole == (int) whole ? (int) whole : null;
    }
    if (exact.precision() - (long) exact.scale() > 11) {
      return null;
    }
    try {
      return exact.intValueExact();
    } catch (ArithmeticException e) {
      return null;
    }
  }

  /** Rounded towards zero; only the lowest 64 bits of a larger number. */
  public long longValue() {
    return exact == null ? whole : exact.longValue();
  }

  public Decimal negate() {
    return exact == null && whole != Long.MIN_VALUE ? of(-whole) : of(exact().negate());
  }

  public Decimal plus(Decimal other) {
    if (exact == null && other.exact == null) {
      long sum = whole + other.whole;
      boolean overflown = ((whole ^ sum) & (other.whole ^ sum)) < 0;
      if (!overflown) {
        return of(sum);
      }
    }
    return of(exact().add(other.exact()));
  }

  public Decimal minus(Decimal other) {
    return plus(other.negate());
  }

  public Decimal times(Decimal other) {
    if (exact == null && other.exact == null) {
      long high = Math.multiplyHigh(whole, other.whole);
      long low = whole * other.whole;
      if (high == low >> 63) {
        return of(low);
      }
    }
    return of(exact().multiply(other.exact()));
  }

  /** The quotient, rounded to 16 digits unless it is whole. */
  public Decimal over(Decimal divisor) {
    boolean small = exact == null && divisor.exact == null && whole != Long.MIN_VALUE;
    if (small && divisor.whole != 0 && whole % divisor.whole == 0) {
      return of(whole / divisor.whole);
    }
    return of(exact().divide(divisor.exact(), MathContext.DECIMAL64));
  }

  @Override
  public int compareTo(Decimal other) {
    return exact == null && other.exact == null
        ? Long.compare(whole, other.whole)
        : exact().compareTo(other.exact());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Decimal number
        && (exact == null
            ? number.exact == null && whole == number.whole
            : exact.equals(number.exact));
  }

  @Override
  public int hashCode() {
    return exact == null ? Long.hashCode(whole) : exact.hashCode();
  }

  /** Never with an exponent; zeros at the end as they were written. */
  public String toPlainString() {
    return exact == null ? Long.toString(whole) : exact.toPlainString();
  }

  /** Never with an exponent, no zeros at the end. */
  @Override
  public String toString() {
    if (exact == null) {
      return Long.toString(whole);
    }
    return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
  }
}
