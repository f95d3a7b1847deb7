package org.gainsay.annotate;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Dates said in full or in part: "Dec 31, 2025", "March", "Monday (25)", « lundi ». */
final class Calendars {
  /** A day of the month without month is looked for so many days around. */
  private static final int AROUND = 200;

  /**
   * "Payable Dec. 15" may stand beside a verb of the past: a date counts so many times as far when
   * the tense speaks against it. Chosen on TimeBank.
   */
  private static final double AGAINST_TENSE = 2.5;

  /** The same for a month, quarter or season that says itself when something was done. */
  private static final double AGAINST_DEED = 8;

  /**
   * A weekday rather ahead is so many days ahead at most, that is, no farther than the one past.
   */
  private static final int NEAR = 3;

  /** Stands for the month of a feast that is counted from Easter. */
  private static final int EASTER_MONTH = 4;

  private Calendars() {}

  /** The operation {@code date}: year, month, day and weekday as far as they are said. */
  static @Nullable Meaning date(TimeMatch match, Viewpoint from) {
    Integer year = year(match, from);
    int month = match.number("month", match.has("easter") ? EASTER_MONTH : 0);
    int day = match.number("day", 0);
    try {
      if (month == 0 && day > 0) {
        return dayOfMonth(match, day, from);
      } else if (month == 0) {
        return year == null ? null : Meaning.of(stretch(year, 1, 1, Grain.YEAR));
      }
      Grain grain = day > 0 ? Grain.DAY : Grain.MONTH;
      return year == null
          ? withoutYear(match, month, day, grain, from)
          : Meaning.of(Feasts.moved(stretch(year, month, Math.max(day, 1), grain), match));
    } catch (DateTimeException impossible) {
      return null;
    }
  }

  private static @Nullable Integer year(TimeMatch match, Viewpoint from) {
    if (match.has("year")) {
      return match.number("year", 0);
    } else if (match.has("year2")) {
      int two = match.number("year2", 0);
      return two < 50 ? 2000 + two : 1900 + two;
    } else if (match.has("years") && from.day() != null) {
      return from.day().getYear() + match.number("years", 0);
    }
    return null;
  }

  private static Stretch stretch(int year, int month, int day, Grain grain) {
    return new Stretch(LocalDate.of(year, month, day), grain);
  }

  private static @Nullable Meaning withoutYear(
      TimeMatch match, int month, int day, Grain grain, Viewpoint from) {
    LocalDate said = from.day();
    if (said == null && (match.has("easter") || match.has("nth"))) {
      return Meaning.vague("XXXX-XX-XX");
    } else if (said == null) {
      String open = day > 0 ? "XXXX-%02d-%02d" : "XXXX-%02d";
      return Meaning.open(String.format(Locale.ROOT, open, month, day));
    }
    List<Stretch> candidates =
        IntStream.rangeClosed(said.getYear() - 1, said.getYear() + 1)
            .filter(year -> day <= YearMonth.of(year, month).lengthOfMonth())
            .mapToObj(year -> Feasts.moved(stretch(year, month, Math.max(day, 1), grain), match))
            .toList();
    return nearest(match.has("nth") ? candidates : onWeekday(candidates, match), said, match, from)
        .map(Meaning::of)
        .orElse(null);
  }

  /** Those on the weekday said, or all if none is. */
  private static List<Stretch> onWeekday(List<Stretch> candidates, TimeMatch match) {
    int weekday = match.number("weekday", 0);
    List<Stretch> on =
        candidates.stream().filter(s -> s.first().getDayOfWeek().getValue() == weekday).toList();
    return on.isEmpty() ? candidates : on;
  }

  private static @Nullable Meaning dayOfMonth(TimeMatch match, int day, Viewpoint from) {
    LocalDate said = from.day();
    if (said == null) {
      return Meaning.open(String.format(Locale.ROOT, "XXXX-XX-%02d", day));
    }
    int weekday = match.number("weekday", 0);
    List<Stretch> candidates =
        Stream.iterate(said.minusDays(AROUND), next -> next.plusDays(1))
            .limit(2 * AROUND + 1)
            .filter(next -> next.getDayOfMonth() == day)
            .filter(next -> weekday == 0 || next.getDayOfWeek().getValue() == weekday)
            .map(next -> new Stretch(next, Grain.DAY))
            .toList();
    return nearest(candidates, said, match, from).map(Meaning::of).orElse(null);
  }

  /** The operation {@code weekday}. */
  static Meaning weekday(TimeMatch match, Viewpoint from) {
    int weekday = match.number("weekday", 1);
    Stretch anchor = from.anchors().lastDay();
    LocalDate said =
        anchor != null && match.get("of", "day").equals("anchor") ? anchor.first() : from.day();
    if (said == null) {
      return Meaning.open("XXXX-WXX-" + weekday);
    }
    return Meaning.of(new Stretch(weekday(match, DayOfWeek.of(weekday), said, from), Grain.DAY));
  }

  private static LocalDate weekday(
      TimeMatch match, DayOfWeek weekday, LocalDate said, Viewpoint from) {
    boolean strict = strict(match);
    Direction direction = direction(match, from);
    LocalDate next = said.with(TemporalAdjusters.nextOrSame(weekday));
    boolean near = !next.isAfter(said.plusDays(NEAR));
    if (direction == Direction.FUTURE
        || (direction == Direction.AHEAD && near)
        || isTomorrow(match, said, next)) {
      return said.with(
          strict ? TemporalAdjusters.next(weekday) : TemporalAdjusters.nextOrSame(weekday));
    }
    return said.with(
        strict ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.previousOrSame(weekday));
  }

  /**
   * A weekday that comes tomorrow is that day in any tense: of six days ago news says "last", and a
   * report may be dated a day before its events, by the clock of its outlet or for the next day's
   * paper.
   */
  private static boolean isTomorrow(TimeMatch match, LocalDate said, LocalDate next) {
    boolean past = match.get("direction", "tense").equals("past");
    return !past && next.equals(said.plusDays(1));
  }

  /** What the words say ("last", "next") goes before what the tense says. */
  static Direction direction(TimeMatch match, Viewpoint from) {
    return switch (match.get("direction", "tense")) {
      case "past", "since" -> Direction.PAST;
      case "future" -> Direction.FUTURE;
      case "ahead" -> Direction.AHEAD;
      case "open" -> from.direction().isPast() ? Direction.PAST : Direction.AHEAD;
      case "this" -> from.direction().isPast() ? Direction.PAST : Direction.FUTURE;
      default -> from.direction();
    };
  }

  /** "last" and "next" leave out the day, month or season that it is. */
  private static boolean strict(TimeMatch match) {
    String direction = match.get("direction", "tense");
    return direction.equals("past") || direction.equals("future");
  }

  /** Of stretches in order the one nearest to a day, of those that the words allow. */
  static Optional<Stretch> nearest(
      List<Stretch> candidates, LocalDate said, TimeMatch match, Viewpoint from) {
    Direction direction = direction(match, from);
    return candidates.stream()
        .filter(stretch -> isAllowed(stretch, said, match.get("direction", "tense")))
        .reduce(
            (one, other) ->
                cost(other, said, direction) < cost(one, said, direction) ? other : one);
  }

  private static boolean isAllowed(Stretch stretch, LocalDate said, String direction) {
    return switch (direction) {
      case "past" -> stretch.last().isBefore(said);
      case "since" -> !stretch.first().isAfter(said);
      case "future" -> stretch.first().isAfter(said);
      default -> true;
    };
  }

  /** How far a stretch lies away, against the tense more than twice as far. */
  private static double cost(Stretch stretch, LocalDate said, Direction direction) {
    boolean later = stretch.first().isAfter(said);
    boolean ahead = direction == Direction.FUTURE || direction == Direction.AHEAD;
    boolean against = later ? direction.isPast() : ahead;
    boolean deed = direction == Direction.DONE && stretch.grain() != Grain.DAY;
    return distance(stretch, said) * (against ? deed ? AGAINST_DEED : AGAINST_TENSE : 1);
  }

  private static long distance(Stretch stretch, LocalDate said) {
    if (stretch.first().isAfter(said)) {
      return ChronoUnit.DAYS.between(said, stretch.first());
    }
    return Math.max(0, ChronoUnit.DAYS.between(stretch.last(), said));
  }
}
