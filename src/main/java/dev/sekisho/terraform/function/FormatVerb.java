package dev.sekisho.terraform.function;

import dev.sekisho.source.Decimal;
import dev.sekisho.terraform.type.Numbers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** One verb of a format: flags, width, precision, argument number and letter. */
final class FormatVerb {
  private final String flags;
  private final int width;
  private final int precision;
  private final int argument;
  private final char letter;
  private final int end;

  private FormatVerb(String flags, int width, int precision, int argument, char letter, int end) {
    this.flags = flags;
    this.width = width;
    this.precision = precision;
    this.argument = argument;
    this.letter = letter;
    this.end = end;
  }

  /** Reads from behind the percent sign. */
  static FormatVerb read(Arguments a, String spec, int start) {
    int at = start;
    while (at < spec.length() && "+-# 0".indexOf(spec.charAt(at)) >= 0) {
      at++;
    }
    String flags = spec.substring(start, at);
    int widthEnd = digits(spec, at);
    int width = number(a, spec, at, widthEnd, -1);
    at = widthEnd;
    int precision = -1;
    if (at < spec.length() && spec.charAt(at) == '.') {
      int precisionEnd = digits(spec, at + 1);
      precision = number(a, spec, at + 1, precisionEnd, 0);
      at = precisionEnd;
    }
    int argument = -1;
    if (at < spec.length() && spec.charAt(at) == '[') {
      int close = digits(spec, at + 1);
      argument = number(a, spec, at + 1, close, -1);
      if (close >= spec.length() || spec.charAt(close) != ']' || argument < 1) {
        throw a.invalid("invalid argument number");
      }
      at = close + 1;
    }
    if (at >= spec.length() || "vsqtbdoxXeEfgG".indexOf(spec.charAt(at)) < 0) {
      throw a.invalid("unsupported format verb");
    }
    return new FormatVerb(flags, width, precision, argument, spec.charAt(at), at + 1);
  }

  private static int digits(String spec, int from) {
    int at = from;
    while (at < spec.length() && spec.charAt(at) >= '0' && spec.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  private static int number(Arguments a, String spec, int from, int to, int none) {
    if (from == to) {
      return none;
    }
    if (to - from > 5) {
      throw a.tooMuch();
    }
    return Integer.parseInt(spec.substring(from, to));
  }

  char letter() {
    return letter;
  }

  int argument() {
    return argument;
  }

  int end() {
    return end;
  }

  boolean sharp() {
    return flags.indexOf('#') >= 0;
  }

  boolean isPlain() {
    return flags.isEmpty() && width < 0 && precision < 0;
  }

  String cut(String text) {
    if (precision < 0) {
      return text;
    }
    List<String> clusters = Graphemes.of(text);
    return precision >= clusters.size() ? text : String.join("", clusters.subList(0, precision));
  }

  String pad(String text) {
    int missing = width - Graphemes.count(text);
    if (missing <= 0) {
      return text;
    }
    if (flags.indexOf('-') >= 0) {
      return text + " ".repeat(missing);
    }
    if (flags.indexOf('0') < 0) {
      return " ".repeat(missing) + text;
    }
    boolean signed =
        !text.isEmpty()
            && (text.charAt(0) == '-' || text.charAt(0) == '+')
            && "vdboxXeEfgG".indexOf(letter) >= 0;
    return signed
        ? text.charAt(0) + "0".repeat(missing) + text.substring(1)
        : "0".repeat(missing) + text;
  }

  String number(Arguments a, BigDecimal number) {
    String magnitude =
        switch (letter) {
          case 'd' -> filled(whole(a, number).abs().toString());
          case 'b' -> whole(a, number).abs().toString(2);
          case 'o' -> (sharp() ? "0" : "") + whole(a, number).abs().toString(8);
          case 'x' -> (sharp() ? "0x" : "") + whole(a, number).abs().toString(16);
          case 'X' ->
              (sharp() ? "0X" : "") + whole(a, number).abs().toString(16).toUpperCase(Locale.ROOT);
          case 'f' ->
              number
                  .abs()
                  .setScale(precision < 0 ? 6 : precision, RoundingMode.HALF_EVEN)
                  .toPlainString();
          case 'e', 'E' -> exponential(number.abs(), precision < 0 ? 6 : precision, letter);
          default -> shortest(number.abs());
        };
    return sign(number) + magnitude;
  }

  String general(BigDecimal number) {
    return sign(number) + shortest(number.abs());
  }

  private String sign(BigDecimal number) {
    if (number.signum() < 0) {
      return "-";
    }
    return flags.indexOf('+') >= 0 ? "+" : flags.indexOf(' ') >= 0 ? " " : "";
  }

  private static BigInteger whole(Arguments a, BigDecimal number) {
    if (Numbers.tooLarge(Decimal.of(number))) {
      throw a.tooMuch();
    }
    if (number.stripTrailingZeros().scale() > 0) {
      throw a.invalid("an integer is required");
    }
    return number.toBigInteger();
  }

  /** Whole numbers are filled up with zeros to the precision. */
  private String filled(String digits) {
    return digits.length() < precision ? "0".repeat(precision - digits.length()) + digits : digits;
  }

  /** {@code %g}: plain where the exponent is small, else with an exponent. */
  private String shortest(BigDecimal number) {
    char e = letter == 'G' ? 'E' : 'e';
    if (number.signum() == 0) {
      return "0";
    }
    BigDecimal rounded =
        precision < 0
            ? number
            : number.round(new MathContext(Math.max(1, precision), RoundingMode.HALF_EVEN));
    BigDecimal stripped = rounded.stripTrailingZeros();
    int exponent = stripped.precision() - stripped.scale() - 1;
    int limit = precision < 0 ? Math.max(21, stripped.precision()) : Math.max(1, precision);
    int threshold = precision < 0 && stripped.precision() <= 21 ? 21 : limit;
    if (exponent < -4 || exponent >= threshold) {
      return exponential(stripped, stripped.precision() - 1, e);
    }
    return stripped.toPlainString();
  }

  private static String exponential(BigDecimal number, int decimals, char letter) {
    BigDecimal rounded =
        number.signum() == 0
            ? BigDecimal.ZERO
            : number.round(new MathContext(decimals + 1, RoundingMode.HALF_EVEN));
    int exponent = number.signum() == 0 ? 0 : rounded.precision() - rounded.scale() - 1;
    BigDecimal mantissa =
        rounded.movePointLeft(exponent).setScale(decimals, RoundingMode.HALF_EVEN);
    int size = Math.abs(exponent);
    return mantissa.toPlainString()
        + letter
        + (exponent < 0 ? "-" : "+")
        + (size < 10 ? "0" : "")
        + size;
  }
}
