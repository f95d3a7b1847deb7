package org.gainsay.annotate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Gives time expressions their values, knowing no language: the operations that the column {@code
 * meaning} of the tables {@code times} names, as {@code docs/way/3-annotate.md} lists them.
 */
final class Normaliser {
  /** What lies more units away than this is told in no calendar. */
  private static final int FARTHEST = 1_000;

  private Normaliser() {}

  /** What a match means, or null if it means nothing (31 February). */
  static @Nullable Meaning meaning(TimeMatch match, Viewpoint from) {
    try {
      Meaning meaning = operation(match, from);
      return meaning == null ? null : Clock.atTime(match, meaning);
    } catch (DateTimeException | ArithmeticException beyondTheCalendar) {
      return null;
    }
  }

  private static @Nullable Meaning operation(TimeMatch match, Viewpoint from) {
    return switch (match.rule().operation()) {
      case "date" -> Calendars.date(match, from);
      case "weekday" -> Calendars.weekday(match, from);
      case "shift" -> shift(match, from);
      case "part" -> part(match, from);
      case "decade" -> Meaning.of(year(match.number("decade", 0), Grain.DECADE));
      case "century" -> Meaning.of(year(match.number("num", 1) * 100 - 100, Grain.CENTURY));
      case "duration" -> Meaning.vague(Durations.value(match));
      case "set" -> Meaning.vague(Durations.set(match));
      case "ref" -> Meaning.vague(match.get("value", "PRESENT_REF"));
      default ->
          throw new IllegalArgumentException(
              match.rule().name() + ": no operation " + match.rule().operation());
    };
  }

  private static Stretch year(int year, Grain grain) {
    return new Stretch(LocalDate.of(year, 1, 1), grain);
  }

  /**
   * {@code shift}: so many units ({@code n}, or {@code num} with {@code sign}) from the day of
   * publication, or, with {@code of=anchor}, from the time spoken of last, or, with {@code
   * of=quarter}, from the quarter spoken of last. With {@code keep=unit} it is as long as the unit.
   */
  private static @Nullable Meaning shift(TimeMatch match, Viewpoint from) {
    String unit = match.get("unit", "D");
    String number = match.get("n", match.get("num", "1"));
    if (number.equals("X") || unit.startsWith("T")) {
      return Meaning.vague(match.get("sign", "-").equals("-") ? "PAST_REF" : "FUTURE_REF");
    }
    if (match.has("half") && unit.equals("Y")) {
      unit = "M";
      number = Integer.toString(Integer.parseInt(number) * 12 + 6);
    }
    int steps = Integer.parseInt(number) * (match.get("sign", "+").equals("-") ? -1 : 1);
    if (Math.abs(steps) > FARTHEST) {
      return Meaning.vague(steps < 0 ? "PAST_REF" : "FUTURE_REF");
    }
    Grain grain = Durations.grain(unit);
    Stretch anchor = anchor(match, grain, from);
    if (anchor == null) {
      return Meaning.vague(unknown(grain));
    }
    boolean shorter = anchor.grain().compareTo(grain) < 0 && !match.get("keep", "").equals("unit");
    Grain kept = shorter ? anchor.grain() : grain;
    return Meaning.of(Stretch.holding(grain.plus(kept.first(anchor.first()), steps), kept));
  }

  private static @Nullable Stretch anchor(TimeMatch match, Grain unit, Viewpoint from) {
    Stretch last = from.anchors().last();
    LocalDate said = from.day();
    return switch (match.get("of", "day")) {
      case "anchor" -> from.anchors().before(unit);
      case "quarter" -> last != null && last.grain() == Grain.QUARTER ? last : whole(said, unit);
      default -> whole(said, unit);
    };
  }

  private static @Nullable Stretch whole(@Nullable LocalDate day, Grain unit) {
    return day == null ? null : Stretch.holding(day, unit);
  }

  private static String unknown(Grain grain) {
    return switch (grain) {
      case DAY -> "XXXX-XX-XX";
      case WEEK -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      default -> "XXXX";
    };
  }

  /**
   * {@code part}: a quarter, half or season of a year: {@code part=Q3}, or {@code kind=Q} with
   * {@code num}.
   */
  private static @Nullable Meaning part(TimeMatch match, Viewpoint from) {
    String part = match.get("part", match.get("kind", "Q") + match.get("num", "1"));
    int month = Durations.firstMonth(part);
    if (month == 0) {
      return null;
    }
    Grain grain = Durations.grainOfPart(part);
    LocalDate said = from.day();
    if (match.has("year")) {
      return Meaning.of(new Stretch(LocalDate.of(match.number("year", 0), month, 1), grain));
    } else if (said == null) {
      return Meaning.vague("XXXX-" + part);
    } else if (match.has("years")) {
      int year = said.getYear() + match.number("years", 0);
      return Meaning.of(new Stretch(LocalDate.of(year, month, 1), grain));
    }
    List<Stretch> candidates =
        IntStream.rangeClosed(said.getYear() - 1, said.getYear() + 1)
            .mapToObj(year -> new Stretch(LocalDate.of(year, month, 1), grain))
            .toList();
    Optional<Stretch> found = Calendars.nearest(candidates, said, match, from);
    return found.map(Meaning::of).orElse(null);
  }

  /** Two digits at least. */
  static String two(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }
}
