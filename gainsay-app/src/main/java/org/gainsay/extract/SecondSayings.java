package org.gainsay.extract;

import org.gainsay.model.Token;

/** Sayings that stand beside another one, though the parser has put them into its content. */
final class SecondSayings {
  private static final int HIGHEST_CLIMB = 12;

  private final CueLexicon cues;

  SecondSayings(CueLexicon cues) {
    this.cues = cues;
  }

  /**
   * The saying verb whose content the parser has put a second saying into, though it stands beside
   * it: a participle after a comma ("said that …, adding that …"), a finite verb coordinated with
   * an infinitive or participle ("accused X of spying and said …"). -1 when there is none.
   */
  int detachedTo(SentenceTree tree, int verb) {
    boolean participle =
        tree.is(verb, "advcl")
            && !tree.token(verb).has("VerbForm=Inf")
            && NounPhrases.afterComma(tree, verb)
            && isCue(tree, verb);
    boolean coordinated =
        tree.head(verb) >= 0
            && (tree.is(verb, "conj") || tree.is(verb, "advcl") && followsConjunction(tree, verb))
            && !parallel(tree, verb, tree.head(verb))
            && isCue(tree, verb);
    if (!(participle || coordinated) || VerbGroups.subject(tree, verb) >= 0) {
      return -1;
    }
    int found = -1;
    int at = tree.head(verb);
    for (int climb = 0; climb < HIGHEST_CLIMB && at >= 0; climb++) {
      boolean beside = participle || parallel(tree, verb, at);
      if (beside && isCue(tree, at) && !tree.token(at).deprel().equals("acl:relcl")) {
        found = at;
        // an incise is a saying of its own, whatever it stands in
        if (!participle || tree.token(at).has("VerbForm=Ger") || tree.is(at, "parataxis")) {
          break;
        }
      }
      at = tree.head(at);
    }
    return found;
  }

  private static boolean followsConjunction(SentenceTree tree, int verb) {
    int first = tree.first(verb);
    return first < verb && tree.upos(first).equals("CCONJ")
        || first > 0 && tree.upos(first - 1).equals("CCONJ");
  }

  /** Whether two verbs have the same form, as coordinated ones have. */
  private static boolean parallel(SentenceTree tree, int one, int other) {
    return tree.upos(other).equals("VERB") && form(tree, one).equals(form(tree, other));
  }

  private static String form(SentenceTree tree, int verb) {
    Token token = tree.token(verb);
    boolean ing =
        token.has("VerbForm=Ger") || token.has("VerbForm=Part") && token.has("Tense=Pres");
    if (ing && tree.child(verb, "aux") < 0) {
      return "ing";
    }
    return token.has("VerbForm=Inf") && tree.child(verb, "aux") < 0 ? "infinitive" : "finite";
  }

  boolean isCue(SentenceTree tree, int verb) {
    return tree.upos(verb).equals("VERB") && cues.isVerb(tree.token(verb));
  }
}
