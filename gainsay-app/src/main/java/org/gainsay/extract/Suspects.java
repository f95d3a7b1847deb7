package org.gainsay.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gainsay.model.Attribution;
import org.gainsay.model.EntityType;
import org.gainsay.model.EventType;
import org.gainsay.model.Mention;
import org.gainsay.model.Stance;
import org.gainsay.model.Token;

/**
 * Who is meant by "the hackers", "this threat actor" or by nobody at all in an operation's own
 * words: the one party that the report lays operations to, or, of several, the one named last
 * before a word that points back.
 */
final class Suspects {
  /** A word points back over at most so many sentences. */
  private static final int REACH = 2;

  /** Who does what a report tells first is named at most so many sentences further on. */
  private static final int AHEAD = 4;

  /** Who somebody is held to be is said within so many words. */
  private static final int IDENTITY = 9;

  private final EventScene scene;
  private final Participants participants;

  Suspects(EventScene scene, Participants participants) {
    this.scene = scene;
    this.participants = participants;
  }

  /** The triggers, operations without a known actor given the report's suspect. */
  List<Trigger> complete(List<Trigger> triggers) {
    List<Integer> suspects = suspects(triggers);
    if (suspects.isEmpty()) {
      return triggers;
    }
    boolean single = suspects.stream().map(this::party).distinct().count() == 1;
    List<Trigger> completed = new ArrayList<>(triggers.size());
    for (Trigger trigger : triggers) {
      int suspect = isOpen(trigger) ? suspect(trigger, suspects, single) : -1;
      completed.add(suspect < 0 ? trigger : trigger.withActors(List.of(suspect)));
    }
    return completed;
  }

  /** Whether an operation is laid to nobody known, and not to somebody unknown by its words. */
  private boolean isOpen(Trigger trigger) {
    return trigger.rule().type() == EventType.CYBER_OPERATION
        && trigger.roles().actors().stream().allMatch(this::pointsBack);
  }

  private boolean pointsBack(int mention) {
    Mention actor = scene.mentions().get(mention);
    if (actor.kind() == Mention.Kind.PRONOUN) {
      return true;
    }
    return actor.kind() == Mention.Kind.DESCRIPTION
        && actor.country() == null
        && scene.words().holds("cyber-actor", head(actor))
        && !isOther(actor);
  }

  /** "unknown hackers", "another group". */
  private boolean isOther(Mention actor) {
    SentenceTree tree = scene.tree(actor.sentence());
    return Arrays.stream(tree.children(actor.head()))
        .anyMatch(child -> scene.words().holds("unknown", tree.token(child)));
  }

  private int suspect(Trigger trigger, List<Integer> suspects, boolean single) {
    int nearest = -1;
    for (int suspect : suspects) {
      int sentence = scene.mentions().get(suspect).sentence();
      boolean before =
          sentence < trigger.sentence()
              || sentence == trigger.sentence()
                  && scene.mentions().get(suspect).head() < trigger.head();
      nearest = before && !suffers(trigger, suspect) ? suspect : nearest;
    }
    if (single) {
      return nearest >= 0 ? nearest : elsewhere(trigger, suspects);
    }
    boolean definite = trigger.roles().actors().stream().anyMatch(this::isDefinite);
    boolean near =
        nearest >= 0 && trigger.sentence() - scene.mentions().get(nearest).sentence() <= REACH;
    return definite && near ? nearest : -1;
  }

  /** Whether the deed is told to hit that party itself; with a doer, as these very words. */
  private boolean suffers(Trigger trigger, int suspect) {
    String party = party(suspect);
    boolean undone = trigger.roles().actors().isEmpty();
    return trigger.roles().targets().stream()
        .anyMatch(
            target ->
                target == suspect || undone && isState(target) && party(target).equals(party));
  }

  /** A state's critics abroad are not the state. */
  private boolean isState(int mention) {
    EntityType type = scene.mentions().get(mention).type();
    return type == EntityType.COUNTRY || type == EntityType.GOVERNMENT_BODY;
  }

  /** Who is named only further on: of a lead, not of the cases that a report ends with. */
  private int elsewhere(Trigger trigger, List<Integer> suspects) {
    return suspects.stream()
        .filter(suspect -> !suffers(trigger, suspect))
        .filter(suspect -> scene.mentions().get(suspect).sentence() - trigger.sentence() <= AHEAD)
        .findFirst()
        .orElse(-1);
  }

  private boolean isDefinite(int mention) {
    Mention actor = scene.mentions().get(mention);
    if (actor.kind() == Mention.Kind.PRONOUN) {
      return true;
    }
    SentenceTree tree = scene.tree(actor.sentence());
    EventStatuses statuses = scene.lexicon().statuses();
    return Arrays.stream(tree.children(actor.head()))
        .mapToObj(tree::token)
        .anyMatch(
            token ->
                statuses.of("demonstrative", token) != null
                    || statuses.of("article", token) != null);
  }

  /** In order of the text: known actors of operations, intruders of a known state. */
  private List<Integer> suspects(List<Trigger> triggers) {
    Set<Integer> found = new LinkedHashSet<>();
    Set<Integer> suffering = new HashSet<>();
    for (Trigger trigger : triggers) {
      if (trigger.rule().type() == EventType.CYBER_OPERATION) {
        trigger.roles().actors().stream().filter(this::isKnown).forEach(found::add);
        suffering.addAll(trigger.roles().targets());
      }
    }
    for (int i = 0; i < scene.mentions().size(); i++) {
      if (isIntruder(scene.mentions().get(i)) && !suffering.contains(i)) {
        found.add(i);
      } else if (pointsBack(i)) {
        found.addAll(identity(i));
      }
    }
    if (found.isEmpty()) {
      accused(found);
    }
    return found.stream().sorted().toList();
  }

  /** Who it is that "a threat actor, believed to be …" stands for, as others have it. */
  private List<Integer> identity(int mention) {
    Mention vague = scene.mentions().get(mention);
    if (vague.kind() == Mention.Kind.PRONOUN) {
      return List.of();
    }
    SentenceTree tree = scene.tree(vague.sentence());
    boolean held = false;
    for (int at = vague.head() + 1; at < tree.size() && at - vague.head() <= IDENTITY; at++) {
      held |= holds(tree.token(at));
      int other = held ? participants.at(tree.index(), at) : -1;
      if (other >= 0 && other != mention && isKnown(other)) {
        return List.of(other);
      }
      if (tree.upos(at).equals("VERB") && !scene.words().holds("linked", tree.token(at))) {
        return List.of();
      }
    }
    return List.of();
  }

  private boolean holds(Token token) {
    return scene.words().holds("linked", token)
        || "alleged".equals(scene.lexicon().statuses().of("adverb", token));
  }

  private void accused(Set<Integer> found) {
    for (Attribution claim : scene.attributions()) {
      if (claim.stance() == Stance.ACCUSE) {
        claim.addressees().stream().filter(this::isKnown).forEach(found::add);
      }
    }
  }

  private boolean isKnown(int mention) {
    Mention actor = scene.mentions().get(mention);
    boolean who = actor.type() != EntityType.PLACE && actor.type() != EntityType.ORGANISATION;
    return who && (actor.country() != null || actor.type() == EntityType.THREAT_GROUP);
  }

  private boolean isIntruder(Mention mention) {
    return mention.type() == EntityType.THREAT_GROUP
        || mention.type() == EntityType.GROUP
            && mention.country() != null
            && scene.words().holds("cyber-actor", head(mention));
  }

  private Token head(Mention mention) {
    return scene.token(mention.sentence(), mention.head());
  }

  private String party(int suspect) {
    Mention mention = scene.mentions().get(suspect);
    return Objects.requireNonNullElseGet(
        mention.country(), () -> Objects.requireNonNullElse(mention.known(), mention.name()));
  }
}
