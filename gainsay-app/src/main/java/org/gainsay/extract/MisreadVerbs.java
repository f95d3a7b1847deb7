package org.gainsay.extract;

import java.util.Set;
import org.gainsay.extract.ComplementLexicon.Complement;
import org.gainsay.model.Token;

/**
 * Makes the main verb of a word that the tagger took for a noun, an adjective or an adverb, where
 * the infinitive behind it shows what it is: « Minsk dément avoir menti », « Oslo presse Minsk de
 * répondre ».
 */
final class MisreadVerbs {
  private static final Set<String> MISTAKEN = Set.of("NOUN", "ADJ", "ADV", "PROPN");

  private final LooseTree tree;
  private final ComplementLexicon lexicon;

  MisreadVerbs(LooseTree tree, ComplementLexicon lexicon) {
    this.tree = tree;
    this.lexicon = lexicon;
  }

  /** Mends the sentence if the word at that place is such a verb. */
  void mend(int at) {
    Token token = tree.token(at);
    boolean mistaken = MISTAKEN.contains(token.upos()) && lexicon.isForm(token);
    Complement complement = mistaken ? lexicon.of(token) : null;
    if (complement == null || at == 0 || hasFiniteBefore(at)) {
      return;
    }
    int subject = subject(at);
    boolean evident =
        complement.object()
            ? leadsToInfinitive(complement, at)
            : new BehindVerb(tree, lexicon, at).bare() >= 0 || leadsToArticle(at);
    if (subject >= 0 && evident) {
      asMainVerb(at, subject);
    }
  }

  private boolean hasFiniteBefore(int at) {
    for (int word = 0; word < at; word++) {
      if (tree.token(word).has("VerbForm=Fin")) {
        return true;
      }
    }
    return false;
  }

  /** The head of the phrase before the word, or -1 when it can be no subject. */
  private int subject(int at) {
    int last = at - 1;
    while (last > 0 && tree.token(last).upos().equals("ADV")) {
      last--;
    }
    int top = last;
    while (tree.head(top) >= 0 && tree.head(top) < at && tree.head(top) != at) {
      top = tree.head(top);
    }
    if (tree.token(top).upos().equals("ADJ") && tree.child(top, "nsubj") >= 0) {
      int noun = tree.child(top, "nsubj");
      return noun < top && tree.isNominal(noun) ? noun : -1;
    }
    boolean led = tree.child(top, "case") >= 0;
    return tree.isNominal(top) && !led && !lexicon.isTime(tree.token(top)) ? top : -1;
  }

  /**
   * An article behind what would be an adjective or adverb, « Minsk dément toute attaque », or
   * behind the adjective that it would go with, « Minsk juge absurde cette idée ».
   */
  private boolean leadsToArticle(int at) {
    int next = at + 1;
    boolean predicate = lexicon.takesPredicate(tree.token(at));
    while (next < tree.size()
        && (isAdverbial(tree.token(next)) || predicate && tree.token(next).upos().equals("ADJ"))) {
      next++;
    }
    boolean modifier = !tree.token(at).upos().equals("PROPN") && tree.child(at, "det") < 0;
    boolean article = next < tree.size() && tree.is(next, "det") && tree.head(next) > next;
    return modifier
        && article
        && !tree.token(next - 1).upos().equals("ADP")
        && (predicate || lexicon.takesObject(tree.token(at)));
  }

  private boolean isAdverbial(Token token) {
    return token.upos().equals("ADV") || lexicon.isTime(token);
  }

  /** A noun, its mark and an infinitive behind, and no other verb between. */
  private boolean leadsToInfinitive(Complement complement, int at) {
    BehindVerb behind = new BehindVerb(tree, lexicon, at);
    int mark = behind.mark(complement, at + 2);
    return mark >= 0 && behind.object(mark) >= 0;
  }

  private void asMainVerb(int at, int subject) {
    int root = tree.root();
    for (int word = 0; word < tree.size(); word++) {
      int head = tree.head(word);
      boolean first = word < at;
      if (word == at || word == subject) {
        continue;
      }
      if (word == root) {
        tree.hang(word, first ? subject : at, first ? "amod" : relation(word));
      } else if (first && head >= at) {
        tree.hang(word, subject, tree.token(word).deprel());
      } else if (!first && head < at) {
        tree.hang(word, at, behind(word));
      }
    }
    tree.hang(subject, at, "nsubj");
    for (int word = at + 1; word < tree.size() && tree.token(word).upos().equals("ADV"); word++) {
      tree.hang(word, at, "advmod");
    }
    Token verb = tree.token(at);
    tree.put(verb.tagged("VERB", "Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin").hung(-1, "root"));
  }

  private String relation(int root) {
    if (tree.token(root).has("VerbForm=Fin")) {
      return "parataxis";
    }
    return tree.isNominal(root) && tree.child(root, "cop") < 0 ? behind(root) : "xcomp";
  }

  /** How a word hangs on the verb before it. */
  private String behind(int word) {
    boolean object = tree.isNominal(word) && tree.child(word, "case") < 0;
    return object && !lexicon.isTime(tree.token(word)) ? "obj" : tree.token(word).deprel();
  }
}
