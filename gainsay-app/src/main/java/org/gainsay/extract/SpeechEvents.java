package org.gainsay.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.model.Attribution;
import org.gainsay.model.Certainty;
import org.gainsay.model.Cue;
import org.gainsay.model.EntityType;
import org.gainsay.model.EventType;
import org.gainsay.model.Span;
import org.gainsay.model.Stance;

/**
 * Accusations and denials made in words: a claim of that stance by somebody named is an event at
 * its cue, its speakers the actors, its addressees the targets. Where a claim has no cue its
 * content stands for it.
 */
final class SpeechEvents {
  /**
   * A claim that is an event.
   *
   * @param word index of the cue's head in its sentence, or of the content's first word
   */
  record Speech(
      EventType type,
      Span span,
      int sentence,
      int word,
      List<Integer> actors,
      List<Integer> targets,
      int attribution) {}

  private final EventScene scene;

  private final Participants participants;

  SpeechEvents(EventScene scene, Participants participants) {
    this.scene = scene;
    this.participants = participants;
  }

  List<Speech> find() {
    Map<Span, Speech> found = new LinkedHashMap<>();
    for (int i = 0; i < scene.attributions().size(); i++) {
      Attribution attribution = scene.attributions().get(i);
      if (isAct(attribution)) {
        Speech speech = speech(i, attribution);
        found.merge(speech.span(), speech, SpeechEvents::join);
      }
    }
    return new ArrayList<>(found.values());
  }

  private boolean isAct(Attribution attribution) {
    boolean act = attribution.stance() == Stance.ACCUSE || attribution.stance() == Stance.DENY;
    return act
        && attribution.certainty() != Certainty.NEGATED
        && !attribution.speakers().isEmpty()
        && !isAsked(attribution);
  }

  /** A paper under whose label words stand in a transcript asks; it accuses nobody. */
  private boolean isAsked(Attribution attribution) {
    return attribution.cue() == null
        && attribution.speakers().stream()
            .allMatch(i -> scene.mentions().get(i).type() == EntityType.ORGANISATION);
  }

  private Speech speech(int number, Attribution attribution) {
    Cue cue = attribution.cue();
    Span span = cue == null ? attribution.content().get(0) : cue.span();
    return new Speech(
        attribution.stance() == Stance.ACCUSE ? EventType.ACCUSATION : EventType.DENIAL,
        span,
        attribution.sentence(),
        word(attribution.sentence(), span),
        attribution.speakers(),
        attribution.addressees().stream().map(participants::named).distinct().toList(),
        number);
  }

  /** Twins of a joint source are one act. */
  private static Speech join(Speech a, Speech b) {
    List<Integer> actors = new ArrayList<>(a.actors());
    b.actors().stream().filter(actor -> !actors.contains(actor)).forEach(actors::add);
    return new Speech(
        a.type(), a.span(), a.sentence(), a.word(), actors, a.targets(), a.attribution());
  }

  private int word(int sentence, Span span) {
    SentenceTree tree = scene.tree(sentence);
    for (int i = 0; i < tree.size(); i++) {
      boolean inside = span.overlaps(tree.token(i).span());
      int head = tree.head(i);
      if (inside && (head < 0 || !span.overlaps(tree.token(head).span()))) {
        return i;
      }
    }
    return 0;
  }
}
