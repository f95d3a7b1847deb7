package org.gainsay.annotate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.model.Publication;
import org.gainsay.model.Sentence;
import org.gainsay.model.Span;
import org.gainsay.model.Text;
import org.gainsay.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Finds a report's time expressions by the rules of its language and gives them values (TimeML's
 * TIMEX3, Ferro et al. 2005), counted from the day of publication where that is known.
 */
final class TimeExpressions {
  private final Lexicons lexicons;
  private final Map<String, TimeRules> rules = new ConcurrentHashMap<>();

  TimeExpressions(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  List<TimeExpression> find(
      Text text, @Nullable Publication published, String language, List<Sentence> sentences) {
    TimeRules own = rules(language);
    Reading reading = new Reading(own, text, day(published), sentences);
    for (int i = 0; i < sentences.size(); i++) {
      reading.read(i, sentences.get(i));
    }
    return reading.found;
  }

  /** A language's words of time. */
  TimeWords words(String language) {
    return rules(language).words();
  }

  private TimeRules rules(String language) {
    return rules.computeIfAbsent(language, name -> new TimeRules(lexicons, name));
  }

  private static @Nullable LocalDate day(@Nullable Publication published) {
    try {
      return published == null ? null : LocalDate.parse(published.date());
    } catch (DateTimeException partial) {
      return null;
    }
  }

  /** A report as it is read from its first sentence to its last. */
  private static final class Reading {
    private final TimeRules rules;
    private final Tense tense;
    private final TimeRanges ranges;
    private final Text text;
    private final @Nullable LocalDate day;
    private final List<TimeExpression> found = new ArrayList<>();
    private final NamesakeWords namesakes;
    private Anchors anchors;

    Reading(TimeRules rules, Text text, @Nullable LocalDate day, List<Sentence> sentences) {
      this.rules = rules;
      this.tense = new Tense(rules.words());
      this.ranges = new TimeRanges(rules.words());
      this.text = text;
      this.day = day;
      this.namesakes = new NamesakeWords(rules.words(), sentences);
      this.anchors = Anchors.at(day);
    }

    void read(int index, Sentence sentence) {
      List<Atom> atoms = Atoms.of(sentence, text);
      List<TimeMatch> matches = new ArrayList<>();
      List<TimeExpression> times = new ArrayList<>();
      for (TimeMatch match : ranges.completed(matches(sentence, atoms), atoms)) {
        Direction direction = tense.of(sentence, atoms.get(match.from()).token());
        Meaning meaning = Normaliser.meaning(match, new Viewpoint(day, anchors, direction));
        if (meaning != null) {
          anchors = anchors.after(match, meaning);
          matches.add(match);
          times.add(expression(index, match, meaning, atoms));
        }
      }
      found.addAll(ranges.joined(matches, times, atoms));
    }

    private List<TimeMatch> matches(Sentence sentence, List<Atom> atoms) {
      List<TimeMatch> all = new ArrayList<>(rules.find(atoms));
      all.removeIf(match -> namesakes.isName(match, atoms, sentence));
      return new FurtherDays(rules.words(), atoms).added(all);
    }

    private static TimeExpression expression(
        int sentence, TimeMatch match, Meaning meaning, List<Atom> atoms) {
      Span span = atoms.get(match.from()).span().cover(atoms.get(match.to() - 1).span());
      return new TimeExpression(
          span, sentence, match.rule().type(), meaning.value(), meaning.period());
    }
  }
}
