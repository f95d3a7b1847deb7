package org.gainsay.annotate;

import org.gainsay.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a time expression means.
 *
 * @param value as TIMEX3 writes it
 * @param stretch what later expressions may be counted from, or null
 * @param period the stretch of the calendar it names, or null
 */
record Meaning(String value, @Nullable Stretch stretch, @Nullable Period period) {
  static Meaning of(Stretch stretch) {
    return new Meaning(stretch.value(), stretch, stretch.period());
  }

  /** A meaning that names no stretch of the calendar. */
  static Meaning vague(String value) {
    return new Meaning(value, null, null);
  }

  /**
   * A day, week, month or year that only the day of publication would tell, which is not known:
   * {@code XXXX-WXX-1} for a Monday. Its period has the same form; step 7 settles it.
   */
  static Meaning open(String value) {
    return new Meaning(value, null, Period.at(value));
  }
}
