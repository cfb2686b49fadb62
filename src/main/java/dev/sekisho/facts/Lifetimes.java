package dev.sekisho.facts;

import dev.sekisho.knowledge.Const;
import dev.sekisho.knowledge.Operand;
import dev.sekisho.knowledge.Table;
import dev.sekisho.knowledge.Test;
import dev.sekisho.source.Decimal;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks versions up in a table of dates. */
final class Lifetimes {
  private static final String NONE = "none";

  private final SystemFacts system;

  Lifetimes(SystemFacts system) {
    this.system = system;
  }

  /** Whether the row's date lies before the day of judgement. */
  Truth past(Test.Past past, Value value, Tests.Asked asked, Inquiry inquiry) {
    if (Values.isNothing(value)) {
      return Truth.FALSE;
    }
    Table table = system.knowledge().table(past.table());
    LocalDate day = table == null ? null : day(past, asked, inquiry);
    if (table == null || day == null) {
      return Truth.UNKNOWN;
    }
    String last = day.toString();
    if (isYoung(table, past, last)) {
      return Truth.FALSE;
    }
    return value instanceof Value.MapValue software
        ? past(table, past, last, software, inquiry)
        : Truth.UNKNOWN;
  }

  private static Truth past(
      Table table, Test.Past past, String last, Value.MapValue software, Inquiry inquiry) {
    Value version = inquiry.settle(part(software, "version", software));
    String product = Values.text(inquiry.settle(part(software, "product", software)));
    if (product == null) {
      return Truth.UNKNOWN;
    }
    List<Table.Row> rows = table.named(product);
    Table.Row unversioned = unversioned(rows);
    if (unversioned != null) {
      return past(unversioned, past, last);
    }
    if (Values.isNothing(version)) {
      return Truth.FALSE;
    }
    String text = Values.text(Values.known(version));
    if (text == null || rows.isEmpty()) {
      return Truth.UNKNOWN;
    }
    Table.Row row = row(rows, text);
    if (row != null) {
      return past(row, past, last);
    }
    return newest(rows, text) ? Truth.FALSE : Truth.UNKNOWN;
  }

  private static Value part(Value.MapValue map, String name, Value at) {
    Value part = map.get(name);
    return part == null ? new Value.Null(at.origin()) : part;
  }

  private static Table.@Nullable Row unversioned(List<Table.Row> rows) {
    for (Table.Row row : rows) {
      if (row.column("version") == null) {
        return row;
      }
    }
    return null;
  }

  /** The row of the longest dotted prefix of a version; null if there is none. */
  static Table.@Nullable Row row(List<Table.Row> rows, String version) {
    Table.Row best = null;
    int length = 0;
    for (Table.Row row : rows) {
      String prefix = row.column("version");
      if (prefix != null && prefix.length() > length && startsWith(version, prefix)) {
        best = row;
        length = prefix.length();
      }
    }
    return best;
  }

  private static boolean startsWith(String version, String prefix) {
    return version.startsWith(prefix)
        && (version.length() == prefix.length()
            || !Character.isLetterOrDigit(version.charAt(prefix.length())));
  }

  /** The row that is for a product of some version; null if there is none. */
  Table.@Nullable Row rowOf(String table, Value value, Inquiry inquiry) {
    Table known = system.knowledge().table(table);
    if (known == null || !(value instanceof Value.MapValue software)) {
      return null;
    }
    String product = Values.text(inquiry.settle(part(software, "product", value)));
    String version = Values.text(inquiry.settle(part(software, "version", value)));
    if (product == null) {
      return null;
    }
    List<Table.Row> rows = known.named(product);
    Table.Row unversioned = unversioned(rows);
    return unversioned != null || version == null ? unversioned : row(rows, version);
  }

  private static boolean newest(List<Table.Row> rows, String version) {
    for (Table.Row row : rows) {
      String known = row.column("version");
      if (known != null && compare(version, known) <= 0) {
        return false;
      }
    }
    return true;
  }

  /** Segment by segment, text first, then numbers. */
  static int compare(String one, String other) {
    int a = 0;
    int b = 0;
    while (a < one.length() && b < other.length()) {
      boolean digits = Character.isDigit(one.charAt(a)) && Character.isDigit(other.charAt(b));
      if (!digits) {
        int order = Character.compare(one.charAt(a++), other.charAt(b++));
        if (order != 0) {
          return order;
        }
        continue;
      }
      int endA = digitsFrom(one, a);
      int endB = digitsFrom(other, b);
      int order =
          new java.math.BigInteger(one.substring(a, endA))
              .compareTo(new java.math.BigInteger(other.substring(b, endB)));
      if (order != 0) {
        return order;
      }
      a = endA;
      b = endB;
    }
    return Integer.compare(one.length() - a, other.length() - b);
  }

  private static int digitsFrom(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static Truth past(Table.Row row, Test.Past past, String day) {
    String date = row.column(past.column());
    if (date == null) {
      return Truth.UNKNOWN;
    }
    if (date.equals(NONE)) {
      return Truth.FALSE;
    }
    return unsure(row, past) || !isDay(date) ? Truth.UNKNOWN : Truth.of(date.compareTo(day) < 0);
  }

  /** Whether no day of the column has come, so that none can have, whatever is looked up. */
  private static boolean isYoung(Table table, Test.Past past, String day) {
    for (Table.Row row : table.rows()) {
      String date = row.column(past.column());
      if (date == null || (!date.equals(NONE) && !(isDay(date) && date.compareTo(day) >= 0))) {
        return false;
      }
    }
    return true;
  }

  /** The day that is asked about; null where it is not known. */
  private @Nullable LocalDate day(Test.Past past, Tests.Asked asked, Inquiry inquiry) {
    LocalDate day = last(past, asked, inquiry);
    Operand ahead = past.ahead();
    if (ahead == null) {
      return day;
    }
    Decimal days = number(ahead, asked, inquiry);
    return days == null ? null : day.plusDays(days.longValue());
  }

  /** The day of judgement, or the end of a later year that the question names. */
  private LocalDate last(Test.Past past, Tests.Asked asked, Inquiry inquiry) {
    Operand until = past.until();
    Decimal year = until == null ? null : number(until, asked, inquiry);
    LocalDate today = system.asOf();
    LocalDate end = year == null ? today : LocalDate.of((int) year.longValue(), 12, 31);
    return end.isAfter(today) ? end : today;
  }

  private @Nullable Decimal number(Operand operand, Tests.Asked asked, Inquiry inquiry) {
    List<Const> known = system.operands().of(operand, asked, inquiry);
    return known == null || known.isEmpty() ? null : known.get(0).number();
  }

  /** Whether the row of a product says a date that doesn't count. */
  boolean unsure(Test.Past past, Value.MapValue software, Inquiry inquiry) {
    Table.Row row = rowOf(past.table(), software, inquiry);
    return row != null && unsure(row, past);
  }

  /** Whether nobody has read the row's date where it is published. */
  private static boolean unsure(Table.Row row, Test.Past past) {
    String sure = row.column(Table.SURE);
    return sure != null && !(past.secondary() && sure.equals(Table.SECONDARY));
  }

  /** Written like 2024-02-29: such days sort as their texts do, with no calendar asked. */
  private static boolean isDay(String text) {
    return text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
  }
}
