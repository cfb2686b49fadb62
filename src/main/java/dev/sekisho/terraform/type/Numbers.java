package dev.sekisho.terraform.type;

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
  private static final MathContext DECIMAL = new MathContext(160, RoundingMode.HALF_EVEN);
  private static final int MAX_EXPONENT = 10_000;

  private Numbers() {}

  /** As in a string: never an exponent, no zeros at the end. */
  public static String format(BigDecimal number) {
    if (number.signum() == 0) {
      return "0";
    }
    return number.stripTrailingZeros().toPlainString();
  }

  /** A number as text spells it; null where it is none or out of all proportion. */
  public static @Nullable BigDecimal parse(String text) {
    if (text.isEmpty() || text.length() > 4_000 || !looksLikeNumber(text)) {
      return null;
    }
    try {
      BigDecimal number = new BigDecimal(text);
      return tooLarge(number) ? null : number;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** Whether the number would fill memory when it is written out. */
  public static boolean tooLarge(BigDecimal number) {
    return Math.abs((long) number.scale()) + number.precision() > MAX_EXPONENT;
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
    return text.charAt(0) != '.' && text.charAt(text.length() - 1) != '.';
  }

  /** A quotient with the precision that Terraform has; the divisor isn't zero. */
  public static BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
    try {
      return dividend.divide(divisor);
    } catch (ArithmeticException e) {
      return shortest(dividend.divide(divisor, new MathContext(330, RoundingMode.HALF_EVEN)));
    }
  }

  /** The shortest decimal that stands for the same binary number. */
  public static BigDecimal shortest(BigDecimal exact) {
    BigDecimal binary = toBinary(exact);
    for (int digits = 153; digits <= 157; digits++) {
      BigDecimal candidate = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (toBinary(candidate).compareTo(binary) == 0) {
        return candidate.stripTrailingZeros();
      }
    }
    return exact.round(DECIMAL);
  }

  private static BigDecimal toBinary(BigDecimal number) {
    BigDecimal magnitude = number.abs();
    int exponent = binaryExponent(magnitude);
    int shift = PRECISION - exponent;
    BigDecimal scaled =
        shift >= 0
            ? magnitude.multiply(new BigDecimal(BigInteger.TWO.pow(shift)))
            : magnitude.divide(new BigDecimal(BigInteger.TWO.pow(-shift)));
    BigInteger mantissa = scaled.setScale(0, RoundingMode.HALF_EVEN).toBigInteger();
    BigDecimal back =
        shift >= 0
            ? new BigDecimal(mantissa).divide(new BigDecimal(BigInteger.TWO.pow(shift)))
            : new BigDecimal(mantissa.shiftLeft(-shift));
    return number.signum() < 0 ? back.negate() : back;
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

  /** A whole number within an int; null where it isn't one. */
  public static @Nullable Integer asInt(BigDecimal number) {
    if (number.precision() - (long) number.scale() > 11) {
      return null;
    }
    try {
      return number.intValueExact();
    } catch (ArithmeticException e) {
      return null;
    }
  }
}
