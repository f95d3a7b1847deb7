package org.gainsay.show;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * Days of the case file's dates (ISO 8601 years, months, weeks and days), for formats that know
 * days alone. What is none of these has no day.
 */
public final class Dates {
  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");

  private Dates() {}

  /** The first day of a date, or null. */
  public static @Nullable LocalDate first(@Nullable String iso) {
    return day(iso, false);
  }

  /** The last day of a date, inside, or null. */
  public static @Nullable LocalDate last(@Nullable String iso) {
    return day(iso, true);
  }

  /** The first day of a period, or null where it is open. */
  public static @Nullable LocalDate first(@Nullable Period period) {
    return period == null ? null : first(period.from());
  }

  /** The last day of a period, or null where it is open or before the first. */
  public static @Nullable LocalDate last(@Nullable Period period) {
    LocalDate last = period == null ? null : last(period.to());
    LocalDate first = first(period);
    return last != null && first != null && last.isBefore(first) ? null : last;
  }

  private static @Nullable LocalDate day(@Nullable String iso, boolean last) {
    if (iso == null) {
      return null;
    }
    try {
      Matcher week = WEEK.matcher(iso);
      if (week.matches()) {
        return weekDay(week, last);
      }
      Matcher date = DATE.matcher(iso);
      return date.matches() ? day(date, last) : null;
    } catch (DateTimeException e) {
      // 2024-13, 2023-02-29: no date.
      return null;
    }
  }

  private static LocalDate day(Matcher date, boolean last) {
    int year = Integer.parseInt(date.group(1));
    if (date.group(2) == null) {
      return last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(date.group(2)));
    if (date.group(3) == null) {
      return last ? month.atEndOfMonth() : month.atDay(1);
    }
    return month.atDay(Integer.parseInt(date.group(3)));
  }

  private static LocalDate weekDay(Matcher week, boolean last) {
    LocalDate inYear = LocalDate.of(Integer.parseInt(week.group(1)), 1, 4);
    return inYear
        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
        .with(last ? DayOfWeek.SUNDAY : DayOfWeek.MONDAY);
  }
}
