package org.gainsay.compare;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.gainsay.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * Settles dates that a report without date leaves open ({@code XXXX-WXX-1}, {@code XXXX-XX-25},
 * {@code XXXX-03-25}) by a day that the affair gives.
 *
 * @param reference a day near which the report was written, or null when none is known
 */
record SettledDates(@Nullable LocalDate reference) {
  /** A period with its dates settled; null if they cannot be. */
  @Nullable Period settle(@Nullable Period period) {
    if (period == null) {
      return null;
    }
    String from = settle(period.from());
    String to = settle(period.to());
    boolean lost = (from == null && period.from() != null) || (to == null && period.to() != null);
    return lost || (from == null && to == null) ? null : new Period(from, to);
  }

  private @Nullable String settle(@Nullable String date) {
    if (date == null || !date.startsWith("X")) {
      return date;
    }
    LocalDate near = reference;
    if (near == null) {
      return null;
    } else if (date.startsWith("XXXX-WXX-")) {
      DayOfWeek weekday = DayOfWeek.of(date.charAt(date.length() - 1) - '0');
      return near.with(TemporalAdjusters.previousOrSame(weekday)).toString();
    }
    String[] parts = date.split("-");
    if (parts.length == 3 && parts[1].equals("XX")) {
      return nearest(near, 0, Integer.parseInt(parts[2]));
    } else if (parts.length == 3) {
      return nearest(near, Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }
    String day = parts.length == 2 ? nearest(near, Integer.parseInt(parts[1]), 1) : null;
    return day == null ? null : day.substring(0, 7);
  }

  /** The nearest day of that number, in that month unless it is 0. */
  private static @Nullable String nearest(LocalDate near, int month, int day) {
    LocalDate best = null;
    for (int offset = -366; offset <= 366; offset++) {
      LocalDate candidate = near.plusDays(offset);
      boolean fits =
          candidate.getDayOfMonth() == day && (month == 0 || candidate.getMonthValue() == month);
      if (fits && (best == null || distance(candidate, near) < distance(best, near))) {
        best = candidate;
      }
    }
    return best == null ? null : best.toString();
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }
}
