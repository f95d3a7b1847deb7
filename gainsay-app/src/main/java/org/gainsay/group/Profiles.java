package org.gainsay.group;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gainsay.model.Analysis;
import org.gainsay.model.Link;
import org.gainsay.model.Linked;
import org.gainsay.model.Mention;
import org.gainsay.model.Period;
import org.gainsay.model.Publication;
import org.gainsay.model.Sentence;
import org.gainsay.model.Span;
import org.gainsay.model.TimeExpression;
import org.gainsay.model.Token;
import org.jspecify.annotations.Nullable;

/** Makes profiles of reports. */
final class Profiles {
  /** The parts of speech that tell what a report is about. */
  private static final Set<String> TELLING = Set.of("NOUN", "PROPN", "VERB", "ADJ", "NUM");

  /** Those that name something. */
  private static final Set<String> NAMING = Set.of("PROPN", "NUM");

  /** The first sentence counts for so much more than the last; chosen on ECB+. */
  private static final double LEAD = 4;

  private Profiles() {}

  static Profile of(Linked report) {
    Analysis analysis = report.analysis();
    SortedMap<String, Double> words = new TreeMap<>();
    SortedMap<String, Double> names = new TreeMap<>();
    SortedMap<String, Double> shared = new TreeMap<>();
    Set<Span> states = states(report);
    List<Sentence> sentences = analysis.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      double weight = 1 + LEAD / (1 + i);
      for (Token token : sentences.get(i).tokens()) {
        if (TELLING.contains(token.upos()) && token.lemma().length() > 1) {
          String lemma = token.lemma().toLowerCase(Locale.ROOT);
          words.merge(lemma, weight, Double::sum);
          if (NAMING.contains(token.upos()) && !states.contains(token.span())) {
            names.merge(lemma, weight, Double::sum);
            shared.merge(":" + lemma, 1.0, Double::sum);
          }
        }
      }
    }
    for (Link link : report.links()) {
      shared.merge("#" + link.entity(), 1.0, Double::sum);
    }
    for (TimeExpression time : analysis.times()) {
      String key = key(time.period());
      if (key != null) {
        double weight = 1 + LEAD / (1 + time.sentence());
        shared.merge(key, 1.0, Double::sum);
        words.merge(key, weight, Double::sum);
        names.merge(key, weight, Double::sum);
      }
    }
    String id = analysis.document().id();
    return new Profile(id, analysis.language(), date(analysis), words, names, shared);
  }

  /** The words that name a state: no names, since many affairs are of the same few states. */
  private static Set<Span> states(Linked report) {
    Set<Span> found = new HashSet<>();
    List<Mention> mentions = report.extraction().mentions();
    for (Link link : report.links()) {
      Mention mention = mentions.get(link.mention());
      if (("#" + link.entity()).startsWith(Profile.STATE)) {
        report.analysis().sentences().get(mention.sentence()).tokens().stream()
            .map(Token::span)
            .filter(mention.span()::contains)
            .forEach(found::add);
      }
    }
    return found;
  }

  private static @Nullable String key(@Nullable Period period) {
    if (period == null || period.from() == null || period.from().startsWith("X")) {
      return null;
    }
    return "@" + period.from();
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
