package org.gainsay.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.model.EntityType;
import org.gainsay.model.Mention;

/**
 * Finds an event's actors and targets: first where its own frame says, then beside the words that
 * carry it, one above the other ("accused of having conducted campaigns").
 */
final class RoleFinder {
  /** How many words that carry an event may stand above one another. */
  private static final int CHAIN = 5;

  /** Positions before a noun that need not tell who did it. */
  private static final Set<String> BEFORE = Set.of("adjective", "possessor", "compound");

  private final EventScene scene;
  private final Participants participants;

  RoleFinder(EventScene scene, Participants participants) {
    this.scene = scene;
    this.participants = participants;
  }

  /** The roles of an event that a word of a sentence tells. */
  Roles find(int sentence, int word, EventFrame frame) {
    Search search = new Search(scene.arguments(sentence));
    search.fill(word, frame.actor(), frame.target());
    search.describe(word, frame);
    search.climb(word);
    search.fillBelowAgent(frame);
    return search.result();
  }

  /** The mentions at positions beside a word, those of the first position that gives some. */
  List<Integer> mentionsAt(int sentence, int word, List<Position> positions, boolean actor) {
    Arguments arguments = scene.arguments(sentence);
    for (Position position : positions) {
      Set<Integer> found = new LinkedHashSet<>();
      for (int at : position.find(arguments, word)) {
        found.addAll(participants.meant(sentence, at, actor, position.filter()));
      }
      if (!found.isEmpty()) {
        return new ArrayList<>(found);
      }
    }
    return List.of();
  }

  /** One walk up from an event's word. */
  private final class Search {
    private final Arguments arguments;
    private final SentenceTree tree;
    private List<Integer> actors = List.of();
    private List<Integer> targets = List.of();
    private final List<String> statuses = new ArrayList<>();
    private final List<Integer> chain = new ArrayList<>();
    private int light = -1;

    /** Whether the actors are but those whose adjective or name stands before the event's noun. */
    private boolean described;

    Search(Arguments arguments) {
      this.arguments = arguments;
      this.tree = arguments.tree();
    }

    void fill(int word, List<Position> actor, List<Position> target) {
      if (actors.isEmpty()) {
        actors = mentionsAt(tree.index(), word, actor, true);
      }
      if (targets.isEmpty()) {
        targets = mentionsAt(tree.index(), word, target, false);
        targets = targets.stream().filter(mention -> !actors.contains(mention)).toList();
      }
    }

    /** "a campaign by the service against diplomats": the phrase may hang on the agent. */
    void fillBelowAgent(EventFrame frame) {
      for (int actor : targets.isEmpty() && !frame.isVerb() ? actors : List.<Integer>of()) {
        Mention agent = scene.mentions().get(actor);
        for (Position position : frame.target()) {
          String step = position.steps().get(0);
          boolean hits = step.startsWith("@") && !isPlacing(step.substring(1));
          if (hits && targets.isEmpty() && agent.sentence() == tree.index()) {
            targets = mentionsAt(tree.index(), agent.head(), List.of(position), false);
          }
        }
      }
    }

    private boolean isPlacing(String preposition) {
      return scene.words().words("placing").contains(preposition)
          || scene.words().words("owner-preposition").contains(preposition);
    }

    void describe(int word, EventFrame frame) {
      List<Position> before =
          frame.actor().stream()
              .filter(position -> BEFORE.contains(position.steps().get(0)))
              .toList();
      described =
          !frame.isVerb()
              && !actors.isEmpty()
              && actors.equals(mentionsAt(tree.index(), word, before, true));
    }

    void climb(int word) {
      for (int child : tree.children(word)) {
        boolean adjective = tree.is(child, "amod") && tree.upos(child).equals("ADJ");
        if (tree.is(child, "acl") || adjective) {
          carry(child, word, false);
        }
      }
      predicate(word);
      int at = word;
      for (int step = 0; step < CHAIN && at >= 0; step++) {
        at = next(at);
      }
      if (actors.isEmpty() && tree.is(word, "nsubj")) {
        predicates(tree.head(word), word);
      }
      if (actors.isEmpty() && isNoun(word)) {
        actors = strayAgent(word);
      }
    }

    /** "The hack began in May and was the work of China": what is said further of the event. */
    private void predicates(int first, int event) {
      for (int predicate : tree.children(first, "conj")) {
        if (actors.isEmpty() && tree.child(predicate, "nsubj") < 0) {
          carry(predicate, event, false);
        }
      }
    }

    private boolean isNoun(int word) {
      return tree.upos(word).equals("NOUN");
    }

    /**
     * "denounced a coup attempt by the guards": an active verb with a subject has no other agent,
     * so that the phrase is the noun's, though the tree hangs it on the verb.
     */
    private List<Integer> strayAgent(int noun) {
      List<Integer> inside = agentBelow(noun);
      if (!inside.isEmpty()) {
        return inside;
      }
      int verb = tree.head(noun);
      for (int step = 0; step < CHAIN && verb >= 0 && isNoun(verb); step++) {
        verb = tree.head(verb);
      }
      if (verb < 0 || verb > noun || arguments.isPassive(verb) || !hasSubject(verb)) {
        return List.of();
      }
      return agentAmong(noun, tree.children(verb, "obl"));
    }

    /** "the killing of the reporter by agents": the phrase may hang on who suffers it. */
    private List<Integer> agentBelow(int noun) {
      for (int part : tree.children(noun, "nmod")) {
        List<Integer> found = agentAmong(noun, tree.children(part, "nmod"));
        if (!found.isEmpty()) {
          return found;
        }
      }
      return List.of();
    }

    private List<Integer> agentAmong(int noun, List<Integer> phrases) {
      for (int phrase : phrases) {
        boolean by =
            scene.lexicon().agentPrepositions().stream()
                .anyMatch(word -> arguments.prepositions().isMarked(phrase, word));
        if (phrase > noun && by) {
          return participants.meant(tree.index(), phrase, true, null);
        }
      }
      return List.of();
    }

    private boolean hasSubject(int verb) {
      return tree.child(verb, "nsubj") >= 0;
    }

    /** "China was behind the hack": the event's own word is the predicate of who did it. */
    private void predicate(int word) {
      for (int preposition : tree.children(word, "case")) {
        for (EventSupport support : scene.lexicon().supports(tree.token(preposition))) {
          fill(word, support.actor(), support.target());
          if (!support.status().isEmpty()) {
            statuses.add(support.status());
          }
        }
      }
    }

    /** The word above that carries the event, or -1. */
    private int next(int at) {
      for (int part : arguments.heads(at)) {
        int head = tree.head(part);
        if (head < 0) {
          continue;
        }
        if (carry(head, at, true)) {
          return head;
        }
        int above = tree.head(head);
        // « accusé par Oslo d'avoir piraté »: the infinitive hangs on the agent
        if (above >= 0 && tree.is(part, "acl") && carry(above, at, true)) {
          return above;
        }
        boolean whole =
            isPhrase(part) && scene.words().holds("whole", tree.token(head))
                || tree.is(part, "amod") && tree.child(part, "mark") >= 0
                || tree.is(part, "compound") && tree.child(part, "mark") >= 0
                || isGerund(part, head)
                || head == part - 1 && scene.words().holds("cyberlike", tree.token(head));
        if (whole && above >= 0 && carry(above, head, true)) {
          return above;
        }
      }
      return -1;
    }

    /** A noun with a preposition; « plus de 300 arrestations » hangs as if on a verb. */
    private boolean isPhrase(int word) {
      return tree.is(word, "nmod") || tree.is(word, "obl") && tree.child(word, "case") >= 0;
    }

    /** "of stealing money": a verb right behind a preposition that the tree gives to its object. */
    private boolean isGerund(int verb, int object) {
      return tree.is(verb, "amod")
          && tree.upos(verb).equals("VERB")
          && tree.child(object, "case") == verb - 1;
    }

    /**
     * Takes what a word says of the event if it carries it; an added clause is no part of the
     * chain.
     */
    private boolean carry(int carrier, int event, boolean chained) {
      List<Integer> parts = arguments.heads(event);
      boolean carries = false;
      for (EventSupport support : scene.lexicon().supports(tree, carrier)) {
        List<Integer> found = support.event().find(arguments, carrier);
        if (parts.stream().anyMatch(found::contains)) {
          carries = true;
          take(support, carrier, chained);
        }
      }
      return carries;
    }

    private void take(EventSupport support, int carrier, boolean chained) {
      if (chained && !chain.contains(carrier)) {
        chain.add(carrier);
      }
      if (!support.status().isEmpty()) {
        statuses.add(support.status());
      }
      if (chained && support.light()) {
        light = carrier;
      }
      if (chained && lays(support)) {
        turn(carrier, support);
      }
      fill(carrier, support.actor(), support.target());
      if (actors.isEmpty()) {
        actors = below(carrier, support.actor());
      }
    }

    private boolean lays(EventSupport support) {
      return support.status().equals("alleged") && !support.actor().isEmpty();
    }

    /**
     * "pinned the Latvian hack on Belarus": whom a verb lays the deed to did it, so that the
     * adjective before the deed tells whom it hit.
     */
    private void turn(int carrier, EventSupport support) {
      List<Integer> at = mentionsAt(tree.index(), carrier, support.actor(), true);
      List<Integer> accused = at.isEmpty() ? below(carrier, support.actor()) : at;
      boolean other = accused.stream().noneMatch(actors::contains);
      if (described && other && !accused.isEmpty() && actors.stream().noneMatch(this::isGroup)) {
        targets = targets.isEmpty() || targets.equals(accused) ? actors : targets;
        actors = accused;
        described = false;
      }
    }

    private boolean isGroup(int mention) {
      return scene.mentions().get(mention).type() == EntityType.THREAT_GROUP;
    }

    /** "linked the breach of its servers to China": the phrase may hang too low. */
    private List<Integer> below(int carrier, List<Position> positions) {
      for (Position position : positions) {
        String step = position.steps().get(0);
        if (position.steps().size() == 1 && step.startsWith("@")) {
          for (int word = tree.last(carrier); word > carrier; word--) {
            if (tree.is(word, "nmod")
                && arguments.prepositions().isMarked(word, step.substring(1))) {
              return participants.meant(tree.index(), word, true, position.filter());
            }
          }
        }
      }
      return List.of();
    }

    Roles result() {
      List<Integer> suffering = targets.stream().filter(i -> !actors.contains(i)).toList();
      return new Roles(actors, suffering, statuses, chain, light);
    }
  }
}
