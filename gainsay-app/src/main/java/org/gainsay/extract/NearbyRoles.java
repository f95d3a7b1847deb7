package org.gainsay.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.model.EntityType;
import org.gainsay.model.EventType;
import org.gainsay.model.Mention;

/**
 * A second look for the roles of an operation where the tree shows none: the threat group or
 * intruders named last before its word, and the first party named after it before another verb.
 * Trees of long noun phrases err more often than this order of words does.
 */
final class NearbyRoles {
  /** A role stands at most so many words away. */
  private static final int NEAR = 14;

  private static final Set<String> VERBS = Set.of("VERB", "AUX");

  /** Marks that end the words about a deed. */
  private static final Set<String> ENDS = Set.of(",", ":");

  private final EventScene scene;
  private final Participants participants;
  private final Whereabouts whereabouts;

  NearbyRoles(EventScene scene, Participants participants) {
    this.scene = scene;
    this.participants = participants;
    whereabouts = new Whereabouts(scene);
  }

  /** The roles with what stands nearby where they were empty. */
  Roles complete(int sentence, int word, EventRule rule, Roles roles) {
    if (rule.type() != EventType.CYBER_OPERATION) {
      return roles;
    }
    SentenceTree tree = scene.tree(sentence);
    List<Integer> actors = roles.actors();
    List<Integer> targets = roles.targets();
    if (actors.isEmpty() && rule.frame().isVerb() && !isPassive(tree, word)) {
      actors = targets.stream().filter(target -> isDoer(tree, target, word)).toList();
      targets = without(targets, actors);
    }
    if (actors.stream().noneMatch(this::isKnown)) {
      List<Integer> near = intruders(tree, word, targets);
      near = near.isEmpty() ? agent(tree, word) : near;
      actors = near.isEmpty() ? actors : near;
      targets = without(targets, actors);
    }
    if (targets.isEmpty()) {
      targets = sufferer(tree, word, rule.frame(), actors);
    }
    targets = withStates(tree, word, targets, actors);
    actors = joint(actors);
    return new Roles(actors, targets, roles.statuses(), roles.chain(), roles.light());
  }

  /** With the states that the targets are said to be in or of. */
  private List<Integer> withStates(
      SentenceTree tree, int word, List<Integer> targets, List<Integer> actors) {
    Set<Integer> found = new LinkedHashSet<>(joint(targets));
    found.addAll(whereabouts.after(tree, word));
    actors.forEach(found::remove);
    return List.copyOf(found);
  }

  private List<Integer> joint(List<Integer> mentions) {
    Set<Integer> found = new LinkedHashSet<>();
    for (int mention : mentions) {
      List<Integer> states = whereabouts.within(scene.mentions().get(mention));
      // "Thai and Lao officials" are these two states, no third party beside them
      if (states.isEmpty() || scene.mentions().get(mention).type() != EntityType.COUNTRY) {
        found.add(mention);
      }
      found.addAll(states);
    }
    return List.copyOf(found);
  }

  private static List<Integer> without(List<Integer> mentions, List<Integer> others) {
    return mentions.stream().filter(mention -> !others.contains(mention)).toList();
  }

  private static boolean isPassive(SentenceTree tree, int verb) {
    return tree.child(verb, "aux:pass") >= 0 || tree.child(verb, "nsubj:pass") >= 0;
  }

  /** Intruders before a verb that is not in the passive do the deed. */
  private boolean isDoer(SentenceTree tree, int mention, int verb) {
    Mention found = scene.mentions().get(mention);
    return isIntruder(tree, mention) && found.head() < verb;
  }

  /** "by a Chinese threat actor", after the deed and wherever it hangs. */
  private List<Integer> agent(SentenceTree tree, int word) {
    for (int at = word + 1; at < tree.size() && at - word <= NEAR; at++) {
      if (scene.words().holds("agent-preposition", tree.token(at))) {
        int mention = mentionFrom(tree, at + 1);
        return mention >= 0 && isIntruder(tree, mention) ? List.of(mention) : List.of();
      }
    }
    return List.of();
  }

  /** The mention that begins there or behind an article. */
  private int mentionFrom(SentenceTree tree, int from) {
    int at = from < tree.size() && tree.upos(from).equals("DET") ? from + 1 : from;
    return at < tree.size() ? participants.at(tree.index(), at) : -1;
  }

  private boolean isKnown(int mention) {
    Mention actor = scene.mentions().get(mention);
    return actor.kind() != Mention.Kind.DESCRIPTION || actor.country() != null;
  }

  private List<Integer> intruders(SentenceTree tree, int word, List<Integer> targets) {
    for (int at = word - 1; at >= 0 && word - at <= NEAR; at--) {
      int mention = participants.at(tree.index(), at);
      if (mention >= 0 && isIntruder(tree, mention) && !targets.contains(mention)) {
        return List.of(mention);
      }
      if (tree.is(at, "nsubj") && scene.words().holds("reporter", tree.token(at))) {
        return List.of();
      }
    }
    return List.of();
  }

  private boolean isIntruder(SentenceTree tree, int mention) {
    Mention found = scene.mentions().get(mention);
    if (found.sentence() != tree.index()) {
      return false;
    }
    return found.type() == EntityType.THREAT_GROUP
        || found.type() == EntityType.GROUP
            && found.country() != null
            && scene.words().holds("cyber-actor", tree.token(found.head()));
  }

  private List<Integer> sufferer(
      SentenceTree tree, int word, EventFrame frame, List<Integer> actors) {
    List<Integer> found = new ArrayList<>();
    boolean open = frame.isVerb() || isFollowedByTarget(tree, word, frame);
    for (int at = word + 1; open && at < tree.size() && at - word <= NEAR; at++) {
      if (VERBS.contains(tree.upos(at)) || ENDS.contains(tree.token(at).form())) {
        break;
      }
      int mention = participants.at(tree.index(), at);
      if (tree.upos(at).equals("CCONJ") && opensClause(tree, at)) {
        break;
      }
      if (mention >= 0 && isSufferer(tree, mention) && !actors.contains(mention)) {
        found.add(mention);
        break;
      }
    }
    return found;
  }

  /** "the hack of the party and Oslo had …": behind "and" comes the subject of a further verb. */
  private static boolean opensClause(SentenceTree tree, int and) {
    int verb = tree.head(and);
    int subject = verb > and ? tree.child(verb, "nsubj") : -1;
    return subject > and && subject < verb;
  }

  private boolean isFollowedByTarget(SentenceTree tree, int word, EventFrame frame) {
    if (word + 1 >= tree.size()) {
      return false;
    }
    String next = EventWords.plain(tree.token(word + 1).lemma());
    return frame.target().stream().anyMatch(position -> position.steps().contains("@" + next));
  }

  private boolean isSufferer(SentenceTree tree, int mention) {
    Mention found = scene.mentions().get(mention);
    boolean party = found.type() != EntityType.THREAT_GROUP && found.kind() != Mention.Kind.PRONOUN;
    boolean named = found.kind() == Mention.Kind.NAME || found.country() != null;
    return party && named && !isIntruder(tree, mention);
  }
}
