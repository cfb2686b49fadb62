package dev.sekisho.terraform.function;

import dev.sekisho.source.Decimal;
import dev.sekisho.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Functions on times that are given; none of them reads a clock. */
final class TimeFunctions {
  private TimeFunctions() {}

  static Value call(String name, Arguments a) {
    return switch (name) {
      case "formatdate" -> a.result(format(a, a.text(0), time(a, 1)));
      case "timeadd" -> a.result(written(added(a)));
      default ->
          a.result(
              Decimal.of(
                  time(a, 0).toInstant().compareTo(time(a, 1).toInstant()) < 0 ? -1 : same(a)));
    };
  }

  private static int same(Arguments a) {
    return time(a, 0).toInstant().equals(time(a, 1).toInstant()) ? 0 : 1;
  }

  private static OffsetDateTime time(Arguments a, int index) {
    String text = a.text(index);
    try {
      if (text.length() >= 20 && text.charAt(10) == 'T') {
        return OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
      }
    } catch (DateTimeException e) {
      throw a.invalid("no RFC 3339 time");
    }
    throw a.invalid("no RFC 3339 time");
  }

  private static String written(OffsetDateTime time) {
    return DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss", Locale.ROOT).format(time)
        + zone(time, true, "Z");
  }

  private static OffsetDateTime added(Arguments a) {
    String duration = a.text(1);
    boolean negative = duration.startsWith("-");
    int at = negative || duration.startsWith("+") ? 1 : 0;
    BigDecimal nanos = BigDecimal.ZERO;
    if (duration.substring(at).equals("0")) {
      return time(a, 0);
    }
    if (at == duration.length()) {
      throw a.invalid("no duration");
    }
    while (at < duration.length()) {
      int end = at;
      while (end < duration.length() && "0123456789.".indexOf(duration.charAt(end)) >= 0) {
        end++;
      }
      int unitEnd = end;
      while (unitEnd < duration.length() && "0123456789.".indexOf(duration.charAt(unitEnd)) < 0) {
        unitEnd++;
      }
      nanos =
          nanos.add(
              amount(a, duration.substring(at, end))
                  .multiply(unit(a, duration.substring(end, unitEnd))));
      at = unitEnd;
    }
    if (nanos.precision() - nanos.scale() > 18) {
      throw a.tooMuch();
    }
    long exact = nanos.setScale(0, RoundingMode.DOWN).longValue();
    return time(a, 0).plus(negative ? -exact : exact, ChronoUnit.NANOS);
  }

  private static BigDecimal amount(Arguments a, String text) {
    try {
      if (text.length() < 30) {
        return new BigDecimal(text);
      }
    } catch (NumberFormatException e) {
      throw a.invalid("no duration");
    }
    throw a.invalid("no duration");
  }

  private static BigDecimal unit(Arguments a, String unit) {
    return BigDecimal.valueOf(
        switch (unit) {
          case "ns" -> 1L;
          case "us", "µs", "μs" -> 1_000L;
          case "ms" -> 1_000_000L;
          case "s" -> 1_000_000_000L;
          case "m" -> 60_000_000_000L;
          case "h" -> 3_600_000_000_000L;
          default -> throw a.invalid("no duration");
        });
  }

  private static String format(Arguments a, String spec, OffsetDateTime time) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < spec.length()) {
      char c = spec.charAt(at);
      int end = at + 1;
      if (c == '\'') {
        end = quoted(a, spec, at, out);
      } else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
        while (end < spec.length() && spec.charAt(end) == c) {
          end++;
        }
        out.append(part(a, spec.substring(at, end), time));
      } else {
        out.append(c);
      }
      at = end;
    }
    return out.toString();
  }

  private static int quoted(Arguments a, String spec, int start, StringBuilder out) {
    int at = start + 1;
    while (at < spec.length()) {
      if (spec.charAt(at) != '\'') {
        out.append(spec.charAt(at++));
      } else if (at + 1 < spec.length() && spec.charAt(at + 1) == '\'') {
        out.append('\'');
        at += 2;
      } else {
        return at + 1;
      }
    }
    throw a.invalid("unterminated literal");
  }

  private static String part(Arguments a, String verb, OffsetDateTime time) {
    int twelve = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
    return switch (verb) {
      case "YYYY" -> padded(time.getYear(), 4);
      case "YY" -> padded(time.getYear() % 100, 2);
      case "MMMM" -> time.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      case "MMM" -> time.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
      case "MM" -> padded(time.getMonthValue(), 2);
      case "M" -> padded(time.getMonthValue(), 1);
      case "DD" -> padded(time.getDayOfMonth(), 2);
      case "D" -> padded(time.getDayOfMonth(), 1);
      case "EEEE" -> time.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      case "EEE" -> time.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
      case "hh" -> padded(time.getHour(), 2);
      case "h" -> padded(time.getHour(), 1);
      case "HH" -> padded(twelve, 2);
      case "H" -> padded(twelve, 1);
      case "AA" -> time.getHour() < 12 ? "AM" : "PM";
      case "aa" -> time.getHour() < 12 ? "am" : "pm";
      case "mm" -> padded(time.getMinute(), 2);
      case "m" -> padded(time.getMinute(), 1);
      case "ss" -> padded(time.getSecond(), 2);
      case "s" -> padded(time.getSecond(), 1);
      case "ZZZZZ" -> zone(time, true, "+00:00");
      case "ZZZZ" -> zone(time, false, "+0000");
      case "ZZZ" -> zone(time, false, "UTC");
      case "Z" -> zone(time, true, "Z");
      default -> throw a.invalid("unsupported verb " + verb);
    };
  }

  private static String padded(int number, int digits) {
    String text = Integer.toString(number);
    return text.length() >= digits ? text : "0".repeat(digits - text.length()) + text;
  }

  private static String zone(OffsetDateTime time, boolean colon, String utc) {
    ZoneOffset offset = time.getOffset();
    if (offset.getTotalSeconds() == 0) {
      return utc;
    }
    int minutes = Math.abs(offset.getTotalSeconds() / 60);
    String sign = offset.getTotalSeconds() < 0 ? "-" : "+";
    return sign + padded(minutes / 60, 2) + (colon ? ":" : "") + padded(minutes % 60, 2);
  }
}
