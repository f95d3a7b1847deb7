package org.gainsay.extract;

import org.gainsay.model.Span;

/**
 * The words of an event: a noun with its modifiers, without article, possessor and complement; a
 * verb with its noun, and with its auxiliaries in languages that count these to it.
 */
final class EventSpans {
  private final EventScene scene;

  EventSpans(EventScene scene) {
    this.scene = scene;
  }

  Span of(Trigger trigger) {
    SentenceTree tree = scene.tree(trigger.sentence());
    if (trigger.rule().frame().isVerb()) {
      return ofVerb(tree, trigger.head(), noun(tree, trigger));
    }
    Span noun = ofNoun(tree, trigger.head());
    int light = trigger.roles().light();
    boolean near = light >= 0 && light < trigger.head() && trigger.head() - light <= NEAR;
    return near ? ofVerb(tree, light, trigger.head()).cover(noun) : noun;
  }

  /** A verb and its noun stand at most so many words apart. */
  private static final int NEAR = 6;

  /** The object that a verb's rule asks for by name, or -1. */
  private static int noun(SentenceTree tree, Trigger trigger) {
    boolean named =
        trigger.rule().needs().stream()
            .anyMatch(
                need ->
                    need.what().equals("object")
                        && !need.negated()
                        && need.items().stream().noneMatch(item -> item.startsWith("#"))
                        && !need.items().contains("$any"));
    int object = tree.child(trigger.head(), "obj");
    boolean near = object > trigger.head() && object - trigger.head() <= NEAR;
    return named && near ? object : -1;
  }

  private Span ofVerb(SentenceTree tree, int verb, int noun) {
    int from = verb;
    for (int child : tree.children(verb)) {
      boolean auxiliary =
          tree.is(child, "aux") && scene.words().holds("span-auxiliary", tree.token(child));
      if (auxiliary && verb - child <= NEAR) {
        from = Math.min(from, child);
      }
    }
    return tree.span(from, noun < 0 ? verb : noun);
  }

  /** The span of a noun with its modifiers. */
  private static Span ofNoun(SentenceTree tree, int noun) {
    int from = noun;
    for (int at = noun - 1; at >= 0 && belongs(tree, at, noun); at--) {
      from = modifies(tree, at) ? at : from;
    }
    int to = noun;
    while (to + 1 < tree.size() && tree.head(to + 1) == noun && tree.is(to + 1, "amod")) {
      to++;
    }
    return tree.span(from, to);
  }

  private static boolean belongs(SentenceTree tree, int at, int noun) {
    return tree.dominates(noun, at) && !tree.is(at, "det") && !tree.is(at, "case");
  }

  private static boolean modifies(SentenceTree tree, int at) {
    return !tree.is(at, "punct") && !tree.is(at, "nmod:poss");
  }
}
