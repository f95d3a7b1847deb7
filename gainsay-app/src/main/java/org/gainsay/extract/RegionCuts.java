package org.gainsay.extract;

import java.util.BitSet;
import java.util.Locale;

/** What is cut out of the words behind a cue: the words of others, second sayings, contrasts. */
final class RegionCuts {
  private final Reading reading;
  private final WordClasses classes;
  private final SourceFinder sources;
  private final Region regions;

  RegionCuts(Reading reading, WordClasses classes, SourceFinder sources, Region regions) {
    this.reading = reading;
    this.classes = classes;
    this.sources = sources;
    this.regions = regions;
  }

  /** The agent with its preposition, up to what the parser may have hung on it of the content. */
  void clearAgent(CueClause cue, BitSet words, Phrase agent) {
    SentenceTree tree = cue.tree();
    for (int word = tree.first(agent.head()); word <= tree.last(agent.head()); word++) {
      if (word > agent.head() && cue.isPreposition(word) || regions.isConjunction(tree, word)) {
        return;
      }
      words.clear(word);
    }
  }

  /** "condemns the verdict: “…”": the quotation is a claim of its own. */
  void cutAtQuotation(CueClause cue, BitSet words) {
    SentenceTree tree = cue.tree();
    int first = words.nextSetBit(0);
    for (int word = first; word >= 0 && word + 1 < tree.size(); word = words.nextSetBit(word + 1)) {
      if (VerbGroups.isFinite(tree.token(word)) || reading.isQuoted(cue, word)) {
        return;
      }
      boolean colon = word > first && tree.token(word).form().equals(":");
      if (colon && reading.isQuoted(cue, word + 1) && cue.entry().takes(Frame.OBJECT)) {
        words.clear(word, tree.size());
        return;
      }
    }
  }

  /** ", while …" tells of another; only a clause reported may hold it. */
  void cutAtContrast(CueClause cue, BitSet words) {
    SentenceTree tree = cue.tree();
    for (int word = words.nextSetBit(0); word >= 0; word = words.nextSetBit(word + 1)) {
      boolean contrast =
          word > 0
              && tree.token(word - 1).form().equals(",")
              && (classes.is("contrast", tree.token(word).form().toLowerCase(Locale.ROOT))
                  || classes.is("clause-pronoun", tree.token(word).form()));
      if (contrast
          && (!cue.entry().takes(Frame.CLAUSE) || isSaidByAnother(tree, word))
          && !goesOnBehind(cue, word)) {
        words.clear(word - 1, tree.size());
        return;
      }
    }
  }

  /** "attributed the raid, which hit ports, to …": what the entry asks for stands behind it. */
  private static boolean goesOnBehind(CueClause cue, int contrast) {
    SentenceTree tree = cue.tree();
    if (!cue.entry().takes(Frame.WITH) && !cue.entry().takes(Frame.PREDICATE)) {
      return false;
    }
    for (int word = contrast + 1; word + 1 < tree.size(); word++) {
      if (tree.token(word).form().equals(",")) {
        return cue.isPreposition(word + 1);
      }
    }
    return false;
  }

  /** ", while the alliance voiced concern": a subject and a verb of saying. */
  private boolean isSaidByAnother(SentenceTree tree, int contrast) {
    boolean joins =
        tree.is(contrast, "mark")
            || tree.upos(contrast).equals("SCONJ")
            || sources.isRelative(tree, contrast)
            || classes.is("clause-pronoun", tree.token(contrast).form());
    if (!joins) {
      return false;
    }
    for (int word = contrast + 1; word < tree.size(); word++) {
      if (VerbGroups.isFinite(tree.token(word)) && !tree.upos(word).equals("AUX")) {
        return word > contrast + 1 && sources.isCue(tree, word);
      }
      if (tree.upos(word).equals("PUNCT")) {
        return false;
      }
    }
    return false;
  }

  /**
   * "labelling it a lie and adding that …", "accused X of spying and summoned …": a verb of the
   * cue's form behind "and" goes on with the report, whatever it hangs on.
   */
  void cutAtNext(CueClause cue, BitSet words) {
    SentenceTree tree = cue.tree();
    boolean gerund = isBareGerund(tree, cue.at());
    boolean finite = VerbGroups.isFiniteGroup(tree, cue.at()) && !cue.passive();
    if (cue.entry().takes(Frame.CLAUSE) || !gerund && !finite) {
      return;
    }
    int first = words.nextSetBit(0);
    boolean inside = false;
    for (int word = first; word > 0; word = words.nextSetBit(word + 1)) {
      boolean behindAnd = word > first && tree.upos(word - 1).equals("CCONJ");
      if (reading.isQuoted(cue, word)) {
        continue;
      }
      boolean comma = word > first + 1 && tree.token(word - 2).form().equals(",");
      if (comma && behindAnd && finite && VerbGroups.isFinite(tree.token(word))) {
        words.clear(word - 2, tree.size());
        return;
      }
      inside |= VerbGroups.isFinite(tree.token(word)) && !(behindAnd && finite);
      if (inside) {
        // inside a clause of the content's own "and" joins what is said
        continue;
      }
      boolean next =
          behindAnd
              && (gerund && isBareGerund(tree, word) && sources.isCue(tree, word)
                  || finite && VerbGroups.isFinite(tree.token(word)));
      if (next) {
        words.clear(word - 1, tree.size());
        return;
      }
    }
  }

  private static boolean isBareGerund(SentenceTree tree, int word) {
    return VerbGroups.isParticiple(tree, word) && tree.child(word, "aux") < 0;
  }

  /** "found that the flaw was old, says the office": an incise behind the content. */
  void cutAtIncise(CueClause cue, BitSet words) {
    SentenceTree tree = cue.tree();
    for (int word = words.nextSetBit(0); word > 0; word = words.nextSetBit(word + 1)) {
      if (!tree.token(word - 1).form().equals(",") || !VerbGroups.isFinite(tree.token(word))) {
        continue;
      }
      int verb = tree.upos(word).equals("AUX") && tree.head(word) > word ? tree.head(word) : word;
      // « a indiqué le ministère » is often read as "has indicated the ministry"
      int subject = VerbGroups.subject(tree, verb);
      boolean inverted =
          sources.isCue(tree, verb)
              && verb + 1 < tree.size()
              && Subjects.isNominal(tree, verb + 1)
              && (subject < 0 || subject > verb);
      if (inverted && reading.depth(tree, word) == reading.depth(tree, cue.at())) {
        words.clear(word - 1, tree.size());
        return;
      }
    }
  }

  /** Takes out second sayings and clauses with a subject of their own beside the cue's. */
  void cutBesides(CueClause cue, BitSet words) {
    SentenceTree tree = cue.tree();
    int from = words.nextSetBit(0);
    for (int word = from; word >= 0; word = words.nextSetBit(word + 1)) {
      boolean beside =
          tree.is(word, "conj")
              && isAbove(tree, tree.head(word), cue.at())
              && tree.upos(word).equals("VERB")
              && !isReported(tree, word)
              && !isSecondPredicate(cue, word, from)
              && (tree.child(word, "cc") >= 0
                  || NounPhrases.afterComma(tree, word) && VerbGroups.subject(tree, word) >= 0);
      boolean detached =
          (tree.is(word, "advcl") || tree.is(word, "conj") || tree.is(word, "acl"))
              && sources.detachedTo(tree, word) == cue.at();
      if (beside || detached) {
        int first = Math.max(from, tree.first(word));
        if (NounPhrases.afterComma(tree, word) && detached) {
          words.clear(first, tree.size());
        } else {
          clear(tree, words, word);
        }
      }
    }
  }

  /**
   * "said the envoy had left and was safe": behind a reported clause a verb without a subject goes
   * on with it, unless it is a saying itself.
   */
  private boolean isSecondPredicate(CueClause cue, int verb, int from) {
    SentenceTree tree = cue.tree();
    boolean fresh = VerbGroups.subject(tree, verb) >= 0 || sources.isCue(tree, verb);
    if (fresh || !cue.entry().takes(Frame.CLAUSE) || NounPhrases.afterComma(tree, verb)) {
      return false;
    }
    for (int word = from; word >= 0 && word < verb; word++) {
      if (VerbGroups.isFinite(tree.token(word))) {
        return true;
      }
    }
    return false;
  }

  /** "said that … and that …": a clause behind a conjunction of its own. */
  private boolean isReported(SentenceTree tree, int verb) {
    int mark = tree.child(verb, "mark");
    return mark >= 0 && regions.isConjunction(tree, mark);
  }

  /** Whether the word is the cue's or a higher verb, up to the root. */
  private static boolean isAbove(SentenceTree tree, int word, int cue) {
    return word >= 0 && word <= cue && tree.dominates(word, cue);
  }

  private static void clear(SentenceTree tree, BitSet words, int at) {
    for (int word : tree.subtree(at)) {
      words.clear(word);
    }
  }
}
