package org.gainsay.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.lexicon.Table.Row;
import org.jspecify.annotations.Nullable;

/** A language's rules for time expressions, indexed by the atoms they can begin with. */
final class TimeRules {
  private final TimeWords words;
  private final Map<String, List<TimeRule>> byFirst = new HashMap<>();

  TimeRules(Lexicons lexicons, String language) {
    words = new TimeWords(lexicons.table(language, "time-words"));
    Map<String, TimePattern> macros = new HashMap<>();
    for (Row row : lexicons.table(language, "times").rows()) {
      if (row.get("type").equals("macro")) {
        macros.put(row.get("meaning"), TimePattern.read(row.get("pattern"), macros));
      } else {
        add(TimeRule.read(row, macros));
      }
    }
  }

  private void add(TimeRule rule) {
    for (String first : rule.pattern().firsts(words)) {
      byFirst.computeIfAbsent(first, text -> new ArrayList<>()).add(rule);
    }
  }

  TimeWords words() {
    return words;
  }

  /**
   * The matches of a sentence from left to right: at each place the longest, then the first rule.
   */
  List<TimeMatch> find(List<Atom> atoms) {
    List<TimeMatch> found = new ArrayList<>();
    TimeMatcher matcher = new TimeMatcher(atoms, words);
    for (int at = 0; at < atoms.size(); ) {
      TimeMatch match = longest(atoms, at, matcher);
      if (match == null || isOutdone(match, at, atoms, matcher)) {
        at++;
      } else {
        if (!match.rule().operation().equals("none")) {
          found.add(match);
        }
        at = match.to();
      }
    }
    return found;
  }

  /** Of "four raids a week ago" the rate "a week" is none: "a week ago" is longer. */
  private boolean isOutdone(TimeMatch match, int at, List<Atom> atoms, TimeMatcher matcher) {
    if (match.from() == at) {
      return false;
    }
    TimeMatch alone = longest(atoms, match.from(), matcher);
    return alone != null && alone.to() > match.to();
  }

  private @Nullable TimeMatch longest(List<Atom> atoms, int at, TimeMatcher matcher) {
    Atom atom = atoms.get(at);
    String first = atom.isNumber() ? NumberWords.ANY_NUMBER : atom.lower();
    TimeMatch best = null;
    for (TimeRule rule : byFirst.getOrDefault(first, List.of())) {
      TimeMatch match = matcher.at(at, rule);
      if (match != null && (best == null || match.to() > best.to())) {
        best = match;
      }
    }
    return best;
  }
}
