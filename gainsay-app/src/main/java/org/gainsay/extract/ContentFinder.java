package org.gainsay.extract;

import java.util.BitSet;
import java.util.Locale;
import org.gainsay.model.Stance;
import org.gainsay.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * The words that a verb or adjective takes as content: clause, infinitive, object, predicate,
 * prepositional complement. The first of the cue's frames that is filled counts, in that order of
 * how much they ask for.
 */
final class ContentFinder {
  private final Reading reading;
  private final WordClasses classes;
  private final SourceFinder sources;
  private final Region regions;

  ContentFinder(Reading reading, WordClasses classes, SourceFinder sources) {
    this.reading = reading;
    this.classes = classes;
    this.sources = sources;
    this.regions = new Region(reading, classes, sources);
  }

  /** The content's words, or null when no frame of the cue is filled. */
  @Nullable BitSet of(CueClause cue) {
    BitSet region = regions.of(cue);
    BitSet found = cue.passive() ? ofPassive(cue, region) : ofActive(cue, region);
    return found == null || found.isEmpty() ? null : found;
  }

  /** Whether a conjunction stands right behind the act of saying. */
  boolean opensWithConjunction(CueClause cue) {
    int first = regions.of(cue).nextSetBit(0);
    return first >= 0 && cue.entry().takes(Frame.CLAUSE) && regions.isConjunction(cue.tree(), first);
  }

  /** Whether a clause stands right behind the act of saying. */
  boolean hasClause(CueClause cue) {
    return cue.entry().takes(Frame.CLAUSE) && isClause(cue, regions.of(cue));
  }

  private @Nullable BitSet ofActive(CueClause cue, BitSet region) {
    CueEntry entry = cue.entry();
    if (entry.takes(Frame.PREDICATE) && hasPredicate(cue, region)) {
      return withoutLead(cue, region);
    }
    if (entry.takes(Frame.WITH) && hasPreposition(cue, region)) {
      return withoutLead(cue, region);
    }
    if (entry.takes(Frame.CLAUSE) && isClause(cue, region)) {
      return region;
    }
    if (entry.takes(Frame.INFINITIVE) && hasInfinitive(cue, region)) {
      return infinitive(cue, region);
    }
    BitSet found = null;
    if (entry.takes(Frame.OBJECT)) {
      found = object(cue, region);
    }
    if (found == null && entry.takes(Frame.OBLIQUE)) {
      found = oblique(cue, region);
    }
    return found;
  }

  private @Nullable BitSet ofPassive(CueClause cue, BitSet region) {
    CueEntry entry = cue.entry();
    if (entry.takes(Frame.CLAUSE) && startsWithConjunction(cue, region)) {
      return region;
    }
    boolean predicate =
        entry.takes(Frame.PREDICATE) && hasPredicate(cue, region) && !isNaming(cue, region);
    boolean with = entry.takes(Frame.WITH) && hasPreposition(cue, region);
    boolean infinitive =
        (entry.takes(Frame.INFINITIVE) || entry.takes(Frame.CLAUSE)) && hasInfinitive(cue, region);
    boolean rest = predicate || with || infinitive;
    boolean object =
        entry.takes(Frame.OBJECT)
            && sources.agent(cue.tree(), cue.at()) != null;
    if (!rest && !object) {
      return null;
    }
    return withSubject(cue, rest ? region : new BitSet());
  }

  /** "a group called Red Kite": a name is given, nothing is claimed. */
  private boolean isNaming(CueClause cue, BitSet region) {
    SentenceTree tree = cue.tree();
    boolean reduced = tree.is(cue.at(), "acl") && tree.child(cue.at(), "aux") < 0;
    int first = region.nextSetBit(0);
    return reduced
        && first >= 0
        && !cue.isPreposition(first)
        && !isQuoted(cue, first)
        && sources.agent(tree, cue.at()) == null;
  }

  /** The subject and the rest; behind a relative pronoun or as a participle the rest alone. */
  private BitSet withSubject(CueClause cue, BitSet rest) {
    SentenceTree tree = cue.tree();
    int subject = cue.subject();
    if (subject >= 0 && !sources.isRelative(tree, subject)) {
      rest.or(NounPhrases.of(tree, subject).words());
      return rest;
    }
    if (!rest.isEmpty()) {
      return withoutLead(cue, rest);
    }
    int clause = SourceFinder.relativeClause(tree, cue.at());
    if (clause >= 0) {
      rest.or(NounPhrases.without(tree, tree.head(clause), clause).words());
    }
    return rest;
  }

  // whether frames are filled

  /** "described X as Y": the preposition, a predicative complement or a quotation after a noun. */
  private boolean hasPredicate(CueClause cue, BitSet region) {
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
    for (int child : tree.children(cue.at())) {
      if (child > cue.at() && region.get(child) && tree.is(child, "xcomp")) {
        return !tree.upos(child).equals("VERB") || isPastParticiple(tree.token(child));
      }
    }
    if (hasAdjectiveBehindObject(cue, region) || hasNounBehindNoun(cue, region)) {
      return true;
    }
    int first = region.nextSetBit(0);
    boolean opens = isQuoted(cue, first);
    if (opens) {
      return object(tree, cue.at()) < 0 || sources.isRelative(tree, object(tree, cue.at()));
    }
    for (int word = region.nextSetBit(first + 1); word >= 0; word = region.nextSetBit(word + 1)) {
      if (isQuoted(cue, word)) {
        return isShort(tree, first, word);
      }
      if (isFinite(tree.token(word))) {
        return false;
      }
    }
    return false;
  }

  /** "called the charges baseless", where adjectives go before nouns. */
  private boolean hasAdjectiveBehindObject(CueClause cue, BitSet region) {
    SentenceTree tree = cue.tree();
    int object = object(tree, cue.at());
    if (!classes.is("setting", "adjectives-before-nouns") || object < 0 || !region.get(object)) {
      return false;
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
      if (isFinite(token) || token.form().equals(",")) {
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

  private static boolean isPastParticiple(Token token) {
    return token.has("VerbForm=Part") && token.has("Tense=Past");
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

  private boolean isQuoted(CueClause cue, int word) {
    return reading.depth(cue.tree(), word) > reading.depth(cue.tree(), cue.at());
  }

  /** Whether one of the entry's prepositions stands in the region before a finite verb. */
  private boolean hasPreposition(CueClause cue, BitSet region) {
    SentenceTree tree = cue.tree();
    for (int word = region.nextSetBit(0); word >= 0; word = region.nextSetBit(word + 1)) {
      if (cue.isPreposition(word)) {
        return true;
      }
      if (tree.token(word).form().equals(":")) {
        return false;
      }
    }
    return false;
  }

  private boolean startsWithConjunction(CueClause cue, BitSet region) {
    int first = region.nextSetBit(0);
    while (first >= 0 && cue.tree().token(first).form().equals(",")) {
      first = region.nextSetBit(first + 1);
    }
    return first >= 0
        && (regions.isConjunction(cue, first) || isQuestionWord(cue.tree(), first));
  }

  private boolean isQuestionWord(SentenceTree tree, int word) {
    return classes.is("question-word", tree.token(word).form().toLowerCase(Locale.ROOT))
        && !tree.upos(word).equals("ADP");
  }

  /** Whether the region is a clause: a conjunction or question word first, or a finite verb. */
  private boolean isClause(CueClause cue, BitSet region) {
    SentenceTree tree = cue.tree();
    int first = region.nextSetBit(0);
    if (first < 0) {
      return false;
    }
    if (isCircumstance(cue, first)) {
      return false;
    }
    if (startsWithConjunction(cue, region)) {
      return true;
    }
    if (tree.token(first).form().equals(",") && !isQuoted(cue, first + 1)) {
      return false;
    }
    if (cue.entry().has(CueEntry.Flag.THAT)) {
      return false;
    }
    if (isQuoted(cue, first)) {
      return isQuotedSubject(cue, region);
    }
    return opensClause(tree, first)
        && (hasOwnFiniteVerb(cue, region) || holdsQuotation(cue, region, first));
  }

  /** "said “tax cuts” and loans would help": quoted words that the clause goes on behind. */
  private boolean isQuotedSubject(CueClause cue, BitSet region) {
    SentenceTree tree = cue.tree();
    int word = region.nextSetBit(0);
    boolean finite = false;
    while (word >= 0 && isQuoted(cue, word)) {
      finite |= isFinite(tree.token(word));
      word = region.nextSetBit(word + 1);
    }
    while (!finite && word >= 0 && !tree.token(word).form().equals(",")) {
      if (isFinite(tree.token(word))) {
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
      if (isQuoted(cue, word)) {
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
      if (isFinite(tree.token(word)) && !followsRelative(tree, word, region)) {
        return true;
      }
    }
    return false;
  }

  static boolean isFinite(Token token) {
    return token.has("VerbForm=Fin")
        || token.upos().equals("AUX") && !token.has("VerbForm=Inf") && !token.has("VerbForm=Part");
  }

  /** Whether a relative pronoun or a conjunction opens the verb's clause inside the region. */
  private boolean followsRelative(SentenceTree tree, int verb, BitSet region) {
    for (int word = verb - 1; word >= 0 && region.get(word); word--) {
      String form = tree.token(word).form().toLowerCase(Locale.ROOT);
      if (isFinite(tree.token(word))) {
        return false;
      }
      if (classes.is("relative", form) || classes.is("aside", form)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasInfinitive(CueClause cue, BitSet region) {
    return infinitiveMarker(cue, region) >= 0;
  }

  /** The first word of an infinitive (its marker) or gerund in the region, or -1. */
  private int infinitiveMarker(CueClause cue, BitSet region) {
    SentenceTree tree = cue.tree();
    int first = region.nextSetBit(0);
    if (first >= 0 && isInfinitive(tree.token(first)) && !tree.is(first, "advmod")) {
      return first;
    }
    for (int word = first; word >= 0; word = region.nextSetBit(word + 1)) {
      Token token = tree.token(word);
      if (token.form().equals(",") || token.form().equals(":") || isFinite(token)) {
        return -1;
      }
      boolean complement = isComplementVerb(tree, cue.at(), word) || isAuxiliaryOf(tree, cue, word);
      if (complement && (isInfinitive(token) || word <= first + 1)) {
        return Math.max(first, Math.min(word, tree.first(topOf(tree, word))));
      }
    }
    return -1;
  }

  private static int topOf(SentenceTree tree, int word) {
    return tree.is(word, "aux") || tree.is(word, "cop") ? tree.head(word) : word;
  }

  private static boolean isInfinitive(Token token) {
    return token.has("VerbForm=Inf");
  }

  private static boolean isAuxiliaryOf(SentenceTree tree, CueClause cue, int word) {
    return (tree.is(word, "aux") || tree.is(word, "cop"))
        && isInfinitive(tree.token(word))
        && isComplementVerb(tree, cue.at(), tree.head(word));
  }

  private static boolean isComplementVerb(SentenceTree tree, int cue, int word) {
    if (word < 0) {
      return false;
    }
    return switch (tree.relation(word)) {
      case "xcomp", "ccomp", "advcl", "obl", "acl" ->
          tree.head(word) == cue || tree.dominates(cue, word) && tree.upos(word).equals("VERB");
      default -> false;
    };
  }

  /** With the one who is asked for a demand, else from the infinitive on. */
  private BitSet infinitive(CueClause cue, BitSet region) {
    if (cue.entry().stance() == Stance.DEMAND) {
      return withoutLead(cue, region);
    }
    int marker = infinitiveMarker(cue, region);
    if (cue.entry().stance() == Stance.ASSERT && isNominal(cue.tree(), region, marker)) {
      return region;
    }
    region.clear(0, marker);
    String lead = cue.tree().token(marker).form().toLowerCase(Locale.ROOT);
    if (classes.is("infinitive-lead", lead)) {
      region.clear(marker);
    }
    return region;
  }

  /** "expects the court to …": the one of whom it is thought belongs to what is thought. */
  private static boolean isNominal(SentenceTree tree, BitSet region, int end) {
    boolean noun = false;
    for (int word = region.nextSetBit(0); word >= 0 && word < end; word = region.nextSetBit(word + 1)) {
      switch (tree.upos(word)) {
        case "NOUN", "PROPN", "PRON" -> noun = true;
        case "ADP", "PUNCT", "VERB" -> {
          return false;
        }
        default -> {}
      }
    }
    return noun;
  }

  // objects and complements

  private static int object(SentenceTree tree, int at) {
    return tree.child(at, "obj");
  }

  private @Nullable BitSet object(CueClause cue, BitSet region) {
    SentenceTree tree = cue.tree();
    int first = region.nextSetBit(0);
    if (first < 0) {
      return null;
    }
    if (isQuoted(cue, first)) {
      return isDirectQuotation(tree, first) ? null : region;
    }
    int object = -1;
    for (int child : tree.children(cue.at())) {
      if (tree.is(child, "obj") && child > cue.at() && !cue.parts().contains(child)) {
        object = child;
        break;
      }
    }
    int head = tree.head(cue.at());
    if (object < 0 && head > cue.at() && tree.is(cue.at(), "amod") && region.get(head)) {
      // "has denied accusations" read as accusations that are denied
      return cutToObject(tree, region, head);
    }
    boolean mistaken = object < 0 && !tree.upos(cue.at()).equals("VERB");
    if (mistaken && tree.upos(first).equals("DET")) {
      return toComma(tree, region);
    }
    if (object < 0 || !region.get(object)) {
      return null;
    }
    BitSet found = subtree(tree, object);
    addTrailing(cue, found, object);
    found.and(region);
    cutAfterComma(tree, found, object);
    cutAtColon(tree, found);
    return found;
  }

  /** After a comma or colon the words are what is said, not an object. */
  private static boolean isDirectQuotation(SentenceTree tree, int first) {
    String before = tree.token(first - 1).form();
    return before.equals(",") || before.equals(":");
  }

  /** What stands in apposition stays; what is only added about it goes. */
  private static void cutAfterComma(SentenceTree tree, BitSet found, int object) {
    for (int child : tree.children(object)) {
      boolean aside =
          tree.is(child, "acl") || tree.is(child, "advcl") || tree.is(child, "parataxis");
      if (aside && child > object && NounPhrases.afterComma(tree, child)) {
        for (int word : tree.subtree(child)) {
          found.clear(word);
        }
      }
    }
  }

  /** The noun's phrase as far as it lies in the region, without what is added behind a comma. */
  private static BitSet cutToObject(SentenceTree tree, BitSet region, int head) {
    BitSet found = subtree(tree, head);
    found.and(region);
    return toComma(tree, found);
  }

  private static BitSet toComma(SentenceTree tree, BitSet region) {
    for (int word = region.nextSetBit(0); word >= 0; word = region.nextSetBit(word + 1)) {
      if (tree.token(word).form().equals(",") || tree.token(word).form().equals(":")) {
        region.clear(word, tree.size());
      }
    }
    return region;
  }

  private static void cutAtColon(SentenceTree tree, BitSet found) {
    for (int word = found.nextSetBit(0); word >= 0; word = found.nextSetBit(word + 1)) {
      if (tree.token(word).form().equals(":")) {
        found.clear(word, tree.size());
      }
    }
  }

  private @Nullable BitSet oblique(CueClause cue, BitSet region) {
    SentenceTree tree = cue.tree();
    for (int child : tree.children(cue.at())) {
      if (child > cue.at() && isComplement(tree, child) && hasOwnPreposition(cue, child)) {
        if (asksToAct(cue, region, child)) {
          region.clear(0, tree.first(child));
          return withoutLead(cue, region);
        }
        BitSet found = subtree(tree, child);
        addTrailing(cue, found, child);
        found.and(region);
        return withoutLead(cue, found);
      }
    }
    for (int part : cue.parts()) {
      BitSet found = ofPart(cue, part);
      if (found != null) {
        return found;
      }
    }
    return cue.parts().isEmpty() ? null : fromPreposition(cue, region);
  }

  /** "called on X to …": the infinitive behind the one who is asked, wherever the parser hung it. */
  private static boolean asksToAct(CueClause cue, BitSet region, int asked) {
    if (cue.entry().stance() != Stance.DEMAND) {
      return false;
    }
    SentenceTree tree = cue.tree();
    for (int word = region.nextSetBit(asked); word >= 0; word = region.nextSetBit(word + 1)) {
      if (tree.token(word).form().equals(",") || isFinite(tree.token(word))) {
        return false;
      }
      if (isInfinitive(tree.token(word)) && tree.child(word, "mark") > asked) {
        return true;
      }
    }
    return false;
  }

  /** "filed charges and imposed sanctions against X": from the preposition on. */
  private static @Nullable BitSet fromPreposition(CueClause cue, BitSet region) {
    for (int word = region.nextSetBit(0); word >= 0; word = region.nextSetBit(word + 1)) {
      if (cue.isPreposition(word)) {
        region.clear(0, word + 1);
        return region;
      }
    }
    return null;
  }

  /** "filed charges against X": the complement hangs on the noun. */
  private @Nullable BitSet ofPart(CueClause cue, int part) {
    SentenceTree tree = cue.tree();
    for (int child : tree.children(part)) {
      if (child > part && hasOwnPreposition(cue, child)) {
        return withoutLead(cue, subtree(tree, child));
      }
    }
    return null;
  }

  private static boolean isComplement(SentenceTree tree, int child) {
    return switch (tree.relation(child)) {
      case "obl", "advcl", "xcomp", "ccomp", "nmod", "iobj" -> true;
      default -> false;
    };
  }

  private static boolean hasOwnPreposition(CueClause cue, int child) {
    SentenceTree tree = cue.tree();
    for (int marker : tree.children(child)) {
      if (marker < child && cue.isPreposition(marker)) {
        return true;
      }
    }
    return false;
  }

  /** Complements after the content that the parser hung on the cue instead. */
  private void addTrailing(CueClause cue, BitSet found, int main) {
    SentenceTree tree = cue.tree();
    for (int child : tree.children(cue.at())) {
      if (child > main && !found.get(child) && trails(cue, child)) {
        for (int word : tree.subtree(child)) {
          found.set(word);
        }
      }
    }
  }

  private boolean trails(CueClause cue, int child) {
    SentenceTree tree = cue.tree();
    boolean complement =
        switch (tree.relation(child)) {
          case "obl", "advcl", "xcomp", "nmod", "acl", "ccomp" -> true;
          default -> false;
        };
    return complement
        && !tree.token(child).deprel().equals("obl:agent")
        && !NounPhrases.afterComma(tree, child)
        && !regions.isOfSaying(tree, child)
        && !isAside(tree, child);
  }

  private boolean isAside(SentenceTree tree, int child) {
    int first = tree.first(child);
    return classes.is("aside", tree.token(first).form().toLowerCase(Locale.ROOT));
  }

  /** Without the preposition that leads from the cue to it, and an article before a quotation. */
  private BitSet withoutLead(CueClause cue, BitSet found) {
    SentenceTree tree = cue.tree();
    for (int at = found.nextSetBit(0); at >= 0; at = found.nextSetBit(at + 1)) {
      boolean article =
          tree.is(at, "det") && at + 1 < tree.size() && isOpening(tree.token(at + 1).form());
      if (!cue.isPreposition(at) && !(article && cue.passive())) {
        return found;
      }
      if (tree.upos(at).equals("PART") && !cue.entry().takes(Frame.PREDICATE)) {
        return found;
      }
      found.clear(at);
    }
    return found;
  }

  private static boolean isOpening(String form) {
    return "«“„‘\"".indexOf(form.charAt(0)) >= 0;
  }

  static BitSet subtree(SentenceTree tree, int at) {
    BitSet found = new BitSet();
    for (int word : tree.subtree(at)) {
      found.set(word);
    }
    return found;
  }
}
