package dev.sekisho.terraform.type;

import dev.sekisho.source.Decimal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as Terraform keeps them: decimal where they are written so, with the 512 binary digits of
 * its arithmetic where a result has no end.
 */
public final class Numbers {
  private static final int PRECISION = 512;
  private static final int MAX_EXPONENT = 10_000;

  private Numbers() {}

  /** A number as text spells it; null where it is none or out of all proportion. */
  public static @Nullable Decimal parse(String text) {
    if (text.isEmpty() || text.length() > 4_000 || !looksLikeNumber(text)) {
      return null;
    }
    try {
      Decimal number = Decimal.of(text);
      return tooLarge(number) ? null : number;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** Whether the number would fill memory when it is written out. */
  public static boolean tooLarge(Decimal number) {
    return number.scale() + number.precision() > MAX_EXPONENT;
  }

  private static boolean looksLikeNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean fine =
          (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E';
      if (!fine) {
        return false;
      }
    }
    return true;
  }

  /** A quotient with the precision that Terraform has; the divisor isn't zero. */
  public static BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
    try {
      return dividend.divide(divisor);
    } catch (ArithmeticException e) {
      MathContext ample = new MathContext(400, RoundingMode.HALF_EVEN);
      return shortest(binary(dividend).divide(binary(divisor), ample));
    }
  }

  /** A sum with the binary digits that Terraform has for fractions. */
  public static Decimal plus(Decimal a, Decimal b) {
    return isFraction(a) || isFraction(b)
        ? Decimal.of(shortest(binary(a.exact()).add(binary(b.exact()))))
        : a.plus(b);
  }

  /** A product with the binary digits that Terraform has for fractions. */
  public static Decimal times(Decimal a, Decimal b) {
    return isFraction(a) || isFraction(b)
        ? Decimal.of(shortest(binary(a.exact()).multiply(binary(b.exact()))))
        : a.times(b);
  }

  /** Whether it may have digits behind the point; whole numbers need no rounding. */
  private static boolean isFraction(Decimal number) {
    return number.scale() > 0 && number.exact().scale() > 0;
  }

  /** The shortest decimal that stands for the same binary number, as Go's big floats print it. */
  public static BigDecimal shortest(BigDecimal exact) {
    if (exact.signum() == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal magnitude = exact.abs();
    int shift = PRECISION - binaryExponent(magnitude);
    BigInteger mantissa =
        shifted(magnitude, shift).setScale(0, RoundingMode.HALF_EVEN).toBigInteger();
    BigDecimal middle = new BigDecimal(mantissa);
    BigDecimal half = new BigDecimal("0.5");
    BigDecimal found =
        between(
            shifted(middle.subtract(half), -shift),
            shifted(middle, -shift),
            shifted(middle.add(half), -shift),
            !mantissa.testBit(0));
    return exact.signum() < 0 ? found.negate() : found;
  }

  /** The nearest number of 512 binary digits. */
  private static BigDecimal binary(BigDecimal number) {
    if (number.signum() == 0 || number.stripTrailingZeros().scale() <= 0) {
      return number;
    }
    int shift = PRECISION - binaryExponent(number.abs());
    return shifted(shifted(number, shift).setScale(0, RoundingMode.HALF_EVEN), -shift);
  }

  /** Times two to a power, exactly. */
  private static BigDecimal shifted(BigDecimal number, int exponent) {
    return exponent >= 0
        ? number.multiply(new BigDecimal(BigInteger.TWO.pow(exponent)))
        : number.multiply(new BigDecimal(BigInteger.valueOf(5).pow(-exponent), -exponent));
  }

  /** The shortest decimal that rounds to the middle: its digits, cut where the bounds part. */
  private static BigDecimal between(
      BigDecimal lower, BigDecimal middle, BigDecimal upper, boolean inclusive) {
    String d = middle.stripTrailingZeros().unscaledValue().toString();
    String l = lower.stripTrailingZeros().unscaledValue().toString();
    String u = upper.stripTrailingZeros().unscaledValue().toString();
    for (int i = 0; i < d.length(); i++) {
      char m = d.charAt(i);
      char low = i < l.length() ? l.charAt(i) : '0';
      char high = i < u.length() ? u.charAt(i) : '0';
      boolean down = low != m || (inclusive && i + 1 == l.length());
      boolean up = m != high && (inclusive || m + 1 < high || i + 1 < u.length());
      if (down || up) {
        RoundingMode mode =
            down && up ? RoundingMode.HALF_EVEN : down ? RoundingMode.DOWN : RoundingMode.UP;
        return middle.round(new MathContext(i + 1, mode)).stripTrailingZeros();
      }
    }
    return middle.stripTrailingZeros();
  }

  /** The number of binary digits before the point; negative for small fractions. */
  private static int binaryExponent(BigDecimal magnitude) {
    BigInteger whole = magnitude.toBigInteger();
    if (whole.signum() > 0) {
      return whole.bitLength();
    }
    int exponent = 0;
    BigDecimal half = new BigDecimal("0.5");
    BigDecimal rest = magnitude;
    while (rest.compareTo(half) < 0) {
      rest = rest.add(rest);
      exponent--;
    }
    return exponent;
  }
}
