package org.gainsay.annotate;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.gainsay.model.Period;

/**
 * A stretch of the calendar: a day, a week, a month, …
 *
 * @param first its first day
 */
record Stretch(LocalDate first, Grain grain) {

  /** The stretch that holds a day. */
  static Stretch holding(LocalDate day, Grain grain) {
    return new Stretch(grain.first(day), grain);
  }

  Stretch plus(int number) {
    return new Stretch(grain.plus(first, number), grain);
  }

  /** Its last day. */
  LocalDate last() {
    return grain == Grain.WEEKEND ? first.plusDays(1) : plus(1).first().minusDays(1);
  }

  /** As TIMEX3 writes it. */
  String value() {
    int year = first.getYear();
    return switch (grain) {
      case DAY -> first.toString();
      case WEEK -> week();
      case WEEKEND -> week() + "-WE";
      case MONTH -> month(first);
      case QUARTER -> format("%04d-Q%d", year, (first.getMonthValue() + 2) / 3);
      case HALF -> format("%04d-H%d", year, first.getMonthValue() < 7 ? 1 : 2);
      case SEASON -> format("%04d-%s", year, season());
      case YEAR -> format("%04d", year);
      case DECADE -> format("%03d", year / 10);
      case CENTURY -> format("%02d", year / 100);
    };
  }

  Period period() {
    return switch (grain) {
      case DAY -> Period.at(first.toString());
      case WEEK, WEEKEND -> new Period(first.toString(), last().toString());
      case MONTH -> Period.at(month(first));
      case QUARTER, HALF, SEASON -> new Period(month(first), month(last()));
      case YEAR -> Period.at(format("%04d", first.getYear()));
      case DECADE, CENTURY ->
          new Period(format("%04d", first.getYear()), format("%04d", last().getYear()));
    };
  }

  private String week() {
    return format(
        "%04d-W%02d",
        first.get(IsoFields.WEEK_BASED_YEAR), first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private String season() {
    return switch (first.getMonthValue()) {
      case 3 -> "SP";
      case 6 -> "SU";
      case 9 -> "FA";
      default -> "WI";
    };
  }

  private static String month(LocalDate day) {
    return format("%04d-%02d", day.getYear(), day.getMonthValue());
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
