package org.gainsay.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Days that leave their month to the date before them: the second of "March 3 and 4", of "March
 * 3-5, 2024".
 */
final class FurtherDays {
  private final TimeWords words;
  private final List<Atom> atoms;

  FurtherDays(TimeWords words, List<Atom> atoms) {
    this.words = words;
    this.atoms = atoms;
  }

  /** The matches in order, with the further day after each date that has one. */
  List<TimeMatch> added(List<TimeMatch> matches) {
    List<TimeMatch> result = new ArrayList<>();
    for (int i = 0; i < matches.size(); i++) {
      TimeMatch match = matches.get(i);
      boolean taken = !result.isEmpty() && match.from() < result.get(result.size() - 1).to();
      if (taken) {
        continue; // the year of the further day
      }
      int next = i + 1 < matches.size() ? matches.get(i + 1).from() : atoms.size();
      TimeMatch further = endsInDay(match) ? after(match, next) : null;
      if (further == null) {
        result.add(match);
      } else {
        result.add(withYear(match, further));
        result.add(further);
      }
    }
    return result;
  }

  private boolean endsInDay(TimeMatch match) {
    String day = match.get("day", "");
    boolean date = match.rule().operation().equals("date") && match.has("month");
    return date
        && !match.has("year")
        && !day.isEmpty()
        && atoms.get(match.to() - 1).text().equals(day);
  }

  private @Nullable TimeMatch after(TimeMatch match, int limit) {
    int at = match.to() + 1;
    if (at >= limit || !joins(atoms.get(match.to()))) {
      return null;
    }
    Map<String, String> values = new HashMap<>(match.values());
    values.remove("weekday");
    List<NumberWords.Found> days = NumberWords.at("lone-day", atoms, at, words);
    if (days.isEmpty()) {
      return null;
    }
    values.put("day", days.get(0).value());
    int end = at + 1;
    int year = end < atoms.size() && atoms.get(end).text().equals(",") ? end + 1 : end;
    if (year < atoms.size() && !NumberWords.at("year", atoms, year, words).isEmpty()) {
      values.put("year", atoms.get(year).text());
      end = year + 1;
    }
    return new TimeMatch(match.rule(), at, end, values);
  }

  private boolean joins(Atom atom) {
    return !words.starting("range-end", atom.lower()).isEmpty()
        || !words.starting("range-and", atom.lower()).isEmpty();
  }

  private static TimeMatch withYear(TimeMatch match, TimeMatch further) {
    if (!further.has("year")) {
      return match;
    }
    Map<String, String> values = new HashMap<>(match.values());
    values.put("year", further.get("year", ""));
    return new TimeMatch(match.rule(), match.from(), match.to(), values);
  }
}
