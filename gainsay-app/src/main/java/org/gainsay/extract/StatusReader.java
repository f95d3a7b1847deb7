package org.gainsay.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gainsay.model.Attribution;
import org.gainsay.model.Certainty;
import org.gainsay.model.EntityType;
import org.gainsay.model.EventType;
import org.gainsay.model.Mention;
import org.gainsay.model.Span;
import org.gainsay.model.Stance;
import org.gainsay.model.Status;
import org.gainsay.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Says whether an event is told as having happened: from mood, tense, modal and negating words,
 * from the words that carry it, and from the claim that it stands in. An operation laid to a state
 * or a threat group is alleged; one told of unnamed intruders has occurred.
 */
final class StatusReader {
  private static final Set<EventType> CONTESTABLE =
      Set.of(EventType.CYBER_OPERATION, EventType.MILITARY_ACTION, EventType.OTHER_ACTION);

  /** What auxiliaries say of a word that lays a deed to somebody, not of the deed. */
  private static final Set<String> OF_LAYING =
      Set.of("hypothetical", word(Status.PLANNED), word(Status.CALLED_FOR));

  private static final int HIGHEST_CLIMB = 6;

  private final EventScene scene;
  private final Untold untold;

  StatusReader(EventScene scene) {
    this.scene = scene;
    untold = new Untold(scene);
  }

  /**
   * The status of a trigger's event, or nothing when the words make no event: what may happen,
   * habits, mere topics, what did not happen and nobody denies.
   *
   * @param claim index of the innermost attribution around it, or -1
   */
  Optional<Status> read(Trigger trigger, int claim) {
    Set<String> signs = signs(trigger, claim);
    if (isToEnd(trigger)) {
      signs.remove(word(Status.CALLED_FOR));
    }
    if (signs.contains("hypothetical") || signs.contains("habit")) {
      return Optional.empty();
    }
    if (signs.contains("topic") && !untold.isDefinite(trigger)) {
      return Optional.empty();
    }
    if (signs.contains("negated")) {
      return isDenied(claim) ? Optional.of(Status.DENIED) : Optional.empty();
    }
    if (untold.isNone(trigger, claim)) {
      return Optional.empty();
    }
    if (signs.contains(word(Status.CALLED_FOR))
        && trigger.rule().type() == EventType.OTHER_ACTION
        && trigger.rule().frame().isVerb()
        && trigger.roles().actors().isEmpty()) {
      return Optional.empty();
    }
    for (Status status :
        List.of(Status.DENIED, Status.CALLED_FOR, Status.THREATENED, Status.PLANNED)) {
      if (signs.contains(word(status))) {
        return Optional.of(ofRule(inClaim(status, claim), trigger.rule()));
      }
    }
    if (trigger.rule().status().equals(word(Status.PLANNED))) {
      return Optional.of(Status.PLANNED);
    }
    return Optional.of(isAlleged(trigger, claim, signs) ? Status.ALLEGED : Status.OCCURRED);
  }

  /** "urged X to stop spying": what is to end is going on. */
  private boolean isToEnd(Trigger trigger) {
    SentenceTree tree = scene.tree(trigger.sentence());
    int at = tree.head(trigger.head());
    for (int climb = 0; climb < HIGHEST_CLIMB && at >= 0; climb++) {
      if (statusOf("ended", tree.token(at)) != null) {
        return true;
      }
      at = tree.head(at);
    }
    return false;
  }

  /** "will take the necessary measures": a rule may say of what is announced that it threatens. */
  private static Status ofRule(Status status, EventRule rule) {
    boolean said = status == Status.PLANNED && !rule.status().isEmpty();
    return said ? status(rule.status()) : status;
  }

  /** What is announced under a warning is threatened. */
  private Status inClaim(Status status, int claim) {
    boolean warned = claim >= 0 && stance(claim) == Stance.WARN;
    return status == Status.PLANNED && warned ? Status.THREATENED : status;
  }

  private boolean isDenied(int claim) {
    return claim >= 0 && stance(claim) == Stance.DENY;
  }

  private Stance stance(int claim) {
    return scene.attributions().get(claim).stance();
  }

  private boolean isAlleged(Trigger trigger, int claim, Set<String> signs) {
    if (!CONTESTABLE.contains(trigger.rule().type())) {
      return false;
    }
    if (signs.contains("alleged") || isAccused(trigger)) {
      return true;
    }
    if (claim >= 0 && scene.attributions().get(claim).certainty() == Certainty.HEDGED) {
      return true;
    }
    return trigger.rule().type() == EventType.CYBER_OPERATION
        && trigger.roles().actors().stream().anyMatch(this::isState);
  }

  /** Whether a claim that accuses or denies tells of it, at any depth. */
  private boolean isAccused(Trigger trigger) {
    boolean undone =
        trigger.rule().type() == EventType.OTHER_ACTION && trigger.roles().actors().isEmpty();
    Span span = scene.token(trigger.sentence(), trigger.head()).span();
    for (Attribution attribution : scene.attributions()) {
      boolean contests =
          attribution.stance() == Stance.ACCUSE && !undone || attribution.stance() == Stance.DENY;
      if (contests && attribution.content().stream().anyMatch(part -> part.contains(span))) {
        return true;
      }
    }
    return false;
  }

  private boolean isState(int mention) {
    Mention actor = scene.mentions().get(mention);
    return actor.type() == EntityType.COUNTRY
        || actor.type() == EntityType.THREAT_GROUP
        || actor.type() == EntityType.GOVERNMENT_BODY
        || actor.country() != null;
  }

  private Set<String> signs(Trigger trigger, int claim) {
    Set<String> signs = new HashSet<>(trigger.roles().statuses());
    SentenceTree tree = scene.tree(trigger.sentence());
    if (trigger.rule().frame().isVerb()) {
      readVerb(tree, trigger.head(), claim, signs);
    } else {
      readNoun(tree, trigger.head(), signs);
    }
    for (int carrier : trigger.roles().chain()) {
      if (tree.upos(carrier).equals("VERB") || tree.upos(carrier).equals("AUX")) {
        readCarrier(tree, carrier, claim, signs);
      } else {
        readNoun(tree, carrier, signs);
      }
    }
    readActors(tree, trigger, signs);
    return signs;
  }

  /**
   * "can attribute the attack to", "will charge them with the attack": that the attack is laid to
   * somebody is possible or to come, not the attack.
   */
  private void readCarrier(SentenceTree tree, int verb, int claim, Set<String> signs) {
    Set<String> read = new HashSet<>();
    readVerb(tree, verb, claim, read);
    boolean lays =
        scene.lexicon().supports(tree, verb).stream()
            .anyMatch(support -> support.status().equals(word(Status.ALLEGED)));
    if (lays) {
      read.removeAll(OF_LAYING);
    }
    signs.addAll(read);
  }

  private void readVerb(SentenceTree tree, int verb, int claim, Set<String> signs) {
    readMood(tree, verb, claim, signs);
    readAbstention(tree, verb, signs);
    for (int child : tree.children(verb)) {
      Token token = tree.token(child);
      switch (tree.relation(child)) {
        case "aux" -> add(signs, modal(tree, verb, child, claim));
        case "advmod" -> {
          add(signs, statusOf("adverb", token));
          add(signs, statusOf("negation", token));
        }
        case "mark" -> add(signs, statusOf("mark", token));
        case "nsubj", "obj" -> readQuantifier(tree, child, signs);
        default -> {}
      }
    }
    if (tree.is(verb, "conj") && tree.child(verb, "nsubj") < 0 && tree.child(verb, "aux") < 0) {
      readShared(tree, tree.head(verb), verb, claim, signs);
    }
  }

  /** "refrained from accusing", "stopped short of accusing", « s'est gardé d'accuser ». */
  private void readAbstention(SentenceTree tree, int verb, Set<String> signs) {
    if (tree.token(verb).has("VerbForm=Fin")) {
      return;
    }
    boolean ruled = tree.is(verb, "xcomp") || tree.is(verb, "advcl") || tree.is(verb, "acl");
    int head = tree.head(verb);
    if (head >= 0 && head < verb && (ruled || tree.upos(head).equals("ADV"))) {
      add(signs, statusOf("abstaining", tree.token(head)));
      for (int child : tree.children(head)) {
        add(signs, child < verb ? statusOf("abstaining", tree.token(child)) : null);
      }
    }
  }

  /** "will strike and burn": the second verb shares the first one's auxiliaries. */
  private void readShared(SentenceTree tree, int first, int verb, int claim, Set<String> signs) {
    if (first < 0 || !tree.token(verb).has("VerbForm=Inf") && tree.token(verb).has("Tense=Past")) {
      return;
    }
    for (int child : tree.children(first, "aux")) {
      add(signs, modal(tree, first, child, claim));
    }
  }

  private @Nullable String modal(SentenceTree tree, int verb, int auxiliary, int claim) {
    String status = statusOf("auxiliary", tree.token(auxiliary));
    if (status != null && status.equals("future-of-past")) {
      boolean perfect = tree.children(verb, "aux").size() > 1;
      return claim >= 0 && !perfect ? word(Status.PLANNED) : "hypothetical";
    }
    return status;
  }

  /** Future and conditional, where a language has them as forms of the verb or its auxiliary. */
  private void readMood(SentenceTree tree, int verb, int claim, Set<String> signs) {
    List<Integer> forms = new ArrayList<>(tree.children(verb, "aux"));
    forms.add(verb);
    for (int form : forms) {
      Token token = tree.token(form);
      if (token.has("Mood=Cnd")) {
        boolean futureOfPast = claim >= 0 && form == verb;
        signs.add(word(futureOfPast ? Status.PLANNED : Status.ALLEGED));
      } else if (token.has("Tense=Fut")) {
        signs.add(word(Status.PLANNED));
      }
    }
  }

  private void readNoun(SentenceTree tree, int noun, Set<String> signs) {
    readQuantifier(tree, noun, signs);
    for (int child : tree.children(noun)) {
      if (tree.is(child, "amod") || tree.is(child, "acl") || tree.is(child, "compound")) {
        add(signs, statusOf("modifier", tree.token(child)));
      }
    }
    int head = tree.head(noun);
    if (head >= 0 && tree.is(noun, "nmod") && statusOf("generic", tree.token(head)) != null) {
      signs.add("hypothetical");
    }
  }

  private void readQuantifier(SentenceTree tree, int noun, Set<String> signs) {
    for (int child : tree.children(noun)) {
      if (tree.is(child, "det") || tree.is(child, "advmod")) {
        add(signs, statusOf("quantifier", tree.token(child)));
      }
    }
  }

  /** "suspected Chinese hackers": a hedge on the doer hedges the deed. */
  private void readActors(SentenceTree tree, Trigger trigger, Set<String> signs) {
    for (int actor : trigger.roles().actors()) {
      Mention mention = scene.mentions().get(actor);
      if (mention.sentence() != tree.index()) {
        continue;
      }
      for (int child : tree.children(mention.head(), "amod")) {
        String status = statusOf("modifier", tree.token(child));
        if (status != null && status.equals(word(Status.ALLEGED))) {
          signs.add(status);
        }
      }
    }
  }

  private @Nullable String statusOf(String where, Token token) {
    return scene.lexicon().statuses().of(where, token);
  }

  private static void add(Set<String> signs, @Nullable String status) {
    if (status != null) {
      signs.add(status);
    }
  }

  private static String word(Status status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Status status(String word) {
    return Status.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
