package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.EntityType;
import org.gainsay.model.Mention;
import org.gainsay.model.Span;
import org.gainsay.model.Stance;

/** Who stands where in what is denied: those whose claims it is, and those it clears. */
final class Denials {
  private final Reading reading;
  private final WordClasses classes;
  private final Demonyms demonyms;
  private final Misdeeds misdeeds;

  Denials(Reading reading, StanceTables tables, Misdeeds misdeeds) {
    this.reading = reading;
    this.classes = tables.classes();
    this.demonyms = tables.demonyms();
    this.misdeeds = misdeeds;
  }

  /** Whose claims the content names: "Oslo's accusations", "the Norwegian claims", "… made by". */
  List<Integer> accusers(Saying saying, List<Integer> speakers) {
    List<Integer> found = new ArrayList<>();
    SentenceTree tree = saying.tree();
    for (Span span : saying.content()) {
      for (int word = 0; word < tree.size(); word++) {
        if (span.contains(tree.token(word).span())
            && tree.upos(word).equals("NOUN")
            && classes.isWord("claimed", tree.token(word))) {
          addMakers(tree, word, span, found);
        }
      }
    }
    found.removeIf(m -> reading.mentions().isSpeaker(m, speakers));
    return found;
  }

  private void addMakers(SentenceTree tree, int claim, Span span, List<Integer> found) {
    for (int m : reading.mentions().within(tree.index(), span)) {
      Mention mention = reading.mentions().get(m);
      if (mention.kind() != Mention.Kind.PRONOUN && isMaker(tree, claim, mention.head())) {
        found.add(m);
      }
    }
    if (!found.isEmpty()) {
      return;
    }
    for (int child : tree.children(claim)) {
      if (tree.is(child, "amod") || tree.is(child, "compound")) {
        // "British and American claims"
        tree.conjuncts(child).forEach(adjective -> addState(tree, adjective, found));
      }
    }
  }

  private void addState(SentenceTree tree, int adjective, List<Integer> found) {
    String state = demonyms.country(tree.token(adjective));
    int named = state == null ? -1 : lastOf(state, tree);
    if (named >= 0 && !found.contains(named)) {
      found.add(named);
    }
  }

  /** Owns the claim, stands before it, or is the agent of its making ("put forward by X"). */
  private boolean isMaker(SentenceTree tree, int claim, int head) {
    for (int at = head, climb = 0; at >= 0 && at != claim && climb < 3; climb++) {
      int above = tree.head(at);
      boolean owner =
          tree.is(at, "nmod:poss")
              || tree.is(at, "compound")
              || tree.is(at, "amod")
              || tree.is(at, "conj")
              || isLed(tree, at, "maker")
              || tree.is(at, "nmod") && isLed(tree, at, "genitive");
      boolean making = tree.is(at, "acl") && at > claim;
      if (!owner && !making) {
        return false;
      }
      at = above;
      if (at == claim) {
        return true;
      }
    }
    return false;
  }

  private boolean isLed(SentenceTree tree, int noun, String wordClass) {
    for (int child : tree.children(noun)) {
      if (tree.is(child, "case") && classes.isWord(wordClass, tree.token(child))) {
        return true;
      }
    }
    return false;
  }

  /** The last mention of a state up to a sentence, or the next behind; -1 where there is none. */
  private int lastOf(String state, SentenceTree tree) {
    int found = -1;
    for (SentenceTree other : reading.trees()) {
      for (int m : reading.mentions().within(other.index(), other.sentence().span())) {
        Mention mention = reading.mentions().get(m);
        boolean same = mention.type() == EntityType.COUNTRY && state.equals(mention.country());
        found = same && (found < 0 || other.index() <= tree.index()) ? m : found;
      }
    }
    return found;
  }

  /** Whether the denial says of the mention, or of its own side, that it did no such thing. */
  boolean isCleared(Saying saying, int index) {
    Mention mention = reading.mentions().get(index);
    SentenceTree tree = reading.trees().get(mention.sentence());
    if (misdeeds.isCleared(tree, mention.head())) {
      return true;
    }
    boolean denied = saying.entry() != null && saying.entry().stance() == Stance.DENY;
    return denied && (isInvolved(tree, mention.head()) || isDoer(saying, tree, index));
  }

  /** "any part of the navy in it", « toute implication de la marine ». */
  private boolean isInvolved(SentenceTree tree, int head) {
    int noun = tree.is(head, "nmod") ? tree.head(head) : -1;
    return noun >= 0
        && tree.upos(noun).equals("NOUN")
        && classes.isWord("partaking", tree.token(noun));
  }

  private boolean isDoer(Saying saying, SentenceTree tree, int index) {
    for (Span span : saying.content()) {
      for (int word = 0; word < tree.size(); word++) {
        if (span.contains(tree.token(word).span())
            && misdeeds.isMisdeed(tree, word)
            && !classes.isWord("claimed", tree.token(word))
            && misdeeds.doers(tree, word, span).contains(index)) {
          return true;
        }
      }
    }
    return false;
  }
}
