package org.gainsay.annotate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The built-in classes of time patterns: numbers in digits or words.
 *
 * <p>{@code num} any whole number, {@code int} one in digits, {@code day} 1 to 31, {@code lone-day}
 * one that counts no noun after it, {@code month2} 1 to 12, {@code year} 1000 to 2199, {@code
 * year2} two digits, {@code hour} 0 to 24, {@code minute} 00 to 59, {@code spoken} a year in words
 * ("nineteen ninety-six"), {@code noun} any noun.
 */
final class NumberWords {
  /** The mark of {@link TimePattern#firsts} for any number. */
  static final String ANY_NUMBER = "#";

  /** A class's match: where it ends and its value. */
  record Found(int end, String value) {}

  private static final Set<String> NAMES =
      Set.of(
          "num",
          "int",
          "day",
          "lone-day",
          "month2",
          "year",
          "year2",
          "hour",
          "minute",
          "spoken",
          "noun");

  private NumberWords() {}

  static Set<String> firsts(String name, TimeWords words) {
    if (!NAMES.contains(name)) {
      if (!words.has(name)) {
        throw new IllegalArgumentException("no class of words has the name " + name);
      }
      return words.firsts(name);
    }
    if (name.equals("noun")) {
      throw new IllegalArgumentException("a pattern that can begin with any noun");
    }
    Set<String> found = new LinkedHashSet<>(Set.of(ANY_NUMBER));
    if (name.equals("num") || name.equals("spoken")) {
      found.addAll(words.firsts("number"));
    }
    return found;
  }

  /** What of a class begins at an atom, longest first. */
  static List<Found> at(String name, List<Atom> atoms, int at, TimeWords words) {
    if (at >= atoms.size()) {
      return List.of();
    }
    if (!NAMES.contains(name)) {
      return ofLexicon(name, atoms, at, words);
    }
    Atom atom = atoms.get(at);
    if (name.equals("noun")) {
      boolean noun = atom.isWord() && (atom.upos().equals("NOUN") || atom.upos().isEmpty());
      return noun ? List.of(new Found(at + 1, "")) : List.of();
    } else if (name.equals("lone-day")) {
      return counts(atoms, at) ? List.of() : at("day", atoms, at, words);
    } else if (atom.isNumber()) {
      return name.equals("spoken") ? List.of() : digits(name, atom, at);
    }
    return switch (name) {
      case "num" -> spelled(atoms, at, words);
      case "spoken" -> spokenYear(atoms, at, words);
      default -> List.of();
    };
  }

  private static List<Found> ofLexicon(String name, List<Atom> atoms, int at, TimeWords words) {
    List<TimeWords.Word> starting = words.starting(name, atoms.get(at).lower());
    if (starting.isEmpty()) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    for (TimeWords.Word word : starting) {
      if (word.allows(atoms.get(at)) && stands(word.atoms(), atoms, at)) {
        found.add(new Found(at + word.atoms().size(), word.value()));
      }
    }
    found.sort((one, other) -> other.end() - one.end());
    return found;
  }

  static boolean stands(List<String> form, List<Atom> atoms, int at) {
    if (at + form.size() > atoms.size()) {
      return false;
    }
    for (int i = 0; i < form.size(); i++) {
      if (!atoms.get(at + i).lower().equals(form.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a number counts the noun after it: « samedi 23 diplomates ». */
  private static boolean counts(List<Atom> atoms, int at) {
    int next = at + 1;
    while (next < atoms.size() && atoms.get(next).upos().equals("ADJ")) {
      next++;
    }
    return next < atoms.size()
        && (atoms.get(next).upos().equals("NOUN") || atoms.get(next).text().equals("%"));
  }

  private static List<Found> digits(String name, Atom atom, int at) {
    long value = value(atom.text());
    int length = atom.text().length();
    boolean plain = atom.text().chars().allMatch(Character::isDigit);
    boolean fits =
        switch (name) {
          case "day" -> plain && length <= 2 && value >= 1 && value <= 31;
          case "month2" -> plain && length <= 2 && value >= 1 && value <= 12;
          case "year" -> plain && length == 4 && value >= 1000 && value < 2200;
          case "year2", "minute" -> plain && length == 2 && (name.equals("year2") || value < 60);
          case "hour" -> plain && length <= 2 && value <= 24;
          default -> value >= 0;
        };
    return fits ? List.of(new Found(at + 1, Long.toString(value))) : List.of();
  }

  /** The whole number an atom writes, -1 if it is none or too long. */
  private static long value(String text) {
    String[] groups = text.split("[.,]");
    StringBuilder all = new StringBuilder(groups[0]);
    for (int i = 1; i < groups.length; i++) {
      if (groups[i].length() != 3) {
        return -1;
      }
      all.append(groups[i]);
    }
    return all.length() > 9 ? -1 : Long.parseLong(all.toString());
  }

  /** A number in words: units and tens are added, hundred and thousand multiply. */
  private static List<Found> spelled(List<Atom> atoms, int at, TimeWords words) {
    long total = 0;
    long current = 0;
    int end = at;
    for (Found word = word(atoms, at, words); word != null; word = next(atoms, end, words)) {
      long value = Long.parseLong(word.value());
      if (value == 100) {
        current = Math.max(current, 1) * 100;
      } else if (value >= 1000) {
        total += Math.max(current, 1) * value;
        current = 0;
      } else if (end > at && !adds(current, value)) {
        break;
      } else {
        current += value;
      }
      end = word.end();
    }
    return end == at ? List.of() : List.of(new Found(end, Long.toString(total + current)));
  }

  private static boolean adds(long current, long value) {
    long last = current % 100;
    return last == 0 || (value < 20 && last >= 20 && last % 10 == 0 && value < 10 + last % 20 + 10);
  }

  private static @Nullable Found next(List<Atom> atoms, int at, TimeWords words) {
    Found direct = word(atoms, at, words);
    if (direct == null && at > 0 && at + 1 < atoms.size() && joins(atoms.get(at), words)) {
      return word(atoms, at + 1, words);
    }
    return direct;
  }

  private static boolean joins(Atom atom, TimeWords words) {
    return atom.lower().equals("-") || !words.starting("number-joint", atom.lower()).isEmpty();
  }

  private static @Nullable Found word(List<Atom> atoms, int at, TimeWords words) {
    List<Found> found = at < atoms.size() ? ofLexicon("number", atoms, at, words) : List.of();
    return found.isEmpty() ? null : found.get(0);
  }

  /** "nineteen ninety-six": a year as it is spoken. "Twelve hundred" may be anything. */
  private static List<Found> spokenYear(List<Atom> atoms, int at, TimeWords words) {
    List<Found> first = spelled(atoms, at, words);
    if (first.isEmpty()) {
      return List.of();
    }
    long century = Long.parseLong(first.get(0).value());
    List<Found> second = spelled(atoms, first.get(0).end(), words);
    if (second.isEmpty() || century < 11 || century > 20) {
      return List.of();
    }
    long rest = Long.parseLong(second.get(0).value());
    return rest >= 10 && rest < 100
        ? List.of(new Found(second.get(0).end(), Long.toString(century * 100 + rest)))
        : List.of();
  }
}
