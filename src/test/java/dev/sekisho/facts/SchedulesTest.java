package dev.sekisho.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The hours that the field of a cron expression means. */
class SchedulesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 | {3}",
        "0,22 | {0, 22}",
        "9-12 | {9, 10, 11, 12}",
        "22-1 | {0, 1, 22, 23}",
        "*/6 | {0, 6, 12, 18}",
        "20/2 | {20, 22}",
        "8-12/2 | {8, 10, 12}",
        "? | {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23}"
      })
  void readsListsRangesAndSteps(String field, String hours) {
    assertEquals(hours, String.valueOf(Schedules.hours(field)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"24", "x", "", "1-", "*/0", "3,,4", "-1", "123"})
  void readsNothingIntoWhatIsNoHour(String field) {
    assertNull(Schedules.hours(field));
  }

  @Test
  void everyHourIsADay() {
    BitSet hours = Schedules.hours("*");
    assertEquals(24, hours == null ? 0 : hours.cardinality());
  }
}
