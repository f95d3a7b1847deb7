package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gainsay.model.Token;

/** What hangs on the words of a sentence by prepositions. */
final class Prepositions {
  private static final Set<String> OBLIQUE =
      Set.of("obl", "nmod", "advcl", "acl", "xcomp", "ccomp", "iobj", "obj");

  private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN");

  private final SentenceTree tree;

  Prepositions(SentenceTree tree) {
    this.tree = tree;
  }

  List<Integer> withPreposition(int word, String preposition) {
    List<Integer> found = new ArrayList<>();
    for (int child : tree.children(word)) {
      if (OBLIQUE.contains(tree.relation(child)) && isMarked(child, preposition)) {
        found.add(child);
      }
    }
    for (int adverb : tree.children(word, "advmod")) {
      // « auprès de l'ambassade »
      if (names(adverb, preposition)) {
        found.addAll(tree.children(adverb, "obl"));
      }
    }
    int beside = beside(word, preposition);
    if (beside >= 0 && !found.contains(beside)) {
      found.add(beside);
    }
    return found;
  }

  /**
   * What a preposition right behind a noun leads to, though the tree hangs it higher: "deny the
   * release of the hostages".
   */
  private int beside(int noun, String preposition) {
    int at = noun + 1;
    if (!NOMINAL.contains(tree.upos(noun)) || at >= tree.size() || !names(at, preposition)) {
      return -1;
    }
    int phrase = tree.head(at);
    boolean leads = tree.is(at, "case") && phrase > at;
    return leads && tree.head(phrase) == tree.head(noun) && tree.head(noun) >= 0 ? phrase : -1;
  }

  /** Whether the word, or a gerund taken for its modifier, has that preposition before it. */
  boolean isMarked(int word, String preposition) {
    if (isMarkedItself(word, preposition)) {
      return true;
    }
    for (int child : tree.children(word)) {
      boolean modifies = tree.is(child, "compound") || tree.is(child, "amod");
      if (modifies && tree.upos(child).equals("VERB") && isMarkedItself(child, preposition)) {
        return true;
      }
    }
    return false;
  }

  private boolean isMarkedItself(int word, String preposition) {
    for (int child : tree.children(word)) {
      boolean marks = tree.is(child, "case") || tree.is(child, "mark");
      if (marks && (names(child, preposition) || endsPhrase(child, preposition))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a preposition ends one of several words: « auprès de ». */
  private boolean endsPhrase(int word, String preposition) {
    if (word == 0) {
      return false;
    }
    String before = tree.upos(word - 1);
    return (before.equals("ADV") || before.equals("ADP")) && names(word - 1, preposition);
  }

  private boolean names(int word, String preposition) {
    Token token = tree.token(word);
    return EventWords.plain(token.lemma()).equals(preposition)
        || EventWords.plain(token.form()).equals(preposition);
  }

  boolean hasCase(int word) {
    return tree.child(word, "case") >= 0;
  }
}
