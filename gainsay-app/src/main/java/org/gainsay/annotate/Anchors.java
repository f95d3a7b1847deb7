package org.gainsay.annotate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The times that "the following day" and "a year earlier" are counted from.
 *
 * @param last the time spoken of last, at first the day of publication, or null
 * @param lastDay the day spoken of last, or null
 */
record Anchors(@Nullable Stretch last, @Nullable Stretch lastDay) {
  static Anchors at(@Nullable LocalDate day) {
    Stretch said = day == null ? null : new Stretch(day, Grain.DAY);
    return new Anchors(said, said);
  }

  /**
   * These after another time was spoken of. What only compares ("up from a year earlier") moves
   * nothing. After a night the day is the one it ends on.
   */
  Anchors after(TimeMatch match, Meaning meaning) {
    Stretch said = meaning.stretch();
    if (said == null || looksBack(match)) {
      return this;
    }
    if (match.has("nights")) {
      said = said.plus(1);
    }
    return new Anchors(said, said.grain() == Grain.DAY ? said : lastDay);
  }

  private static boolean looksBack(TimeMatch match) {
    boolean back = match.get("sign", "+").equals("-") || match.number("n", 0) < 0;
    return back && match.get("of", "day").equals("anchor");
  }

  /** What so many of a unit are counted from: a year says nothing of "the following day". */
  @Nullable Stretch before(Grain unit) {
    return last == null || last.grain().compareTo(unit) <= 0 ? last : lastDay;
  }
}
