package org.gainsay.annotate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Stretches of the calendar by their size. */
enum Grain {
  DAY,
  WEEKEND,
  WEEK,
  MONTH,
  QUARTER,
  SEASON,
  HALF,
  YEAR,
  DECADE,
  CENTURY;

  /** The first day of the stretch that holds a day; of a day in the week, the weekend after it. */
  LocalDate first(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> monday(day);
      case WEEKEND -> monday(day).plusDays(5);
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> month(day, (day.getMonthValue() - 1) / 3 * 3 + 1);
      case HALF -> month(day, day.getMonthValue() < 7 ? 1 : 7);
      case SEASON -> season(day);
      case YEAR -> month(day, 1);
      case DECADE -> month(day, 1).withYear(day.getYear() / 10 * 10);
      case CENTURY -> month(day, 1).withYear(day.getYear() / 100 * 100);
    };
  }

  /** The day as far on as so many stretches of this size. */
  LocalDate plus(LocalDate day, int number) {
    return switch (this) {
      case DAY -> day.plusDays(number);
      case WEEK, WEEKEND -> day.plusWeeks(number);
      case MONTH -> day.plusMonths(number);
      case QUARTER, SEASON -> day.plusMonths(3L * number);
      case HALF -> day.plusMonths(6L * number);
      case YEAR -> day.plusYears(number);
      case DECADE -> day.plusYears(10L * number);
      case CENTURY -> day.plusYears(100L * number);
    };
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static LocalDate month(LocalDate day, int month) {
    return LocalDate.of(day.getYear(), month, 1);
  }

  /** Meteorological seasons; that of January and February began in the December before. */
  private static LocalDate season(LocalDate day) {
    int month = day.getMonthValue();
    return month < 3 ? LocalDate.of(day.getYear() - 1, 12, 1) : month(day, month / 3 * 3);
  }
}
