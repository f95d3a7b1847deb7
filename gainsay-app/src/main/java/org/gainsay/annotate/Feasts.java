package org.gainsay.annotate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Feasts that move from year to year: so many days from Easter, or the nth weekday of a month. */
final class Feasts {
  private Feasts() {}

  /**
   * Where a feast lies in a year, if the match is of one.
   *
   * @param fixed the month or day that the match names otherwise
   */
  static Stretch moved(Stretch fixed, TimeMatch match) {
    if (match.has("easter")) {
      LocalDate day = easter(fixed.first().getYear()).plusDays(match.number("easter", 0));
      return new Stretch(day, Grain.DAY);
    } else if (!match.has("nth")) {
      return fixed;
    }
    DayOfWeek weekday = DayOfWeek.of(match.number("weekday", 1));
    int nth = match.number("nth", 1);
    LocalDate day = fixed.first().with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
    return new Stretch(day.plusDays(match.number("after", 0)), Grain.DAY);
  }

  /** Easter Sunday by the Gregorian calendar (anonymous algorithm, Meeus 1991, chapter 8). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}
