package org.gainsay.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.model.Period;
import org.gainsay.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Ranges: of "between August 2021 and October 2022" both expressions keep their own values, and
 * both have the whole as their period. "between August and October 2022" and "on 3 and 4 March"
 * lend the first what only the second says.
 */
final class TimeRanges {
  /** So many words at most join two ends: "to at least early". */
  private static final int LONGEST = 4;

  private final TimeWords words;

  TimeRanges(TimeWords words) {
    this.words = words;
  }

  /** Matches in order, each completed by what the other end of its range says. */
  List<TimeMatch> completed(List<TimeMatch> matches, List<Atom> atoms) {
    List<TimeMatch> result = new ArrayList<>(matches);
    for (int i = 0; i + 1 < result.size(); i++) {
      TimeMatch first = result.get(i);
      TimeMatch second = result.get(i + 1);
      if (first.rule().operation().equals("date") && isJoined(first, second, atoms)) {
        result.set(i, lent(first, second));
      }
    }
    return result;
  }

  private static TimeMatch lent(TimeMatch first, TimeMatch second) {
    Map<String, String> values = new HashMap<>(first.values());
    boolean monthToo = first.has("day") && !first.has("month");
    if (monthToo && second.has("month")) {
      values.put("month", second.get("month", ""));
    }
    if ((first.has("month") || monthToo) && !first.has("year") && second.has("year")) {
      values.put("year", second.get("year", ""));
    }
    return new TimeMatch(first.rule(), first.from(), first.to(), values);
  }

  /** The expressions, those of a range with the period of the whole. */
  List<TimeExpression> joined(
      List<TimeMatch> matches, List<TimeExpression> times, List<Atom> atoms) {
    List<TimeExpression> result = new ArrayList<>(times);
    for (int i = 0; i + 1 < result.size(); i++) {
      Period whole = whole(times.get(i).period(), times.get(i + 1).period());
      if (whole != null && isRange(matches.get(i), matches.get(i + 1), atoms, whole)) {
        result.set(i, with(times.get(i), whole));
        result.set(i + 1, with(times.get(i + 1), whole));
      }
    }
    return result;
  }

  private static @Nullable Period whole(@Nullable Period first, @Nullable Period second) {
    if (first == null || second == null) {
      return null;
    }
    String from = first.from();
    String to = second.to();
    if (from == null || to == null || from.startsWith("X") || to.startsWith("X")) {
      return null;
    }
    return from.compareTo(to) < 0 ? new Period(from, to) : null;
  }

  /** A word before the first says so, or a dash stands between, or year follows upon year. */
  private boolean isRange(TimeMatch first, TimeMatch second, List<Atom> atoms, Period whole) {
    if (!isJoined(first, second, atoms)) {
      return false;
    }
    Atom between = atoms.get(first.to());
    boolean led = first.from() > 0 && is("range-start", atoms.get(first.from() - 1));
    return led || is("range-end", between) || neighbours(whole);
  }

  private static boolean neighbours(Period whole) {
    String from = whole.from();
    String to = whole.to();
    return from != null
        && to != null
        && from.length() == 4
        && to.length() == 4
        && Integer.parseInt(to) - Integer.parseInt(from) == 1;
  }

  /** A joining word between them, with one more at most, or with words like "at least". */
  private boolean isJoined(TimeMatch first, TimeMatch second, List<Atom> atoms) {
    int between = second.from() - first.to();
    if (between < 1 || between > LONGEST) {
      return false;
    }
    boolean hedged =
        atoms.subList(first.to() + 1, second.from()).stream().allMatch(a -> is("range-hedge", a));
    Atom word = atoms.get(first.to());
    return (between <= 2 || hedged) && (is("range-end", word) || is("range-and", word));
  }

  private boolean is(String name, Atom atom) {
    return !words.starting(name, atom.lower()).isEmpty();
  }

  private static TimeExpression with(TimeExpression time, Period period) {
    return new TimeExpression(time.span(), time.sentence(), time.type(), time.value(), period);
  }
}
