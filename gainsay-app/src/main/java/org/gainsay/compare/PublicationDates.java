package org.gainsay.compare;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.gainsay.model.Basis;
import org.gainsay.model.Linked;
import org.gainsay.model.Period;
import org.gainsay.model.Publication;
import org.gainsay.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * When the reports of an affair were published. A report that does not say is dated by the latest
 * day it speaks of, so it is the earliest possible date; weekdays are settled by the others.
 */
final class PublicationDates {
  /** A day spoken of that lies so many days after all dated reports is one to come. */
  private static final int AHEAD = 3;

  private final @Nullable LocalDate middle;
  private final @Nullable LocalDate latest;

  PublicationDates(List<Linked> reports) {
    List<LocalDate> stated = new ArrayList<>();
    List<LocalDate> spoken = new ArrayList<>();
    for (Linked report : reports) {
      LocalDate day = day(published(report));
      if (day != null) {
        stated.add(day);
      }
      spoken.addAll(daysSpokenOf(report));
    }
    List<LocalDate> known = stated.isEmpty() ? spoken : stated;
    Collections.sort(known);
    middle = known.isEmpty() ? null : known.get((known.size() - 1) / 2);
    latest = known.isEmpty() ? null : known.get(known.size() - 1);
  }

  private static @Nullable Publication published(Linked report) {
    return report.analysis().clean().metadata().published();
  }

  private static @Nullable LocalDate day(@Nullable Publication published) {
    try {
      return published == null ? null : LocalDate.parse(published.date());
    } catch (DateTimeException partial) {
      return null;
    }
  }

  private static List<LocalDate> daysSpokenOf(Linked report) {
    return report.analysis().times().stream()
        .map(time -> day(time.period()))
        .filter(Objects::nonNull)
        .toList();
  }

  private static @Nullable LocalDate day(@Nullable Period period) {
    Days days = Days.of(period);
    return days == null || days.length() > 1 ? null : days.first();
  }

  /**
   * How a report's open dates are settled: by its own date, else by the latest day it names with a
   * month or a day of the month, else by the middle one of the dated reports.
   */
  SettledDates settling(Linked report) {
    LocalDate own = day(published(report));
    if (own != null || middle == null) {
      return new SettledDates(own);
    }
    SettledDates others = new SettledDates(middle);
    LocalDate named = null;
    for (TimeExpression time : report.analysis().times()) {
      boolean weekday = time.value().startsWith("XXXX-WXX");
      LocalDate day = weekday ? null : day(others.settle(time.period()));
      if (day != null && isPast(day) && (named == null || day.isAfter(named))) {
        named = day;
      }
    }
    return named == null || named.plusDays(AHEAD).isBefore(middle.minusDays(30))
        ? others
        : new SettledDates(named.plusDays(AHEAD).isAfter(middle) ? middle : named.plusDays(AHEAD));
  }

  private boolean isPast(LocalDate day) {
    return latest == null || !day.isAfter(latest.plusDays(AHEAD));
  }

  /** The date inferred for a report that states none, or null. */
  @Nullable Publication inferred(Linked report, SettledDates dates) {
    if (published(report) != null) {
      return null;
    }
    Publication best = null;
    for (TimeExpression time : report.analysis().times()) {
      LocalDate day = day(dates.settle(time.period()));
      boolean later = best == null || (day != null && day.toString().compareTo(best.date()) > 0);
      if (day != null && isPast(day) && later) {
        best = new Publication(day.toString(), Basis.INFERRED, time.span());
      }
    }
    return best;
  }
}
