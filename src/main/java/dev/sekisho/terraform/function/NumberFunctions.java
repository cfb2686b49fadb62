package dev.sekisho.terraform.function;

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
      case "abs" -> a.result(a.number(0).abs());
      case "ceil" -> a.result(a.number(0).setScale(0, RoundingMode.CEILING));
      case "floor" -> a.result(a.number(0).setScale(0, RoundingMode.FLOOR));
      case "signum" -> a.result(BigDecimal.valueOf(whole(a, 0).signum()));
      case "log" ->
          fromDouble(a, Math.log(a.number(0).doubleValue()) / Math.log(a.number(1).doubleValue()));
      case "pow" -> fromDouble(a, Math.pow(a.number(0).doubleValue(), a.number(1).doubleValue()));
      case "max", "min" -> extreme(name.equals("max"), a);
      case "sum" -> sum(a);
      default -> parseInt(a);
    };
  }

  private static BigDecimal whole(Arguments a, int index) {
    BigDecimal number = a.number(index);
    if (number.stripTrailingZeros().scale() > 0) {
      throw a.invalid("whole number required");
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
    BigDecimal found = a.number(0);
    for (int i = 1; i < a.count(); i++) {
      found = largest ? found.max(a.number(i)) : found.min(a.number(i));
    }
    return a.result(found);
  }

  private static Value sum(Arguments a) {
    List<Value> items = a.items(0);
    if (items.isEmpty()) {
      throw a.invalid("empty list");
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (Value item : new ArrayList<>(items)) {
      sum = sum.add(a.number(item));
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
