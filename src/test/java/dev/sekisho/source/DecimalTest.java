package dev.sekisho.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small and large numbers alike answer as {@link BigDecimal} does. */
class DecimalTest {
  private static final List<String> SPELLINGS =
      List.of(
          "0",
          "-0",
          "7",
          "-7",
          "007",
          "+5",
          "22",
          "1.0",
          "1.50",
          "-0.25",
          "1e3",
          "1E+2",
          "2e-7",
          "999999999999999999",
          "-999999999999999999",
          "1000000000000000000",
          "9223372036854775807",
          "-9223372036854775808",
          "9223372036854775808",
          "123456789012345678901234567890.5");

  @Test
  void readsAndWrites() {
    for (String text : SPELLINGS) {
      BigDecimal exact = new BigDecimal(text);
      Decimal number = Decimal.of(text);
      assertEquals(exact, number.exact(), text);
      assertEquals(exact.toPlainString(), number.toPlainString(), text);
      assertEquals(plain(exact), number.toString(), text);
      assertEquals(exact.signum(), number.signum(), text);
      assertEquals(exact.precision(), number.precision(), text);
      assertEquals(Math.abs(exact.scale()), number.scale(), text);
      assertEquals(exact.negate(), number.negate().exact(), text);
    }
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  @Test
  void reckonsAndCompares() {
    for (String left : SPELLINGS) {
      for (String right : SPELLINGS) {
        BigDecimal a = new BigDecimal(left);
        BigDecimal b = new BigDecimal(right);
        Decimal x = Decimal.of(left);
        Decimal y = Decimal.of(right);
        String pair = left + " and " + right;
        assertEquals(a.add(b), x.plus(y).exact(), pair);
        assertEquals(a.subtract(b), x.minus(y).exact(), pair);
        assertEquals(a.multiply(b), x.times(y).exact(), pair);
        assertEquals(a.compareTo(b), x.compareTo(y), pair);
        assertEquals(a.compareTo(b) == 0 && a.scale() == b.scale(), x.equals(y), pair);
      }
    }
  }

  @Test
  void overflowsIntoExactNumbers() {
    Decimal most = Decimal.of(Long.MAX_VALUE);
    Decimal least = Decimal.of(Long.MIN_VALUE);
    assertEquals(new BigDecimal("9223372036854775808"), most.plus(Decimal.ONE).exact());
    assertEquals(new BigDecimal("-9223372036854775809"), least.minus(Decimal.ONE).exact());
    assertEquals(new BigDecimal("9223372036854775808"), least.negate().exact());
    assertEquals(new BigDecimal("9223372036854775808"), least.times(Decimal.of(-1)).exact());
    assertEquals(19, least.precision());
  }

  @Test
  void dividesToSixteenDigits() {
    assertEquals(Decimal.of(2), Decimal.of(48).over(Decimal.of(24)));
    assertEquals(
        BigDecimal.ONE.divide(new BigDecimal(24), MathContext.DECIMAL64),
        Decimal.ONE.over(Decimal.of(24)).exact());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "+", "x", "1x", "--1", "1-"})
  void refusesWhatIsNoNumber(String text) {
    assertThrows(NumberFormatException.class, () -> Decimal.of(text));
  }
}
