package dev.sekisho.facts;

import dev.sekisho.source.Decimal;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The hours at which a schedule starts, in Japan time. Reads {@code cron(minute hour …)} and the
 * bare {@code minute hour …} of other schedulers; a rate or a single moment has no hours.
 */
final class Schedules {
  private static final int DAY = 24;
  private static final int JAPAN = 9;

  private final SystemFacts system;
  private final int expression;
  private final int zone;

  Schedules(SystemFacts system) {
    this.system = system;
    this.expression = system.knowledge().factId("schedule.expression");
    this.zone = system.knowledge().factId("schedule.zone");
  }

  /** Numbers from 0 to 23; nothing for what has no hours. */
  Fact hours(Subject subject, Inquiry inquiry) {
    Fact written = system.fact(subject, expression, inquiry);
    Value value = Values.known(inquiry.settle(written.value()));
    if (Values.isNothing(value)) {
      return Fact.nothing(subject);
    }
    String text = Values.text(value);
    if (text == null) {
      return unknown(Values.cause(value, "schedule"), written, value);
    }
    String field = hourField(text);
    if (field == null) {
      return Fact.nothing(subject);
    }
    BitSet hours = hours(field);
    Value where = Values.known(inquiry.settle(system.fact(subject, zone, inquiry).value()));
    String name = Values.text(where);
    int ahead = name == null ? -1 : behindJapan(name);
    if (hours == null || ahead < 0) {
      Cause cause =
          name == null
              ? Values.cause(where, "schedule")
              : new Cause(Cause.Kind.MEANING, hours == null ? text : name, null);
      return unknown(cause, written, value);
    }
    Value numbers = inJapan(hours, ahead, value.origin());
    return Fact.of(numbers, Fact.From.WRITTEN, written.path());
  }

  private static Value inJapan(BitSet hours, int ahead, Origin origin) {
    List<Value> numbers = new ArrayList<>();
    for (int hour = hours.nextSetBit(0); hour >= 0; hour = hours.nextSetBit(hour + 1)) {
      numbers.add(new Value.Num(Decimal.of((hour + ahead) % DAY), origin));
    }
    return new Value.ListValue(numbers, Value.ListShape.LIST, null, origin);
  }

  private static Fact unknown(Cause cause, Fact written, Value at) {
    return Fact.of(new Value.Unknown(cause, at.origin()), Fact.From.WRITTEN, written.path());
  }

  /** How many hours Japan is ahead of a zone; -1 for a zone that is not known here. */
  private static int behindJapan(String zone) {
    return switch (zone.toLowerCase(Locale.ROOT)) {
      case "utc", "etc/utc", "gmt", "etc/gmt", "universal", "zulu" -> JAPAN;
      case "asia/tokyo", "japan", "jst" -> 0;
      default -> -1;
    };
  }

  private static @Nullable String hourField(String text) {
    String fields = text.strip();
    if (fields.startsWith("cron(") && fields.endsWith(")")) {
      fields = fields.substring(5, fields.length() - 1).strip();
    } else if (fields.indexOf('(') >= 0) {
      return null;
    }
    int minute = end(fields, 0);
    int from = begin(fields, minute);
    int to = end(fields, from);
    return begin(fields, to) == fields.length() ? null : fields.substring(from, to);
  }

  /** Where the next field begins. */
  private static int begin(String fields, int at) {
    int from = at;
    while (from < fields.length() && Character.isWhitespace(fields.charAt(from))) {
      from++;
    }
    return from;
  }

  /** Where the field ends that begins here. */
  private static int end(String fields, int at) {
    int to = at;
    while (to < fields.length() && !Character.isWhitespace(fields.charAt(to))) {
      to++;
    }
    return to;
  }

  /** The hours of a field such as {@code 1,20-23} or {@code *}{@code /6}; null if it is none. */
  static @Nullable BitSet hours(String field) {
    BitSet hours = new BitSet(DAY);
    for (String part : field.split(",", -1)) {
      int slash = part.indexOf('/');
      int step = slash < 0 ? 1 : number(part.substring(slash + 1));
      String range = slash < 0 ? part : part.substring(0, slash);
      int dash = range.indexOf('-');
      boolean all = range.equals("*") || range.equals("?");
      int from = all ? 0 : number(dash < 0 ? range : range.substring(0, dash));
      int to =
          all || (slash >= 0 && dash < 0)
              ? DAY - 1
              : dash < 0 ? from : number(range.substring(dash + 1));
      if (from < 0 || to < 0 || step < 1 || from >= DAY || to >= DAY) {
        return null;
      }
      int last = to < from ? to + DAY : to;
      for (int hour = from; hour <= last; hour += step) {
        hours.set(hour % DAY);
      }
    }
    return hours;
  }

  private static int number(String digits) {
    int number = digits.isEmpty() || digits.length() > 2 ? -1 : 0;
    for (int i = 0; i < digits.length() && number >= 0; i++) {
      int digit = digits.charAt(i) - '0';
      number = digit < 0 || digit > 9 ? -1 : number * 10 + digit;
    }
    return number;
  }
}
