package dev.sekisho.cloudformation;

import dev.sekisho.source.Decimal;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import dev.sekisho.yaml.YamlTree.Scalar;
import org.jspecify.annotations.Nullable;

/**
 * Scalars as values. Only what nobody can mean otherwise becomes a number or a truth value: bare
 * decimals and {@code true} and {@code false}. Account numbers with leading zeros, dates, {@code
 * yes} and {@code 0x1F} stay the text they are.
 */
final class Literals {
  private static final int LONGEST_NUMBER = 40;

  private Literals() {}

  static Value of(Scalar scalar, Origin origin) {
    String text = scalar.text();
    return switch (scalar.style()) {
      case QUOTED, BLOCK -> new Value.Text(text, origin);
      case PLAIN -> plain(text, origin);
      case JSON_LITERAL -> json(text, origin);
    };
  }

  private static Value plain(String text, Origin origin) {
    return switch (text) {
      case "true", "True", "TRUE" -> new Value.Bool(true, origin);
      case "false", "False", "FALSE" -> new Value.Bool(false, origin);
      case "", "~", "null", "Null", "NULL" -> new Value.Null(origin);
      default -> numberOrText(text, origin);
    };
  }

  private static Value json(String text, Origin origin) {
    return switch (text) {
      case "true" -> new Value.Bool(true, origin);
      case "false" -> new Value.Bool(false, origin);
      case "null" -> new Value.Null(origin);
      default -> jsonNumber(text, origin);
    };
  }

  private static Value jsonNumber(String text, Origin origin) {
    try {
      Decimal number = Decimal.of(text);
      // An exponent of a million would be a million digits as soon as somebody writes it out.
      return number.scale() > LONGEST_NUMBER || text.length() > LONGEST_NUMBER
          ? new Value.Text(text, origin)
          : new Value.Num(number, origin);
    } catch (NumberFormatException e) {
      return new Value.Text(text, origin);
    }
  }

  private static Value numberOrText(String text, Origin origin) {
    Decimal number = decimal(text);
    return number == null ? new Value.Text(text, origin) : new Value.Num(number, origin);
  }

  /** A plain decimal number without leading zero; null for everything else. */
  static @Nullable Decimal decimal(String text) {
    int at = text.startsWith("-") ? 1 : 0;
    int digits = digits(text, at);
    boolean padded = digits > 1 && text.charAt(at) == '0';
    if (digits == 0 || padded || text.length() > LONGEST_NUMBER) {
      return null;
    }
    at += digits;
    if (at < text.length() && text.charAt(at) == '.') {
      int fraction = digits(text, at + 1);
      at = fraction == 0 ? at : at + 1 + fraction;
    }
    return at == text.length() ? Decimal.of(text) : null;
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at - from;
  }

  /** The text that CloudFormation sees in a known scalar; null for what is none. */
  static @Nullable String text(Value value) {
    return switch (value) {
      case Value.Text text -> text.text();
      case Value.Num num -> num.number().toPlainString();
      case Value.Bool bool -> bool.bool() ? "true" : "false";
      case Value.Null none -> "";
      default -> null;
    };
  }
}
