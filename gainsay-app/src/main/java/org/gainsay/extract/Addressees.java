package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Attribution;
import org.gainsay.model.EntityType;
import org.gainsay.model.Mention;
import org.gainsay.model.Span;
import org.gainsay.model.Stance;

/**
 * Whom a claim accuses, denies, criticises, asks or warns: the first party in its content, with
 * those coordinated with it; of a denial or a warning whose content names nobody else, the last one
 * who accused. Plain assertions, pledges and support have none.
 */
final class Addressees {
  /** How many claims back an accuser is still answered. */
  private static final int FARTHEST = 60;

  private final Reading reading;
  private final Misdeeds misdeeds;

  Addressees(Reading reading, WordClasses classes) {
    this.reading = reading;
    this.misdeeds = new Misdeeds(reading, classes);
  }

  /**
   * Mention indices.
   *
   * @param before the claims before this one, in order
   */
  List<Integer> of(Saying saying, Stance stance, List<Integer> speakers, List<Attribution> before) {
    return switch (stance) {
      case ASSERT, PLEDGE, SUPPORT -> List.of();
      case ACCUSE -> accused(saying, speakers);
      case DEMAND -> inContent(saying, speakers);
      case DENY, CRITICISE, WARN -> {
        List<Integer> named = inContent(saying, speakers);
        yield named.isEmpty() ? lastAccuser(speakers, before) : named;
      }
    };
  }

  /** Of an accusation that no verb of accusing makes, those to whom the deed is laid. */
  private List<Integer> accused(Saying saying, List<Integer> speakers) {
    boolean names = saying.entry() != null && saying.entry().stance() == Stance.ACCUSE;
    List<Integer> doers = names ? List.of() : doers(saying, speakers);
    return doers.isEmpty() ? inContent(saying, speakers) : doers;
  }

  private List<Integer> doers(Saying saying, List<Integer> speakers) {
    for (Span span : saying.content()) {
      int first = reading.sentenceEndingAfter(span.start());
      for (int i = first; i < reading.trees().size(); i++) {
        SentenceTree tree = reading.trees().get(i);
        if (tree.sentence().span().start() >= span.end()) {
          break;
        }
        List<Integer> found = doers(tree, span, speakers);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private List<Integer> doers(SentenceTree tree, Span span, List<Integer> speakers) {
    for (int word = 0; word < tree.size(); word++) {
      if (span.contains(tree.token(word).span()) && misdeeds.isMisdeed(tree, word)) {
        List<Integer> found =
            misdeeds.doers(tree, word, span).stream()
                .filter(m -> !reading.mentions().isSpeaker(m, speakers))
                .toList();
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private List<Integer> inContent(Saying saying, List<Integer> speakers) {
    for (Span span : saying.content()) {
      int sentence = reading.sentenceEndingAfter(span.start());
      if (sentence >= reading.trees().size()) {
        continue;
      }
      for (int m : reading.mentions().within(sentence, span)) {
        if (isParty(m) && !reading.mentions().isSpeaker(m, speakers)) {
          return withConjuncts(reading.trees().get(sentence), m, span, speakers);
        }
      }
    }
    return List.of();
  }

  private List<Integer> withConjuncts(
      SentenceTree tree, int first, Span span, List<Integer> speakers) {
    List<Integer> conjuncts = tree.conjuncts(reading.mentions().get(first).head());
    List<Integer> found = new ArrayList<>();
    for (int m : reading.mentions().within(tree.index(), span)) {
      boolean coordinated = conjuncts.contains(reading.mentions().get(m).head());
      if ((m == first || coordinated) && isParty(m) && !reading.mentions().isSpeaker(m, speakers)) {
        found.add(m);
      }
    }
    return found;
  }

  private boolean isParty(int index) {
    Mention mention = reading.mentions().get(index);
    return mention.kind() != Mention.Kind.PRONOUN && mention.type() != EntityType.PLACE;
  }

  private List<Integer> lastAccuser(List<Integer> speakers, List<Attribution> before) {
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - FARTHEST); i--) {
      Attribution claim = before.get(i);
      if (claim.stance() == Stance.ACCUSE && !claim.speakers().isEmpty()) {
        List<Integer> others =
            claim.speakers().stream()
                .filter(m -> !reading.mentions().isSpeaker(m, speakers))
                .toList();
        if (!others.isEmpty()) {
          return others;
        }
      }
    }
    return List.of();
  }
}
