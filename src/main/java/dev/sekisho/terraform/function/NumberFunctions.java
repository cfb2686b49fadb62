package dev.sekisho.terraform.function;

import dev.sekisho.source.Decimal;
import dev.sekisho.terraform.type.Numbers;
import dev.sekisho.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Functions on numbers. */
final class NumberFunctions {
  private NumberFunctions() {}

  static Value call(String name, Arguments a) {
    return switch (name) {
      case "abs" -> a.result(a.number(0).exact().abs());
      case "ceil" -> a.result(a.number(0).exact().setScale(0, RoundingMode.CEILING));
      case "floor" -> a.result(a.number(0).exact().setScale(0, RoundingMode.FLOOR));
      case "signum" -> a.result(Decimal.of(narrow(a).signum()));
      case "log" -> fromDouble(a, Math.log(real(a, 0)) / Math.log(real(a, 1)));
      case "pow" -> fromDouble(a, Math.pow(real(a, 0), real(a, 1)));
      case "max", "min" -> extreme(name.equals("max"), a);
      case "sum" -> sum(a);
      default -> parseInt(a);
    };
  }

  private static double real(Arguments a, int index) {
    return a.number(index).exact().doubleValue();
  }

  private static BigDecimal whole(Arguments a, int index) {
    BigDecimal number = a.number(index).exact();
    if (number.stripTrailingZeros().scale() > 0) {
      throw a.invalid("whole number required");
    }
    return number;
  }

  /** A whole number that 64 bits hold. */
  private static BigDecimal narrow(Arguments a) {
    BigDecimal number = whole(a, 0);
    if (number.toBigInteger().bitLength() > 63) {
      throw a.invalid("too large");
    }
    return number;
  }

  private static Value fromDouble(Arguments a, double number) {
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      throw a.invalid("no number");
    }
    return a.result(BigDecimal.valueOf(number));
  }

  private static Value extreme(boolean largest, Arguments a) {
    Decimal found = a.number(0);
    for (int i = 1; i < a.count(); i++) {
      Decimal next = a.number(i);
      int order = next.compareTo(found);
      found = (largest ? order > 0 : order < 0) ? next : found;
    }
    return a.result(found);
  }

  private static Value sum(Arguments a) {
    List<Value> items = a.items(0);
    if (items.isEmpty()) {
      throw a.invalid("empty list");
    }
    Decimal sum = Decimal.ZERO;
    for (Value item : new ArrayList<>(items)) {
      sum = Numbers.plus(sum, a.number(item));
    }
    return a.result(sum);
  }

  private static Value parseInt(Arguments a) {
    if (a.known(0) instanceof Value.Num) {
      throw a.invalid("text required");
    }
    String text = a.text(0);
    int base = a.integer(1);
    if (base < 2 || base > 62 || text.length() > 4_000) {
      throw a.invalid("base must be 2 to 62");
    }
    boolean negative = text.startsWith("-");
    String digits = negative || text.startsWith("+") ? text.substring(1) : text;
    if (digits.isEmpty()) {
      throw a.invalid("no digits");
    }
    BigInteger number = BigInteger.ZERO;
    BigInteger factor = BigInteger.valueOf(base);
    for (int i = 0; i < digits.length(); i++) {
      int digit = digit(digits.charAt(i), base);
      if (digit < 0 || digit >= base) {
        throw a.invalid("not a digit of this base");
      }
      number = number.multiply(factor).add(BigInteger.valueOf(digit));
    }
    return a.result(new BigDecimal(negative ? number.negate() : number));
  }

  private static int digit(char c, int base) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    if (c >= 'a' && c <= 'z') {
      return c - 'a' + 10;
    }
    if (c >= 'A' && c <= 'Z') {
      return base <= 36 ? c - 'A' + 10 : c - 'A' + 36;
    }
    return -1;
  }
}
