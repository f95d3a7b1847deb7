package org.gainsay.extract;

import java.util.BitSet;
import java.util.Locale;

/** Whether the words behind a cue are a finite clause: "said that …", "said …", « dit que … ». */
final class ClauseFrame {
  private final Reading reading;
  private final WordClasses classes;
  private final Region regions;

  ClauseFrame(Reading reading, WordClasses classes, Region regions) {
    this.reading = reading;
    this.classes = classes;
    this.regions = regions;
  }

  boolean startsWithConjunction(CueClause cue, BitSet region) {
    int first = region.nextSetBit(0);
    while (first >= 0 && cue.tree().token(first).form().equals(",")) {
      first = region.nextSetBit(first + 1);
    }
    int lead = first;
    while (lead >= 0 && classes.isWord("conjunction-lead", cue.tree().token(lead))) {
      lead = region.nextSetBit(lead + 1);
    }
    if (lead > first && regions.isConjunction(cue, lead)) {
      // « demande à ce que … »
      return true;
    }
    return first >= 0 && (regions.isConjunction(cue, first) || isQuestionWord(cue.tree(), first));
  }

  private boolean isQuestionWord(SentenceTree tree, int word) {
    return classes.is("question-word", tree.token(word).form().toLowerCase(Locale.ROOT))
        && !tree.upos(word).equals("ADP");
  }

  /** Whether the region is a clause: a conjunction or question word first, or a finite verb. */
  boolean isClause(CueClause cue, BitSet region) {
    SentenceTree tree = cue.tree();
    int first = region.nextSetBit(0);
    if (first < 0) {
      return false;
    }
    boolean complement = cue.entry().takes(Frame.OBLIQUE) && cue.isPreposition(first);
    if (complement || isCircumstance(cue, first)) {
      return false;
    }
    if (startsWithConjunction(cue, region)) {
      return true;
    }
    if (tree.token(first).form().equals(",") && !reading.isQuoted(cue, first + 1)) {
      return false;
    }
    if (isWeighed(tree, region)) {
      return true;
    }
    if (cue.entry().has(CueEntry.Flag.THAT)) {
      return false;
    }
    if (reading.isQuoted(cue, first)) {
      return isQuotedSubject(cue, region);
    }
    return opensClause(tree, first)
        && (hasOwnFiniteVerb(cue, region)
            || holdsQuotation(cue, region, first)
            || isSeenDoing(cue, region, first));
  }

  /** "thinks it likely that …": a pronoun, what it is, and the clause. */
  private boolean isWeighed(SentenceTree tree, BitSet region) {
    int first = region.nextSetBit(0);
    if (!classes.isWord("expletive-object", tree.token(first))) {
      return false;
    }
    boolean adjective = false;
    for (int word = region.nextSetBit(first + 1); word > 0; word = region.nextSetBit(word + 1)) {
      switch (tree.upos(word)) {
        case "ADJ" -> adjective = true;
        case "ADV", "PUNCT" -> {}
        default -> {
          return adjective && regions.isConjunction(tree, word);
        }
      }
    }
    return false;
  }

  /** "shows a guard opening the gate": what is shown is a clause without a finite verb. */
  private boolean isSeenDoing(CueClause cue, BitSet region, int first) {
    SentenceTree tree = cue.tree();
    if (!classes.is("showing", cue.entry().head()) || !Subjects.isNominal(tree, first)) {
      return false;
    }
    for (int word = region.nextSetBit(first + 1); word >= 0; word = region.nextSetBit(word + 1)) {
      if (tree.upos(word).equals("PUNCT") || tree.upos(word).equals("ADP")) {
        return false;
      }
      if (VerbGroups.isParticiple(tree, word) && tree.upos(word).equals("VERB")) {
        return Subjects.isNoun(tree, word - 1) || tree.upos(word - 1).equals("ADV");
      }
    }
    return false;
  }

  /** "said “tax cuts” and loans would help": quoted words that the clause goes on behind. */
  private boolean isQuotedSubject(CueClause cue, BitSet region) {
    SentenceTree tree = cue.tree();
    int word = region.nextSetBit(0);
    boolean finite = false;
    while (word >= 0 && reading.isQuoted(cue, word)) {
      finite |= VerbGroups.isFinite(tree.token(word));
      word = region.nextSetBit(word + 1);
    }
    while (!finite && word >= 0 && !tree.token(word).form().equals(",")) {
      if (VerbGroups.isFinite(tree.token(word))) {
        return true;
      }
      word = region.nextSetBit(word + 1);
    }
    return false;
  }

  /** "said as she left", "said when asked": told of the saying; but "did not say when …". */
  private boolean isCircumstance(CueClause cue, int first) {
    return cue.entry().takes(Frame.QUOTE)
        && !cue.negated(classes)
        && classes.is("circumstance", cue.tree().token(first).form().toLowerCase(Locale.ROOT))
        && cue.tree().upos(first).matches("SCONJ|ADV|ADP");
  }

  /** "says X “ready to …”", as headlines have it. */
  private boolean holdsQuotation(CueClause cue, BitSet region, int first) {
    SentenceTree tree = cue.tree();
    if (cue.entry().takes(Frame.OBJECT) || tree.upos(first).equals("ADP")) {
      return false;
    }
    for (int word = region.nextSetBit(first); word >= 0; word = region.nextSetBit(word + 1)) {
      String form = tree.token(word).form();
      if (form.equals(",") || form.equals(":")) {
        return false;
      }
      if (reading.isQuoted(cue, word)) {
        return true;
      }
    }
    return false;
  }

  private boolean opensClause(SentenceTree tree, int first) {
    if (classes.is("correlative", tree.token(first).form().toLowerCase(Locale.ROOT))) {
      return true;
    }
    return switch (tree.upos(first)) {
      case "ADP" ->
          tree.is(first, "case") && !tree.is(tree.head(first), "obl")
              || hasClauseChild(tree, first);
      case "CCONJ" -> classes.is("correlative", tree.token(first).form().toLowerCase(Locale.ROOT));
      case "PUNCT" -> false;
      default -> true;
    };
  }

  private static boolean hasClauseChild(SentenceTree tree, int first) {
    for (int at = tree.head(first); at >= 0; at = tree.head(at)) {
      if (tree.is(at, "ccomp")) {
        return true;
      }
    }
    return false;
  }

  /** A finite verb that is not in a relative or adverbial clause of the region. */
  private boolean hasOwnFiniteVerb(CueClause cue, BitSet region) {
    SentenceTree tree = cue.tree();
    for (int word = region.nextSetBit(0); word >= 0; word = region.nextSetBit(word + 1)) {
      if (VerbGroups.isFinite(tree.token(word)) && !followsRelative(tree, word, region)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a relative pronoun or a conjunction opens the verb's clause inside the region. */
  private boolean followsRelative(SentenceTree tree, int verb, BitSet region) {
    for (int word = verb - 1; word >= 0 && region.get(word); word--) {
      String form = tree.token(word).form().toLowerCase(Locale.ROOT);
      if (VerbGroups.isFinite(tree.token(word))) {
        return false;
      }
      if (classes.is("relative", form) || classes.is("aside", form)) {
        return true;
      }
    }
    return false;
  }
}
