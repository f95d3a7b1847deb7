package org.gainsay.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.gainsay.model.Analysis;
import org.gainsay.model.Attribution;
import org.gainsay.model.EntityType;
import org.gainsay.model.Mention;
import org.gainsay.model.Passage;
import org.gainsay.model.Sentence;
import org.gainsay.model.Span;
import org.gainsay.model.TimeExpression;
import org.gainsay.model.Token;

/** One report as the event rules see it: its sentences with what the other finders found there. */
final class EventScene {
  /**
   * The share of sentences that must speak of computers for the report to be about them, one in so
   * many; a title or a single sentence among few is enough.
   */
  private static final int TOPIC_SHARE = 6;

  private final Analysis analysis;
  private final EventLexicon lexicon;
  private final List<Mention> mentions;
  private final List<Attribution> attributions;
  private final List<Arguments> arguments = new ArrayList<>();
  private final Map<Integer, List<TimeExpression>> times = new TreeMap<>();
  private final boolean cyber;

  EventScene(
      Analysis analysis,
      EventLexicon lexicon,
      List<Mention> mentions,
      List<Attribution> attributions) {
    this.analysis = analysis;
    this.lexicon = lexicon;
    this.mentions = mentions;
    this.attributions = attributions;
    List<Sentence> sentences = analysis.sentences();
    List<Sentence> mended = mended(sentences, lexicon);
    for (int i = 0; i < mended.size(); i++) {
      arguments.add(new Arguments(new SentenceTree(i, mended.get(i)), lexicon));
    }
    for (TimeExpression time : analysis.times()) {
      times.computeIfAbsent(time.sentence(), k -> new ArrayList<>()).add(time);
    }
    cyber = isAboutComputers(sentences);
  }

  /** The sentences with the verbs of events that the tagger took for other words. */
  static List<Sentence> mended(List<Sentence> sentences, EventLexicon lexicon) {
    Predicate<Token> verb = token -> lexicon.tellsAsVerb(token) || lexicon.carries(token);
    MainVerbs mainVerbs = new MainVerbs(verb, lexicon::isLedBy);
    CompoundTenses tenses = new CompoundTenses(verb);
    return sentences.stream()
        .map(ArticledVerbs::mend)
        .map(sentence -> mainVerbs.mend(tenses.mend(sentence)))
        .toList();
  }

  private boolean isAboutComputers(List<Sentence> sentences) {
    int speaking = 0;
    Set<Integer> groups = new HashSet<>();
    for (Mention mention : mentions) {
      if (mention.type() == EntityType.THREAT_GROUP) {
        groups.add(mention.sentence());
      }
    }
    for (int i = 0; i < sentences.size(); i++) {
      if (groups.contains(i) || speaksOfComputers(sentences.get(i))) {
        speaking++;
        if (isTitle(sentences.get(i))) {
          return true;
        }
      }
    }
    return speaking > 0 && speaking * TOPIC_SHARE >= sentences.size();
  }

  private boolean speaksOfComputers(Sentence sentence) {
    String before = "";
    for (Token token : sentence.tokens()) {
      String lemma = EventWords.plain(token.lemma());
      boolean pair = lexicon.words().words("cyber").contains(before + "_" + lemma);
      if (pair || lexicon.words().holds("cyber", token)) {
        return true;
      }
      before = lemma;
    }
    return false;
  }

  private boolean isTitle(Sentence sentence) {
    return analysis.clean().passages().get(sentence.passage()).kind() == Passage.Kind.TITLE;
  }

  Analysis analysis() {
    return analysis;
  }

  EventLexicon lexicon() {
    return lexicon;
  }

  EventWords words() {
    return lexicon.words();
  }

  List<Mention> mentions() {
    return mentions;
  }

  List<Attribution> attributions() {
    return attributions;
  }

  int size() {
    return arguments.size();
  }

  Arguments arguments(int sentence) {
    return arguments.get(sentence);
  }

  SentenceTree tree(int sentence) {
    return arguments.get(sentence).tree();
  }

  List<TimeExpression> times(int sentence) {
    return times.getOrDefault(sentence, List.of());
  }

  /** Whether the report is about computers, networks and their intruders. */
  boolean isCyber() {
    return cyber;
  }

  Token token(int sentence, int at) {
    return tree(sentence).token(at);
  }

  /** The attribution with the shortest content that holds the span, or -1. */
  int innermost(Span span) {
    int best = -1;
    int length = Integer.MAX_VALUE;
    for (int i = 0; i < attributions.size(); i++) {
      List<Span> content = attributions.get(i).content();
      if (content.stream().anyMatch(part -> part.contains(span))) {
        int total = content.stream().mapToInt(Span::length).sum();
        if (total < length) {
          best = i;
          length = total;
        }
      }
    }
    return best;
  }
}
