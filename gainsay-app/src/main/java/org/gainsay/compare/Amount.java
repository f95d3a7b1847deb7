package org.gainsay.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A number as it is meant: exactly, about, at least or at most. */
record Amount(double value, Bound bound) {
  /** How a number is meant. */
  enum Bound {
    NONE,
    ABOUT,
    LEAST,
    MOST
  }

  /** Numbers below this are counted, not rounded. */
  private static final double COUNTED = 100;

  /** What differs by more is no rounding; what is only about so, by more than {@link #ABOUT}. */
  private static final double ROUNDING = 0.05;

  private static final double ABOUT = 0.1;

  /** Whether two numbers are one, told more or less roughly. */
  boolean isSame(Amount other) {
    if (value == other.value) {
      return true;
    }
    double apart = Math.abs(value - other.value) / Math.max(Math.abs(value), Math.abs(other.value));
    if (bound == Bound.ABOUT || other.bound == Bound.ABOUT) {
      return apart <= ABOUT;
    }
    boolean rounded = Math.min(value, other.value) >= COUNTED && apart <= ROUNDING;
    return rounded && (isRoundingOf(other) || other.isRoundingOf(this));
  }

  /** Whether the other's number, rounded to as many digits as this one has, is this one. */
  private boolean isRoundingOf(Amount other) {
    BigDecimal own = BigDecimal.valueOf(value).stripTrailingZeros();
    MathContext digits = new MathContext(own.precision(), RoundingMode.HALF_UP);
    return BigDecimal.valueOf(other.value).round(digits).compareTo(own) == 0;
  }

  /** Whether both can hold: "at least 300" and 312. */
  boolean agrees(Amount other) {
    return isSame(other) || allows(other) && other.allows(this);
  }

  private boolean allows(Amount other) {
    return switch (bound) {
      case LEAST -> other.value >= value || other.bound == Bound.LEAST;
      case MOST -> other.value <= value || other.bound == Bound.MOST;
      default ->
          other.bound == Bound.LEAST && value >= other.value
              || other.bound == Bound.MOST && value <= other.value;
    };
  }
}
