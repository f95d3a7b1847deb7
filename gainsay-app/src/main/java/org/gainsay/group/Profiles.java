package org.gainsay.group;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gainsay.model.Analysis;
import org.gainsay.model.Link;
import org.gainsay.model.Linked;
import org.gainsay.model.Period;
import org.gainsay.model.Publication;
import org.gainsay.model.Sentence;
import org.gainsay.model.TimeExpression;
import org.gainsay.model.Token;
import org.jspecify.annotations.Nullable;

/** Makes profiles of reports. */
final class Profiles {
  /** The parts of speech that tell what a report is about. */
  private static final Set<String> TELLING = Set.of("NOUN", "PROPN", "VERB", "ADJ", "NUM");

  private Profiles() {}

  static Profile of(Linked report) {
    Analysis analysis = report.analysis();
    SortedMap<String, Integer> keys = new TreeMap<>();
    for (Sentence sentence : analysis.sentences()) {
      for (Token token : sentence.tokens()) {
        if (TELLING.contains(token.upos()) && token.lemma().length() > 1) {
          keys.merge(word(analysis.language(), token), 1, Integer::sum);
        }
      }
    }
    for (Link link : report.links()) {
      keys.merge("#" + link.entity(), 1, Integer::sum);
    }
    for (TimeExpression time : analysis.times()) {
      addTime(time.period(), keys);
    }
    return new Profile(analysis.document().id(), analysis.language(), date(analysis), keys);
  }

  /** A number or name is the same in every language; any other word belongs to its own. */
  private static String word(String language, Token token) {
    boolean shared = token.upos().equals("PROPN") || token.upos().equals("NUM");
    return (shared ? "" : language) + ":" + token.lemma().toLowerCase(Locale.ROOT);
  }

  private static void addTime(@Nullable Period period, Map<String, Integer> keys) {
    if (period != null && period.from() != null && !period.from().startsWith("X")) {
      keys.merge("@" + period.from(), 1, Integer::sum);
    }
  }

  /** The day of publication, else the latest day spoken of. */
  private static @Nullable LocalDate date(Analysis analysis) {
    Publication published = analysis.clean().metadata().published();
    if (published != null) {
      return day(published.date());
    }
    return analysis.times().stream()
        .map(TimeExpression::period)
        .map(period -> period == null || period.from() == null ? "" : period.from())
        .filter(from -> from.length() == 10 && !from.startsWith("X"))
        .max(String::compareTo)
        .map(Profiles::day)
        .orElse(null);
  }

  private static @Nullable LocalDate day(String date) {
    try {
      return LocalDate.parse(date);
    } catch (DateTimeException partial) {
      return null;
    }
  }

  /** The documents' order of time, those without a date last; by id where that says nothing. */
  static Map<String, LocalDate> dates(Iterable<Profile> profiles) {
    Map<String, LocalDate> dates = new HashMap<>();
    for (Profile profile : profiles) {
      if (profile.date() != null) {
        dates.put(profile.document(), profile.date());
      }
    }
    return dates;
  }
}
