package org.gainsay.json;

import java.math.BigDecimal;

/**
 * A number, kept as it is written, so that nothing is rounded.
 *
 * @param literal a number of JSON's grammar, {@code -1.5e3}
 */
public record JsonNumber(String literal) implements Json {
  public static JsonNumber of(long value) {
    return new JsonNumber(Long.toString(value));
  }

  /**
   * The number that Java prints for the value.
   *
   * @throws NumberFormatException for infinities and NaN, which JSON does not have
   */
  public static JsonNumber of(double value) {
    return new JsonNumber(BigDecimal.valueOf(value).toString());
  }

  /** The nearest double; infinite where the number is beyond all doubles. */
  public double doubleValue() {
    return Double.parseDouble(literal);
  }

  /**
   * The whole number.
   *
   * @throws ArithmeticException if it is no whole number or no {@code long}
   */
  public long longValue() {
    BigDecimal exact = new BigDecimal(literal);
    if (Math.abs((long) exact.scale()) > 100) {
      // An exponent of millions would unfold into as many digits.
      throw new ArithmeticException("no long: " + literal);
    }
    return exact.longValueExact();
  }
}
