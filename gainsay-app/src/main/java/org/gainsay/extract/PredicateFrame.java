package org.gainsay.extract;

import java.util.BitSet;
import org.gainsay.model.Token;

/** A noun and what it is said to be: "called X a …", "described X as …", « qualifie X de … ». */
final class PredicateFrame {
  private final Reading reading;
  private final WordClasses classes;
  private final SourceFinder sources;

  PredicateFrame(Reading reading, WordClasses classes, SourceFinder sources) {
    this.reading = reading;
    this.classes = classes;
    this.sources = sources;
  }

  /** "a group calling itself Red Kite": it bears a name, nothing is claimed. */
  boolean isOwnName(CueClause cue) {
    SentenceTree tree = cue.tree();
    int name = cue.at() + 2;
    return name < tree.size()
        && cue.entry().takes(Frame.PREDICATE)
        && VerbGroups.isParticiple(tree, cue.at())
        && classes.isWord("reflexive", tree.token(cue.at() + 1))
        && Character.isUpperCase(tree.token(name).form().codePointAt(0));
  }

  /** "described X as Y": the preposition, a predicative complement or a quotation after a noun. */
  boolean isIn(CueClause cue, BitSet region) {
    SentenceTree tree = cue.tree();
    if (region.isEmpty()) {
      return false;
    }
    if (hasPreposition(cue, region)) {
      return true;
    }
    if (cue.entry().has(CueEntry.Flag.MARKED)) {
      return false;
    }
    if (cue.entry().has(CueEntry.Flag.REFLEXIVE) && opensPredicate(cue, region)) {
      return true;
    }
    for (int child : tree.children(cue.at())) {
      if (child > cue.at() && region.get(child) && tree.is(child, "xcomp")) {
        return !tree.upos(child).equals("VERB") || VerbGroups.isPastParticiple(tree.token(child));
      }
    }
    if (hasPredicateBeforeObject(cue, region) || hasPredicateBehindDefinite(cue, region)) {
      return true;
    }
    if (hasAdjectiveBehindObject(cue, region) || hasNounBehindNoun(cue, region)) {
      return true;
    }
    int first = region.nextSetBit(0);
    boolean opens = reading.isQuoted(cue, first);
    if (opens) {
      return tree.child(cue.at(), "obj") < 0
          || sources.isRelative(tree, tree.child(cue.at(), "obj"));
    }
    boolean said = false;
    for (int word = region.nextSetBit(first + 1); word >= 0; word = region.nextSetBit(word + 1)) {
      if (reading.isQuoted(cue, word)) {
        return isShort(tree, first, word) || !said && endsPart(cue, region, word);
      }
      said |= tree.token(word).form().equals(",") || cue.entry().takes(Frame.CLAUSE);
      if (VerbGroups.isFinite(tree.token(word)) && said) {
        return false;
      }
    }
    return false;
  }

  /** "called the claim that it had lied “absurd” and …": a quotation that ends what is said. */
  private boolean endsPart(CueClause cue, BitSet region, int quoted) {
    SentenceTree tree = cue.tree();
    int end = quoted;
    while (end >= 0 && reading.isQuoted(cue, end)) {
      end = region.nextSetBit(end + 1);
    }
    return end < 0 || tree.upos(end).equals("CCONJ") || tree.upos(end).equals("PUNCT");
  }

  /** « se disait vainqueur », « se dit favorable à … ». */
  private static boolean opensPredicate(CueClause cue, BitSet region) {
    SentenceTree tree = cue.tree();
    int first = region.nextSetBit(0);
    return switch (tree.upos(first)) {
      case "ADJ", "NOUN" -> tree.dominates(cue.at(), first);
      case "VERB" -> isParticiple(tree, first);
      default -> false;
    };
  }

  /**
   * « juge « regrettable » la décision », « estime infondées ces accusations »: what the object is
   * said to be stands between it and the cue.
   */
  private boolean hasPredicateBeforeObject(CueClause cue, BitSet region) {
    SentenceTree tree = cue.tree();
    int first = region.nextSetBit(0);
    int object = tree.child(cue.at(), "obj");
    if (cue.subject() > cue.at() || cue.passive() || cue.entry().prepositions().isEmpty()) {
      return false;
    }
    if (reading.isQuoted(cue, first)) {
      int close = first;
      while (region.get(close) && reading.isQuoted(cue, close)) {
        if (VerbGroups.isFinite(tree.token(close))) {
          return false;
        }
        close++;
      }
      return region.get(close) && tree.is(close, "det");
    }
    // « estime sans fondement … »
    boolean phrase = tree.upos(first).equals("ADP") && cue.entry().takes(Frame.CLAUSE);
    boolean predicate = phrase || tree.upos(first).equals("ADJ") || isParticiple(tree, first);
    return predicate && object > first && region.get(object) && tree.child(object, "det") > first;
  }

  /** « juge ces accusations gratuites », where adjectives go behind nouns. */
  private boolean hasPredicateBehindDefinite(CueClause cue, BitSet region) {
    SentenceTree tree = cue.tree();
    int object = tree.child(cue.at(), "obj");
    if (classes.is("setting", "adjectives-before-nouns")
        || !cue.entry().takes(Frame.CLAUSE)
        || cue.entry().prepositions().isEmpty()
        || cue.passive()
        || object < cue.at()
        || !region.get(object)) {
      return false;
    }
    int article = tree.child(object, "det");
    int next = object + 1;
    while (region.get(next) && tree.upos(next).equals("ADV")) {
      next++;
    }
    return article > cue.at()
        && !tree.token(article).has("Definite=Ind")
        && region.get(next)
        && tree.upos(next).equals("ADJ");
  }

  private static boolean isParticiple(SentenceTree tree, int word) {
    return tree.upos(word).equals("VERB") && VerbGroups.isPastParticiple(tree.token(word));
  }

  /** "called the charges baseless", where adjectives go before nouns. */
  private boolean hasAdjectiveBehindObject(CueClause cue, BitSet region) {
    SentenceTree tree = cue.tree();
    int object = tree.child(cue.at(), "obj");
    if (!classes.is("setting", "adjectives-before-nouns") || object < 0 || !region.get(object)) {
      return false;
    }
    boolean headed =
        tree.upos(object).equals("ADJ") && tree.child(object, "compound") == object - 1;
    if (headed) {
      return true;
    }
    int next = object + 1;
    if (next < tree.size() && tree.upos(next).equals("ADV")) {
      next++;
    }
    if (next < tree.size() && region.get(next) && isIndefinite(tree, next)) {
      return true;
    }
    boolean behind = next < tree.size() && tree.upos(next).equals("ADJ") && region.get(next);
    return behind
        && (next + 1 >= tree.size() || !tree.upos(next + 1).equals("NOUN"))
        && tree.dominates(cue.at(), next);
  }

  /** "called the plan a mistake", however it hangs together: an article behind a noun. */
  private boolean hasNounBehindNoun(CueClause cue, BitSet region) {
    SentenceTree tree = cue.tree();
    if (cue.passive() || cue.entry().takes(Frame.CLAUSE)) {
      return false;
    }
    int first = region.nextSetBit(0);
    for (int word = region.nextSetBit(first + 1); word > 0; word = region.nextSetBit(word + 1)) {
      Token token = tree.token(word);
      if (VerbGroups.isFinite(token) || token.form().equals(",")) {
        return false;
      }
      boolean noun =
          switch (tree.upos(word - 1)) {
            case "NOUN", "PROPN", "PRON" -> true;
            default -> tree.token(word - 1).has("Case=Acc");
          };
      if (noun && isIndefinite(tree, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIndefinite(SentenceTree tree, int word) {
    return tree.upos(word).equals("DET") && tree.token(word).has("Definite=Ind");
  }

  /** A noun phrase without a verb before the quotation. */
  private static boolean isShort(SentenceTree tree, int from, int to) {
    for (int word = from; word < to; word++) {
      if (tree.upos(word).equals("VERB")) {
        return false;
      }
    }
    return true;
  }

  /** Whether one of the entry's prepositions stands in the region before a finite verb. */
  boolean hasPreposition(CueClause cue, BitSet region) {
    SentenceTree tree = cue.tree();
    for (int word = region.nextSetBit(0); word >= 0; word = region.nextSetBit(word + 1)) {
      if (tree.is(word, "fixed")) {
        continue;
      }
      boolean number = !cue.entry().has(CueEntry.Flag.NUMBER) || leadsNumber(tree, word + 1);
      boolean culprit = !cue.entry().has(CueEntry.Flag.CULPRIT) || leadsCulprit(tree, region, word);
      if (cue.isPreposition(word) && number && culprit) {
        return true;
      }
      if (tree.token(word).form().equals(":")) {
        return false;
      }
    }
    return false;
  }

  private boolean leadsCulprit(SentenceTree tree, BitSet region, int from) {
    for (int word = region.nextSetBit(from); word >= 0; word = region.nextSetBit(word + 1)) {
      if (classes.isWord("blamed-as", tree.token(word))) {
        return true;
      }
      if (tree.upos(word).equals("PUNCT") || tree.upos(word).equals("VERB")) {
        return false;
      }
    }
    return false;
  }

  /** "at about nine", "at more than €4 million": a number before the next noun. */
  private static boolean leadsNumber(SentenceTree tree, int from) {
    for (int word = from; word < tree.size(); word++) {
      switch (tree.upos(word)) {
        case "NUM" -> {
          return true;
        }
        case "ADV", "ADJ", "ADP", "DET", "SYM", "SCONJ" -> {}
        default -> {
          return false;
        }
      }
    }
    return false;
  }
}
