package org.gainsay.annotate;

import org.gainsay.model.Period;
import org.jspecify.annotations.Nullable;

/** Times of day: of the clock, or morning, noon, evening. */
final class Clock {
  private Clock() {}

  /** A meaning with the time of day that the match binds, if any. */
  static Meaning atTime(TimeMatch match, Meaning day) {
    String time = time(match);
    boolean datable = day.value().length() == 10 || day.value().contains("-WXX-");
    return time.isEmpty() || !datable
        ? day
        : new Meaning(day.value() + "T" + time, day.stretch(), period(match, day));
  }

  /** A night that begins on one day ends on the next ({@code nights=1}). */
  private static @Nullable Period period(TimeMatch match, Meaning day) {
    Stretch first = day.stretch();
    return match.has("nights") && first != null
        ? new Period(first.first().toString(), first.first().plusDays(1).toString())
        : day.period();
  }

  private static String time(TimeMatch match) {
    if (match.has("hour")) {
      return Normaliser.two(hour(match)) + ":" + Normaliser.two(match.number("minute", 0));
    }
    return match.rule().operation().equals("set") ? "" : match.get("daypart", "");
  }

  private static int hour(TimeMatch match) {
    int hour = match.number("hour", 0);
    return switch (match.get("meridian", "")) {
      case "am" -> hour % 12;
      case "pm" -> hour % 12 + 12;
      default -> isAfterNoon(match) && hour < 12 ? hour + 12 : hour;
    };
  }

  /** "8 in the evening". */
  private static boolean isAfterNoon(TimeMatch match) {
    String part = match.get("daypart", "");
    return part.equals("AF") || part.equals("EV");
  }
}
