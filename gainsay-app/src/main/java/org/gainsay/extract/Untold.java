package org.gainsay.extract;

import java.util.List;
import java.util.stream.IntStream;
import org.gainsay.model.Certainty;
import org.gainsay.model.EventType;
import org.gainsay.model.Token;

/** Whether the words of a trigger tell of no event: habits, states, acts only meant. */
final class Untold {
  private final EventScene scene;

  Untold(EventScene scene) {
    this.scene = scene;
  }

  /**
   * Whether the words make no event.
   *
   * @param claim index of the innermost attribution around the trigger, or -1
   */
  boolean isNone(Trigger trigger, int claim) {
    return isHabit(trigger)
        || isUnsaid(trigger, claim)
        || isState(trigger)
        || isPurpose(trigger)
        || isAsked(trigger);
  }

  /** "Have you lodged a protest?": whether it is so is asked; "Why did you?" takes it for so. */
  private boolean isAsked(Trigger trigger) {
    SentenceTree tree = scene.tree(trigger.sentence());
    List<Integer> chain = trigger.roles().chain();
    int outer = chain.isEmpty() ? trigger.head() : chain.get(chain.size() - 1);
    boolean main = outer == tree.root() && tree.upos(outer).equals("VERB");
    return main
        && IntStream.range(outer, tree.size()).anyMatch(at -> tree.token(at).form().equals("?"))
        && IntStream.range(0, tree.size()).noneMatch(at -> tree.token(at).has("PronType=Int"));
  }

  /**
   * The simple present of an operation tells a habit, unless somebody suffers it or it is told of
   * the very group that a catalogue's entry is about ("This threat actor targets …").
   */
  private boolean isHabit(Trigger trigger) {
    if (trigger.rule().type() != EventType.CYBER_OPERATION || !trigger.rule().frame().isVerb()) {
      return false;
    }
    SentenceTree tree = scene.tree(trigger.sentence());
    Token verb = tree.token(trigger.head());
    boolean present =
        verb.has("Tense=Pres") && verb.has("VerbForm=Fin") && tree.child(trigger.head(), "aux") < 0;
    boolean added = tree.is(trigger.head(), "acl:relcl");
    return present
        && (added || trigger.roles().targets().isEmpty() && !isEntry(tree, trigger.head()));
  }

  /** "has not shown that a stranger committed an attack": told anew where nothing is said. */
  private boolean isUnsaid(Trigger trigger, int claim) {
    return claim >= 0
        && scene.attributions().get(claim).certainty() == Certainty.NEGATED
        && !isDefinite(trigger)
        && trigger.rule().type() != EventType.CYBER_OPERATION;
  }

  /** "the deposed president", "nineteen people wounded": a state that an act has led to. */
  private boolean isState(Trigger trigger) {
    SentenceTree tree = scene.tree(trigger.sentence());
    int word = trigger.head();
    boolean added = tree.is(word, "amod") || tree.is(word, "acl") && !tree.is(word, "acl:relcl");
    return trigger.rule().type() == EventType.OTHER_ACTION
        && trigger.rule().frame().isVerb()
        && added
        && tree.token(word).has("VerbForm=Part")
        && !tree.token(word).has("Tense=Pres")
        && trigger.roles().actors().isEmpty();
  }

  /** "to provide clarification": an act only meant, which no other word carries. */
  private boolean isPurpose(Trigger trigger) {
    if (trigger.rule().type() != EventType.OTHER_ACTION) {
      return false;
    }
    SentenceTree tree = scene.tree(trigger.sentence());
    List<Integer> chain = trigger.roles().chain();
    int outer = chain.isEmpty() ? trigger.head() : chain.get(chain.size() - 1);
    boolean behind = tree.is(outer, "csubj") && tree.head(outer) < outer;
    boolean clause = behind || tree.is(outer, "advcl") || tree.is(outer, "acl");
    return clause && tree.token(outer).has("VerbForm=Inf");
  }

  private boolean isEntry(SentenceTree tree, int verb) {
    int subject = tree.child(verb, "nsubj");
    if (verb != tree.root() || subject < 0) {
      return false;
    }
    return IntStream.rangeClosed(tree.first(subject), subject)
        .anyMatch(at -> scene.lexicon().statuses().of("demonstrative", tree.token(at)) != null);
  }

  boolean isDefinite(Trigger trigger) {
    if (trigger.rule().frame().isVerb()) {
      return false;
    }
    SentenceTree tree = scene.tree(trigger.sentence());
    EventStatuses statuses = scene.lexicon().statuses();
    for (int child : tree.children(trigger.head())) {
      Token token = tree.token(child);
      if (statuses.of("article", token) != null || statuses.of("demonstrative", token) != null) {
        return true;
      }
    }
    return !trigger.roles().isEmpty();
  }
}
