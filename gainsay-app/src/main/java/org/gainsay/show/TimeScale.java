package org.gainsay.show;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gainsay.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * Lays periods on a line of 0 to 100 per cent. The stretch between two neighbouring dates has a
 * least length and grows with the logarithm of the days between them, so that a campaign of years
 * and the days of its exposure are both to be seen.
 */
final class TimeScale {
  /** Days, both ends inside, counted from 1970-01-01. */
  record Days(long from, long to) {}

  /** Length of the stretch between dates that coincide, in units of the logarithm. */
  private static final double LEAST = 1.5;

  private final TreeMap<Long, Double> places = new TreeMap<>();

  TimeScale(List<Period> periods) {
    TreeSet<Long> bounds = new TreeSet<>();
    for (Period period : periods) {
      Days days = days(period);
      if (days != null) {
        bounds.add(days.from());
        bounds.add(days.to() + 1);
      }
    }
    double sum = 0;
    Long before = null;
    for (Long bound : bounds) {
      sum += before == null ? 0 : LEAST + Math.log1p(bound - before);
      places.put(bound, sum);
      before = bound;
    }
    double whole = Math.max(sum, 1e-9);
    places.replaceAll((day, at) -> 100 * at / whole);
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  /** Where a day begins, 0 to 100; days between two bounds are spread evenly. */
  double at(long day) {
    Map.Entry<Long, Double> before = places.floorEntry(day);
    Map.Entry<Long, Double> after = places.ceilingEntry(day);
    if (before == null || after == null) {
      return before == null ? 0 : 100;
    }
    long days = after.getKey() - before.getKey();
    double share = days == 0 ? 0 : (double) (day - before.getKey()) / days;
    return before.getValue() + share * (after.getValue() - before.getValue());
  }

  /** The first day of all. */
  long first() {
    return places.firstKey();
  }

  /** The day after the last of all. */
  long last() {
    return places.lastKey();
  }

  /** A per cent value as the page writes it. */
  static String percent(double place) {
    return String.format(Locale.ROOT, "%.2f%%", place);
  }

  /** The days of a period, an open end being where the other end is; null where it is no date. */
  static @Nullable Days days(@Nullable Period period) {
    if (period == null) {
      return null;
    }
    Days from = period.from() == null ? null : days(period.from());
    Days to = period.to() == null ? null : days(period.to());
    if (from == null || to == null) {
      return from == null ? to : from;
    }
    return new Days(from.from(), Math.max(from.from(), to.to()));
  }

  private static @Nullable Days days(String iso) {
    try {
      if (iso.length() == 4) {
        int year = Integer.parseInt(iso);
        return new Days(
            LocalDate.of(year, 1, 1).toEpochDay(), LocalDate.of(year, 12, 31).toEpochDay());
      } else if (iso.contains("W")) {
        return week(iso);
      } else if (iso.length() == 7) {
        YearMonth month = YearMonth.parse(iso);
        return new Days(month.atDay(1).toEpochDay(), month.atEndOfMonth().toEpochDay());
      }
      long day = LocalDate.parse(iso).toEpochDay();
      return new Days(day, day);
    } catch (DateTimeException | IndexOutOfBoundsException | NumberFormatException e) {
      return null;
    }
  }

  private static Days week(String iso) {
    int year = Integer.parseInt(iso.substring(0, 4));
    int week = Integer.parseInt(iso.substring(6, 8));
    long monday =
        LocalDate.of(year, 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
            .with(DayOfWeek.MONDAY)
            .toEpochDay();
    return new Days(monday, monday + 6);
  }
}
