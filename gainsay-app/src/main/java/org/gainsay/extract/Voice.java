package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gainsay.model.Token;

/** The form of a sentence's verbs: voice, mood and polarity, and the subjects that stand there. */
final class Voice {
  private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN");

  /** Relations that a subject before its verb is taken for. */
  private static final Set<String> MISHUNG =
      Set.of("compound", "flat", "nmod", "vocative", "dep", "appos", "amod");

  private final SentenceTree tree;

  Voice(SentenceTree tree) {
    this.tree = tree;
  }

  /** Whether the word is a verb in the passive, or a participle of the past without auxiliary. */
  boolean isPassive(int word) {
    for (int child : tree.children(word)) {
      String relation = tree.token(child).deprel();
      if (relation.equals("nsubj:pass") || relation.equals("aux:pass")) {
        return true;
      }
    }
    return isBareParticiple(word);
  }

  private boolean isBareParticiple(int word) {
    Token token = tree.token(word);
    if (!token.has("VerbForm=Part") || token.has("Tense=Pres") || tree.child(word, "aux") >= 0) {
      return false;
    }
    if (tree.is(word, "conj") && tree.head(word) >= 0 && isPredicate(tree.head(word))) {
      return plainSubjects(word).isEmpty()
          && tree.child(word, "obj") < 0
          && isPassive(tree.head(word));
    }
    return plainSubjects(word).isEmpty() && tree.child(word, "obj") < 0;
  }

  boolean isNonfinite(int word) {
    Token token = tree.token(word);
    return token.has("VerbForm=Inf") || token.has("VerbForm=Ger") || token.has("VerbForm=Part");
  }

  /** Whether the word or an auxiliary of its has a mood: « a attaqué », "had attacked". */
  boolean isFinite(int word) {
    return tree.token(word).has("VerbForm=Fin")
        || tree.children(word, "aux").stream().anyMatch(aux -> tree.token(aux).has("VerbForm=Fin"));
  }

  /** Whether the word is an infinitive, one of the past too: « avoir attaqué ». */
  boolean isInfinitive(int word) {
    return tree.token(word).has("VerbForm=Inf")
        || tree.children(word, "aux").stream().anyMatch(aux -> tree.token(aux).has("VerbForm=Inf"));
  }

  boolean isPredicate(int word) {
    String upos = tree.upos(word);
    return upos.equals("VERB") || upos.equals("AUX") || tree.child(word, "cop") >= 0;
  }

  boolean isNegated(int verb) {
    for (int child : tree.children(verb)) {
      if (tree.token(child).has("Polarity=Neg")) {
        return true;
      }
    }
    return false;
  }

  List<Integer> plainSubjects(int word) {
    List<Integer> found = new ArrayList<>();
    for (int child : tree.children(word)) {
      if (tree.is(child, "nsubj") && !tree.is(child, "nsubj:pass")) {
        found.add(child);
      }
    }
    if (found.isEmpty()) {
      tree.children(word, "aux").forEach(aux -> found.addAll(tree.children(aux, "nsubj")));
    }
    if (found.isEmpty() && tree.token(word).has("VerbForm=Fin")) {
      found.addAll(nounBefore(word));
    }
    return found;
  }

  /** The noun right before a verb that the tree hangs on it as something else. */
  private List<Integer> nounBefore(int word) {
    for (int child : tree.children(word)) {
      boolean nominal = NOMINAL.contains(tree.upos(child)) && tree.last(child) == child;
      if (child == word - 1 && nominal && MISHUNG.contains(tree.relation(child))) {
        return tree.child(child, "case") >= 0 ? List.of() : List.of(child);
      }
    }
    return List.of();
  }
}
