package org.gainsay.extract;

import org.gainsay.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds who says what a verb says: its subject, or the agent of a passive; of a participle,
 * infinitive or second verb the subject of its sentence; of a relative clause the noun it hangs on.
 */
final class SourceFinder {
  private static final int HIGHEST_CLIMB = 12;

  private final WordClasses classes;
  private final CueLexicon cues;

  SourceFinder(WordClasses classes, CueLexicon cues) {
    this.classes = classes;
    this.cues = cues;
  }

  /** The source of the verb (or predicative adjective), or null when the text does not say. */
  @Nullable Phrase of(SentenceTree tree, int verb) {
    if (isPassive(tree, verb)) {
      return agent(tree, verb);
    }
    int at = verb;
    for (int climb = 0; climb < HIGHEST_CLIMB && at >= 0; climb++) {
      int subject = subject(tree, at);
      if (subject >= 0) {
        return phrase(tree, subject, at);
      }
      if (tree.is(at, "acl")) {
        return author(tree, at);
      }
      at = higher(tree, at);
      if (at >= 0 && isPassive(tree, at) && subject(tree, at) < 0) {
        Phrase agent = agent(tree, at);
        if (agent != null) {
          return agent;
        }
      }
    }
    return null;
  }

  /** Whether the verb is in the passive: with its auxiliary, or a past participle on a noun. */
  static boolean isPassive(SentenceTree tree, int verb) {
    for (int child : tree.children(verb)) {
      String relation = tree.token(child).deprel();
      if (relation.equals("aux:pass") || relation.equals("nsubj:pass")) {
        return true;
      }
    }
    Token token = tree.token(verb);
    return tree.is(verb, "acl")
        && !token.deprel().equals("acl:relcl")
        && token.has("VerbForm=Part")
        && token.has("Tense=Past")
        && tree.child(verb, "nsubj") < 0;
  }

  /** The one by whom a passive is done, or null. */
  @Nullable Phrase agent(SentenceTree tree, int verb) {
    for (int child : tree.children(verb)) {
      boolean named = tree.token(child).deprel().equals("obl:agent");
      if (named || tree.is(child, "obl") && hasCase(tree, child, "agent")) {
        return NounPhrases.of(tree, child);
      }
    }
    return null;
  }

  private boolean hasCase(SentenceTree tree, int noun, String wordClass) {
    for (int child : tree.children(noun)) {
      if (tree.is(child, "case") && classes.is(wordClass, tree.lemma(child))) {
        return true;
      }
    }
    return false;
  }

  /** The subject's index, the expletive of an impersonal verb left out; or -1. */
  static int subject(SentenceTree tree, int verb) {
    for (int child : tree.children(verb)) {
      if (tree.is(child, "nsubj")) {
        return child;
      }
    }
    return -1;
  }

  private Phrase phrase(SentenceTree tree, int subject, int verb) {
    if (isRelative(tree, subject)) {
      int clause = relativeClause(tree, verb);
      if (clause >= 0) {
        return NounPhrases.without(tree, tree.head(clause), clause);
      }
    }
    return NounPhrases.without(tree, subject, tree.dominates(subject, verb) ? verb : -1);
  }

  boolean isRelative(SentenceTree tree, int word) {
    return tree.upos(word).equals("PRON")
        && (tree.token(word).has("PronType=Rel")
            || classes.is("relative", tree.token(word).form().toLowerCase(java.util.Locale.ROOT)));
  }

  /** The relative clause that the verb belongs to, or -1. */
  static int relativeClause(SentenceTree tree, int verb) {
    int at = verb;
    for (int climb = 0; climb < HIGHEST_CLIMB && at >= 0; climb++) {
      if (tree.is(at, "acl")) {
        return at;
      }
      at = tree.is(at, "conj") || tree.is(at, "xcomp") || tree.is(at, "ccomp") ? tree.head(at) : -1;
    }
    return -1;
  }

  /** Whose words a participle on a noun gives: "a statement saying": the statement's maker. */
  private @Nullable Phrase author(SentenceTree tree, int participle) {
    int noun = tree.head(participle);
    if (!classes.is("document", tree.lemma(noun)) && !classes.is("saying-noun", tree.lemma(noun))) {
      return NounPhrases.without(tree, noun, participle);
    }
    int owner = tree.child(noun, "nmod:poss");
    if (owner >= 0) {
      return NounPhrases.of(tree, owner);
    }
    boolean object = tree.is(noun, "obj") && tree.head(noun) >= 0;
    int subject = object ? subject(tree, tree.head(noun)) : -1;
    return subject >= 0
        ? phrase(tree, subject, tree.head(noun))
        : NounPhrases.without(tree, noun, participle);
  }

  /** Where the subject of a verb without one is to be looked for, or -1. */
  private int higher(SentenceTree tree, int verb) {
    int governor = detachedTo(tree, verb);
    if (governor >= 0) {
      return governor;
    }
    return switch (tree.relation(verb)) {
      case "conj", "xcomp", "advcl", "ccomp", "obl", "nmod", "appos", "dep" -> tree.head(verb);
      case "parataxis" -> -1;
      default -> -1;
    };
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
        tree.is(verb, "conj")
            && tree.token(verb).has("VerbForm=Fin")
            && tree.head(verb) >= 0
            && !isFinite(tree, tree.head(verb))
            && isCue(tree, verb);
    if (!(participle || coordinated) || subject(tree, verb) >= 0) {
      return -1;
    }
    int found = -1;
    int at = tree.head(verb);
    for (int climb = 0; climb < HIGHEST_CLIMB && at >= 0; climb++) {
      if (isCue(tree, at) && !tree.is(at, "acl")) {
        found = at;
      }
      at = tree.head(at);
    }
    return found;
  }

  private static boolean isFinite(SentenceTree tree, int verb) {
    if (tree.token(verb).has("VerbForm=Fin") || !tree.upos(verb).equals("VERB")) {
      return true;
    }
    int auxiliary = tree.child(verb, "aux");
    return auxiliary >= 0 && tree.token(auxiliary).has("VerbForm=Fin");
  }

  private boolean isCue(SentenceTree tree, int verb) {
    return tree.upos(verb).equals("VERB")
        && cues.headed(tree.lemma(verb)).stream()
            .anyMatch(entry -> entry.kind() == CueEntry.Kind.VERB);
  }
}
