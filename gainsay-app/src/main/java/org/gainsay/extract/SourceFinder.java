package org.gainsay.extract;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds who says what a verb says: its subject, or the agent of a passive; of a participle,
 * infinitive or second verb the subject of its sentence; of a relative clause the noun it hangs on.
 */
final class SourceFinder {
  private static final int HIGHEST_CLIMB = 12;

  private final WordClasses classes;
  private final Subjects subjects;
  private final SecondSayings second;
  private final Detached detached;

  SourceFinder(WordClasses classes, CueLexicon cues) {
    this.classes = classes;
    this.subjects = new Subjects(classes);
    this.second = new SecondSayings(cues);
    this.detached = new Detached(classes);
  }

  /** The source of the verb (or predicative adjective), or null when the text does not say. */
  @Nullable Phrase of(SentenceTree tree, int verb) {
    return VerbGroups.isPassive(tree, verb) ? agent(tree, verb) : ofActive(tree, verb);
  }

  /** The source of a cue: of an adjective its subject, though the parser take it for a passive. */
  @Nullable Phrase of(CueClause cue) {
    boolean undergone = cue.passive() || isUndergone(cue.tree(), cue.at());
    return undergone ? agent(cue.tree(), cue.at()) : ofActive(cue.tree(), cue.at());
  }

  /** « s'est vu recommander par Oslo de … »: the passive of an infinitive. */
  private boolean isUndergone(SentenceTree tree, int verb) {
    int above = tree.head(verb);
    return VerbGroups.isInfinitive(tree.token(verb))
        && tree.is(verb, "xcomp")
        && classes.isWord("undergoing", tree.token(above))
        && CueClause.isReflexive(tree, above);
  }

  private @Nullable Phrase ofActive(SentenceTree tree, int verb) {
    Phrase own = own(tree, verb);
    if (own != null) {
      return own;
    }
    int at = verb;
    for (int climb = 0; climb < HIGHEST_CLIMB && at >= 0; climb++) {
      Phrase above = climb > 0 && isCue(tree, at) ? own(tree, at) : null;
      if (above != null) {
        return above;
      }
      int subject = VerbGroups.subject(tree, at);
      if (subject >= 0) {
        return phrase(tree, subject, at);
      }
      if (tree.is(at, "acl")
          && !(VerbGroups.isParticiple(tree, at) && NounPhrases.afterComma(tree, at))) {
        return author(tree, at);
      }
      if (climb == 0 && VerbGroups.isFinite(tree.token(verb))) {
        Phrase adjacent = Subjects.adjacent(tree, verb);
        if (adjacent != null && tree.is(verb, "root")) {
          return adjacent;
        }
      }
      at = higher(tree, at);
      if (at >= 0 && VerbGroups.isPassive(tree, at) && VerbGroups.subject(tree, at) < 0) {
        Phrase agent = agent(tree, at);
        if (agent != null) {
          return agent;
        }
      }
    }
    return null;
  }

  /** The verb's own subject, before it or inverted, or null. */
  @Nullable Phrase own(SentenceTree tree, int verb) {
    Phrase last = subjects.beforeMistaken(tree, verb);
    if (last != null) {
      return last;
    }
    int clitic = Subjects.invertedPronoun(tree, verb);
    if (clitic >= 0) {
      return Subjects.single(tree, clitic);
    }
    Phrase enclosed = subjects.enclosed(tree, verb);
    if (enclosed != null) {
      return enclosed;
    }
    Phrase apart = apart(tree, verb);
    if (apart != null) {
      return apart;
    }
    Phrase headless = subjects.headless(tree, verb);
    if (headless != null) {
      return headless;
    }
    int subject = VerbGroups.subject(tree, verb);
    Phrase behindQuotation =
        subject >= 0 && closesBetween(tree, subject, verb)
            ? subjects.inverted(tree, verb, -1)
            : null;
    if (behindQuotation != null) {
      return behindQuotation;
    }
    if (subject >= 0 && subject < verb) {
      return joined(phrase(tree, subject, verb), verb);
    }
    Phrase inverted = subjects.inverted(tree, verb, subject);
    if (inverted != null) {
      return inverted;
    }
    if (subject >= 0) {
      return phrase(tree, subject, verb);
    }
    // "Norway Pins Raid on Crew": read as a name or noun with the names around it
    boolean apartNoun =
        tree.upos(verb).equals("NOUN")
            && verb + 1 < tree.size()
            && tree.token(verb + 1).form().equals(",");
    boolean noun = tree.upos(verb).equals("PROPN") || apartNoun || isRootNoun(tree, verb);
    return noun && tree.child(verb, "case") < 0 ? Subjects.endingBefore(tree, verb) : null;
  }

  private static boolean isRootNoun(SentenceTree tree, int word) {
    return tree.is(word, "root") && tree.upos(word).equals("NOUN");
  }

  /** « C'est faux », a dit le maire: what stands before the mark is no subject. */
  private static boolean closesBetween(SentenceTree tree, int subject, int verb) {
    for (int word = subject + 1; word < verb; word++) {
      switch (tree.token(word).form()) {
        case "»", "”" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private @Nullable Phrase apart(SentenceTree tree, int verb) {
    Phrase opening = detached.behindOpening(tree, verb);
    if (opening != null) {
      return opening;
    }
    int auxiliary = Detached.partedAuxiliary(tree, verb);
    if (auxiliary < 0) {
      Phrase relative = detached.beforeRelative(tree, verb);
      return relative != null ? relative : detached.beforeAdverbial(tree, verb);
    }
    int subject = VerbGroups.subject(tree, auxiliary);
    if (subject >= 0 && subject < auxiliary) {
      return phrase(tree, subject, auxiliary);
    }
    Phrase adjacent = Subjects.endingBefore(tree, auxiliary);
    return adjacent != null ? adjacent : ofActive(tree, auxiliary);
  }

  /** "Secretary of State | Anna Keller said": title and name that the parser made two subjects. */
  private static Phrase joined(Phrase title, int verb) {
    SentenceTree tree = title.tree();
    for (int name : tree.children(verb)) {
      boolean second =
          name < verb
              && tree.is(name, "nsubj")
              && tree.first(name) == title.words().length() + 1
              && tree.upos(title.words().length()).equals("CCONJ");
      if (second) {
        return with(title, tree, name);
      }
      boolean adjoins =
          tree.is(name, "nsubj")
              && tree.first(name) == title.words().length()
              && tree.upos(name).equals("PROPN")
              && tree.upos(title.head()).matches("NOUN|PROPN");
      if (adjoins && name < verb) {
        BitSet words = NounPhrases.of(tree, name).words();
        words.or(title.words());
        return new Phrase(tree, name, words);
      }
    }
    return title;
  }

  /** "X and | Y said": what is coordinated, though the parser made it two subjects. */
  private static Phrase with(Phrase first, SentenceTree tree, int second) {
    BitSet words = NounPhrases.of(tree, second).words();
    words.or(first.words());
    words.set(first.words().length());
    return new Phrase(tree, first.head(), words);
  }

  /** The noun phrase right before the verb and its auxiliaries, or right behind it; or null. */
  @Nullable Phrase beside(SentenceTree tree, int verb) {
    Phrase before = Subjects.adjacent(tree, verb);
    if (before != null) {
      return before;
    }
    int next = verb + 1;
    return next < tree.size() && Subjects.isNominal(tree, next)
        ? subjects.inverted(tree, verb, -1)
        : null;
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

  private Phrase phrase(SentenceTree tree, int subject, int verb) {
    if (isRelative(tree, subject)) {
      int clause = VerbGroups.relativeClause(tree, verb);
      Phrase noun = clause < 0 ? null : NounPhrases.without(tree, tree.head(clause), clause);
      if (noun != null && !holdsSaying(noun)) {
        return noun;
      }
      Phrase antecedent = subjects.speakingAntecedent(tree, subject);
      if (antecedent != null) {
        return antecedent;
      }
    }
    Phrase phrase = NounPhrases.without(tree, subject, tree.dominates(subject, verb) ? verb : -1);
    return withName(phrase, verb);
  }

  /** « “…”, prévient la ministre, qui …», hung on the quotation. */
  private boolean holdsSaying(Phrase noun) {
    SentenceTree tree = noun.tree();
    for (int word = noun.words().nextSetBit(0);
        word >= 0;
        word = noun.words().nextSetBit(word + 1)) {
      if (VerbGroups.isFinite(tree.token(word)) && isCue(tree, word)) {
        return true;
      }
    }
    return false;
  }

  /** "The newspaper Le Monde said": of two subjects side by side the second is the first's name. */
  private static Phrase withName(Phrase noun, int verb) {
    SentenceTree tree = noun.tree();
    int name = noun.words().length();
    for (int other : tree.children(verb)) {
      boolean beside = tree.is(other, "nsubj") && tree.first(other) == name && other != noun.head();
      if (beside && tree.last(other) < verb && tree.upos(other).equals("PROPN")) {
        BitSet words = (BitSet) noun.words().clone();
        words.or(NounPhrases.of(tree, other).words());
        return new Phrase(tree, noun.head(), words);
      }
    }
    return noun;
  }

  boolean isRelative(SentenceTree tree, int word) {
    return tree.upos(word).equals("PRON")
        && (tree.token(word).has("PronType=Rel")
            || classes.is("relative", tree.token(word).form().toLowerCase(java.util.Locale.ROOT)));
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
    boolean object =
        tree.is(noun, "obj")
            && tree.head(noun) >= 0
            && !VerbGroups.isPassive(tree, tree.head(noun));
    int subject = object ? VerbGroups.subject(tree, tree.head(noun)) : -1;
    return subject >= 0
        ? phrase(tree, subject, tree.head(noun))
        : NounPhrases.without(tree, noun, participle);
  }

  /** Where the subject of a verb without one is to be looked for, or -1. */
  private int higher(SentenceTree tree, int verb) {
    int incise = inciseBefore(tree, verb);
    if (incise >= 0) {
      return incise;
    }
    int governor = second.detachedTo(tree, verb);
    if (governor >= 0) {
      return governor;
    }
    return switch (tree.relation(verb)) {
      case "conj", "xcomp", "advcl", "ccomp", "obl", "nmod", "appos", "dep", "acl", "obj" ->
          tree.head(verb);
      // "went so far as to call …"
      case "advmod" -> tree.upos(verb).equals("ADV") ? tree.head(verb) : -1;
      case "csubj" ->
          // "was quick to condemn", but not "it is hard to say"
          tree.head(verb) < verb && classes.isWord("hastening", tree.token(tree.head(verb)))
              ? tree.head(verb)
              : -1;
      default -> -1;
    };
  }

  /** "“…”, said the mayor, calling it a lie": what is called so is called by the mayor. */
  private int inciseBefore(SentenceTree tree, int participle) {
    int head = tree.head(participle);
    boolean behindQuotation =
        head >= 0
            && head < participle
            && VerbGroups.isParticiple(tree, participle)
            && NounPhrases.afterComma(tree, participle)
            && closesBetween(tree, head, participle);
    for (int word = participle - 1; behindQuotation && word > head; word--) {
      if (isCue(tree, word) && VerbGroups.isFiniteGroup(tree, word)) {
        return word;
      }
    }
    return -1;
  }

  /** The saying beside which a second one stands: {@link SecondSayings#detachedTo}. */
  int detachedTo(SentenceTree tree, int verb) {
    return second.detachedTo(tree, verb);
  }

  /** Whether a word is a verb of the cue tables. */
  boolean isCue(SentenceTree tree, int verb) {
    return second.isCue(tree, verb);
  }
}
