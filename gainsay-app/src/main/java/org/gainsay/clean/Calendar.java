package org.gainsay.clean;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.lexicon.Table;
import org.jspecify.annotations.Nullable;

/** Written days, of all languages at once: ISO 8601, with a month's name, or in figures. */
final class Calendar {
  /**
   * A day in a text.
   *
   * @param start UTF-16 index of its first character; the weekday is no part of it
   * @param date the day; null where the year is not said
   */
  record Day(int start, int end, @Nullable LocalDate date) {}

  private static final int MOST_WORDS = 400;

  private final Map<String, Integer> months = new HashMap<>();
  private final Set<String> words = new HashSet<>();
  private final Set<String> ordinals = new HashSet<>();

  Calendar(Lexicons lexicons) {
    for (String language : lexicons.languages()) {
      lexicons.find(language, "calendar").ifPresent(table -> table.rows().forEach(this::add));
    }
  }

  private void add(Table.Row row) {
    for (String form : row.list("forms")) {
      switch (row.get("kind")) {
        case "month" -> months.put(form, Integer.valueOf(row.get("value")));
        case "ordinal" -> ordinals.add(form);
        default -> words.add(form);
      }
    }
  }

  /** Whether the word is one of those beside a date: a weekday, a time zone, "at". */
  boolean isBeside(String word) {
    return words.contains(word);
  }

  /** The days written in the text, in order. */
  List<Day> days(String text) {
    Words found = Words.of(text, MOST_WORDS);
    List<Day> days = new ArrayList<>();
    int at = 0;
    while (at < found.size()) {
      Day day = day(text, found, at);
      if (day == null) {
        at++;
        continue;
      }
      days.add(day);
      while (at < found.size() && found.starts().get(at) < day.end()) {
        at++;
      }
    }
    return days;
  }

  private @Nullable Day day(String text, Words words, int at) {
    Day figures = figures(text, words, at);
    if (figures != null) {
      return figures;
    }
    Integer month = month(words, at);
    if (month != null) {
      return named(words, at, at + 1, month, at + 1);
    }
    month = month(words, at + 1);
    if (month != null && number(words, at) > 0) {
      return named(words, at, at, month, at + 2);
    }
    // "26 de marzo", "le 26 du mois": a word between is not read.
    return null;
  }

  private @Nullable Integer month(Words words, int at) {
    return at < words.size() ? months.get(words.words().get(at)) : null;
  }

  /**
   * A day with a named month: {@code dayAt} is the place of the number, {@code rest} after both.
   */
  private @Nullable Day named(Words words, int from, int dayAt, int month, int rest) {
    int number = number(words, dayAt);
    if (number < 1 || number > 31) {
      return null;
    }
    int last = Math.max(dayAt, rest - 1);
    int year = year(words, last + 1);
    int start = words.starts().get(from);
    if (year == 0) {
      return new Day(start, words.ends().get(last), null);
    }
    LocalDate date = date(year, month, number);
    return date == null ? null : new Day(start, words.ends().get(last + 1), date);
  }

  /** Three numbers with one mark between: 2024-03-26, 26/03/2024, 26.03.2024. */
  private static @Nullable Day figures(String text, Words words, int at) {
    if (at + 2 >= words.size()) {
      return null;
    }
    int first = plain(words.words().get(at));
    int second = plain(words.words().get(at + 1));
    int third = plain(words.words().get(at + 2));
    int firstEnd = words.ends().get(at);
    int secondEnd = words.ends().get(at + 1);
    boolean close =
        words.starts().get(at + 1) == firstEnd + 1 && words.starts().get(at + 2) == secondEnd + 1;
    if (!close || text.charAt(firstEnd) != text.charAt(secondEnd)) {
      return null;
    }
    if ("-/.".indexOf(text.charAt(firstEnd)) < 0 || first < 1 || second < 1 || third < 1) {
      return null;
    }
    LocalDate date = null;
    if (isYear(first)) {
      date = date(first, second, third);
    } else if (isYear(third)) {
      // Day first, as nearly everywhere; month first where it can be nothing else.
      date = second <= 12 ? date(third, second, first) : date(third, first, second);
    }
    return date == null ? null : new Day(words.starts().get(at), words.ends().get(at + 2), date);
  }

  /** A day's number, with or without an ordinal's ending; 0 for none. */
  private int number(Words words, int at) {
    if (at >= words.size()) {
      return 0;
    }
    String word = words.words().get(at);
    int digits = 0;
    while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
      digits++;
    }
    boolean bare = digits == word.length() || ordinals.contains(word.substring(digits));
    return digits >= 1 && digits <= 2 && bare ? plain(word.substring(0, digits)) : 0;
  }

  private static int year(Words words, int at) {
    int year = at < words.size() ? plain(words.words().get(at)) : 0;
    return isYear(year) ? year : 0;
  }

  private static boolean isYear(int number) {
    return number >= 1900 && number < 2100;
  }

  /** The number of at most four ASCII digits, -1 for anything else. */
  private static int plain(String word) {
    boolean digits = !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && word.length() <= 4 ? Integer.parseInt(word) : -1;
  }

  private static @Nullable LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
