package org.gainsay.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.model.Analysis;
import org.gainsay.model.Attribution;
import org.gainsay.model.EventMention;
import org.gainsay.model.EventType;
import org.gainsay.model.Mention;
import org.gainsay.model.Token;

/**
 * Finds the words that tell of events: verbs, nouns, headlines by the event tables of the report's
 * language, and the claims that accuse or deny.
 *
 * <p>Makes no events of what may happen, of habits, of mere topics.
 */
final class EventFinder {
  /** Acts that a cue may name. */
  private static final Set<EventType> MEASURES =
      EnumSet.of(
          EventType.INDICTMENT,
          EventType.SANCTION,
          EventType.PROTEST,
          EventType.SUMMONS,
          EventType.MILITARY_ACTION);

  private final Lexicons lexicons;
  private final EventCodes codes;
  private final Map<String, Optional<EventLexicon>> byLanguage = new ConcurrentHashMap<>();

  EventFinder(Lexicons lexicons) {
    this.lexicons = lexicons;
    codes =
        new EventCodes(
            lexicons.table(Lexicons.ANY, "event-types"),
            lexicons.table(Lexicons.ANY, "event-codes"));
  }

  /**
   * The event mentions of a report in order of the text.
   *
   * @param mentions what names or describes somebody; the result's actors, targets and places are
   *     places in this list
   * @param attributions the report's claims; the result's claims are places in this list
   */
  List<EventMention> find(
      Analysis analysis, List<Mention> mentions, List<Attribution> attributions) {
    Optional<EventLexicon> lexicon = lexicon(analysis.language());
    if (lexicon.isEmpty()) {
      return List.of();
    }
    NumberReader numbers = new NumberReader(lexicons.table(analysis.language(), "event-numbers"));
    EventScene scene = new EventScene(analysis, lexicon.get(), mentions, attributions);
    return new Finding(scene, numbers, countable(analysis.language())).all();
  }

  /**
   * The report as mentions are to be sought in it: with the verbs of events that the tagger took
   * for nouns, lest "this threat actor targets banks" be read as a description of somebody. Its
   * sentences have the same words at the same places.
   */
  Analysis mended(Analysis analysis) {
    return lexicon(analysis.language()).map(lexicon -> mended(analysis, lexicon)).orElse(analysis);
  }

  private static Analysis mended(Analysis analysis, EventLexicon lexicon) {
    return analysis.withSentences(EventScene.mended(analysis.sentences(), lexicon));
  }

  /** Whether the event tables of a language know a word as a verb. */
  Predicate<Token> verbs(String language) {
    return lexicon(language)
        .map(lexicon -> (Predicate<Token>) lexicon::tellsAsVerb)
        .orElse(token -> false);
  }

  private Optional<EventLexicon> lexicon(String language) {
    return byLanguage.computeIfAbsent(language, code -> EventLexicon.of(lexicons, code));
  }

  /** The words for things that reports count. */
  private Set<String> countable(String language) {
    Set<String> found = new HashSet<>();
    lexicons
        .find(language, "counted")
        .ifPresent(table -> table.rows().forEach(row -> found.addAll(row.list("forms"))));
    return found;
  }

  /** The finding in one report. */
  private final class Finding {
    private final EventScene scene;
    private final StatusReader statuses;
    private final EventBuilder builder;
    private final List<Trigger> triggers;
    private final List<SpeechEvents.Speech> speeches;
    private final Map<Integer, Set<Integer>> tellers = new HashMap<>();

    Finding(EventScene scene, NumberReader numbers, Set<String> countable) {
      this.scene = scene;
      Participants participants = new Participants(scene);
      RoleFinder roles = new RoleFinder(scene, participants);
      statuses = new StatusReader(scene);
      builder = new EventBuilder(scene, participants, numbers, countable, codes);
      triggers =
          new Suspects(scene, participants)
              .complete(new TriggerFinder(scene, participants, roles).find());
      speeches = new SpeechEvents(scene, participants).find();
      triggers.forEach(trigger -> teller(trigger.sentence(), trigger.head()));
      speeches.forEach(speech -> teller(speech.sentence(), speech.word()));
    }

    private void teller(int sentence, int word) {
      tellers.computeIfAbsent(sentence, k -> new HashSet<>()).add(word);
    }

    List<EventMention> all() {
      List<EventMention> found = new ArrayList<>();
      Set<Long> deeds = new HashSet<>();
      for (Trigger trigger : triggers) {
        if (isSpoken(trigger) || lacksSpeaker(trigger)) {
          continue;
        }
        int claim = scene.innermost(scene.token(trigger.sentence(), trigger.head()).span());
        statuses
            .read(trigger, claim)
            .ifPresent(
                status -> {
                  deeds.add(key(trigger.sentence(), trigger.head()));
                  found.add(builder.event(trigger, status, claim, tellers(trigger.sentence())));
                });
      }
      List<EventMention> deedsFound = List.copyOf(found);
      for (SpeechEvents.Speech speech : speeches) {
        if (!deeds.contains(key(speech.sentence(), speech.word())) && !isDeed(speech)) {
          found.add(builder.speech(speech, told(speech), deedsFound, tellers(speech.sentence())));
        }
      }
      found.sort(
          Comparator.comparing((EventMention event) -> event.span())
              .thenComparing(EventMention::type));
      return new Replies(scene.mentions()).complete(new LeadTimes(scene).fill(found));
    }

    /** "filed charges": a measure in the words of a cue is no accusation beside it. */
    private boolean isDeed(SpeechEvents.Speech speech) {
      return triggers.stream()
          .filter(trigger -> trigger.sentence() == speech.sentence())
          .filter(trigger -> MEASURES.contains(trigger.rule().type()))
          .anyMatch(
              trigger ->
                  scene.attributions().get(speech.attribution()).cue() != null
                      && speech
                          .span()
                          .contains(scene.token(trigger.sentence(), trigger.head()).span()));
    }

    private Set<Integer> tellers(int sentence) {
      return tellers.getOrDefault(sentence, Set.of());
    }

    /** Whether a claim tells the same accusation or denial at the same word. */
    private boolean isSpoken(Trigger trigger) {
      return speeches.stream()
          .anyMatch(
              speech ->
                  speech.sentence() == trigger.sentence()
                      && speech.type() == trigger.rule().type()
                      && speech
                          .span()
                          .contains(scene.token(trigger.sentence(), trigger.head()).span()));
    }

    /** An accusation or denial that nobody is said to make. */
    private boolean lacksSpeaker(Trigger trigger) {
      EventType type = trigger.rule().type();
      return (type == EventType.ACCUSATION || type == EventType.DENIAL)
          && trigger.rule().frame().isVerb()
          && trigger.roles().actors().isEmpty();
    }

    /**
     * The roles that the event tables give to the word of a claim; none where they do not know it.
     */
    private Roles told(SpeechEvents.Speech speech) {
      return triggers.stream()
          .filter(trigger -> trigger.sentence() == speech.sentence())
          .filter(trigger -> trigger.rule().type() == speech.type())
          .filter(
              trigger ->
                  speech.span().contains(scene.token(trigger.sentence(), trigger.head()).span()))
          .map(Trigger::roles)
          .findFirst()
          .orElse(Roles.NONE);
    }

    private static long key(int sentence, int word) {
      return ((long) sentence << 32) | word;
    }
  }
}
