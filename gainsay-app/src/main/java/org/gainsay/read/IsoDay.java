package org.gainsay.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/**
 * Days in machine-readable metadata: ISO 8601 (extended or basic, with or without a time) and RFC
 * 1123. The day is that of the place whose offset is written, as a reader there would say it.
 */
final class IsoDay {
  private static final int YEAR_MONTH_DAY = 10;
  private static final int BASIC = 8;

  private IsoDay() {}

  /** A day of the form 2024-03-28 and nothing else. */
  static Optional<String> exactly(String text) {
    return text.length() == YEAR_MONTH_DAY ? day(text) : Optional.empty();
  }

  /** The day that begins a time stamp. */
  static Optional<String> of(String stamp) {
    String text = stamp.strip();
    if (text.length() >= YEAR_MONTH_DAY && (text.charAt(4) == '-' || text.charAt(4) == '/')) {
      String day = text.substring(0, YEAR_MONTH_DAY).replace('/', '-');
      boolean ends =
          text.length() == YEAR_MONTH_DAY || !Character.isDigit(text.charAt(YEAR_MONTH_DAY));
      return ends ? day(day) : Optional.empty();
    }
    boolean basic = text.length() >= BASIC && isDigits(text.substring(0, BASIC));
    boolean ends = text.length() == BASIC || (basic && !Character.isDigit(text.charAt(BASIC)));
    return basic && ends ? basic(text) : written(text);
  }

  private static Optional<String> basic(String text) {
    return day(text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6, BASIC));
  }

  private static Optional<String> day(String iso) {
    try {
      LocalDate date = LocalDate.parse(iso);
      return date.getYear() >= 1 ? Optional.of(date.toString()) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> written(String text) {
    for (DateTimeFormatter form :
        new DateTimeFormatter[] {
          DateTimeFormatter.RFC_1123_DATE_TIME,
          DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("MMMM d uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH)
        }) {
      try {
        TemporalAccessor parsed = form.parse(text);
        return Optional.of(LocalDate.from(parsed).toString());
      } catch (DateTimeException e) {
        continue;
      }
    }
    return Optional.empty();
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
