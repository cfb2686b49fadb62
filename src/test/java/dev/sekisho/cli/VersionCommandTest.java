package dev.sekisho.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many days lie between two, with and without leap days. */
class VersionCommandTest {
  private static final LocalDate BEGIN = LocalDate.of(2026, 11, 24);

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 37, 38, 96, 97, 180, 181, 365, 461, 462, 463, 1000, 26_750, 26_760})
  void countsAsTheCalendarDoes(int days) {
    LocalDate end = BEGIN.plusDays(days);
    assertEquals(days, number(end) - number(BEGIN));
  }

  private static long number(LocalDate day) {
    return VersionCommand.dayNumber(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }
}
