package org.gainsay.compare;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import org.gainsay.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * A period as days, both ends inside.
 *
 * @param first earliest day it can mean, last: latest
 */
record Days(LocalDate first, LocalDate last) {

  /** The days of a period; null without one, or if it has an open end or is not settled. */
  static @Nullable Days of(@Nullable Period period) {
    if (period == null || period.from() == null || period.to() == null) {
      return null;
    }
    LocalDate first = day(period.from(), false);
    LocalDate last = day(period.to(), true);
    return first == null || last == null || last.isBefore(first) ? null : new Days(first, last);
  }

  private static @Nullable LocalDate day(String date, boolean last) {
    try {
      if (date.contains("W")) {
        int year = Integer.parseInt(date.substring(0, 4));
        int week = Integer.parseInt(date.substring(6, 8));
        LocalDate monday =
            LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(java.time.DayOfWeek.MONDAY);
        return last ? monday.plusDays(6) : monday;
      }
      return switch (date.length()) {
        case 4 -> LocalDate.of(Integer.parseInt(date), last ? 12 : 1, last ? 31 : 1);
        case 7 -> last ? YearMonth.parse(date).atEndOfMonth() : YearMonth.parse(date).atDay(1);
        default -> LocalDate.parse(date.substring(0, Math.min(10, date.length())));
      };
    } catch (DateTimeException | NumberFormatException | StringIndexOutOfBoundsException none) {
      return null;
    }
  }

  boolean overlaps(Days other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  boolean contains(Days other) {
    return !first.isAfter(other.first) && !last.isBefore(other.last);
  }

  long length() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /** The days between the two, 0 if they overlap. */
  long gap(Days other) {
    if (overlaps(other)) {
      return 0;
    }
    return first.isAfter(other.last)
        ? ChronoUnit.DAYS.between(other.last, first)
        : ChronoUnit.DAYS.between(last, other.first);
  }
}
