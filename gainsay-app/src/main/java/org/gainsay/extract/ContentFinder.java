package org.gainsay.extract;

import java.util.BitSet;
import java.util.Locale;
import org.gainsay.model.Span;
import org.gainsay.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * The words that a verb's or adjective's own complements give as content: clause, infinitive,
 * object, predicate, prepositional complement.
 */
final class ContentFinder {
  private final Reading reading;
  private final WordClasses classes;
  private final SourceFinder sources;

  ContentFinder(Reading reading, WordClasses classes, SourceFinder sources) {
    this.reading = reading;
    this.classes = classes;
    this.sources = sources;
  }

  /** The content's words, or null when no frame of the cue is filled. */
  @Nullable BitSet of(CueClause cue) {
    BitSet found = cue.passive() ? ofPassive(cue) : ofActive(cue);
    if (found != null) {
      found.clear(cue.at());
      cue.parts().forEach(found::clear);
      dropBesides(cue, found);
    }
    return found == null || found.isEmpty() ? null : found;
  }

  private @Nullable BitSet ofActive(CueClause cue) {
    CueEntry entry = cue.entry();
    BitSet found = null;
    if (entry.takes(Frame.PREDICATE)) {
      found = predicate(cue, object(cue));
    }
    if (found == null && entry.takes(Frame.WITH)) {
      found = with(cue, object(cue));
    }
    if (found == null && entry.takes(Frame.CLAUSE)) {
      found = clause(cue);
    }
    if (found == null && entry.takes(Frame.INFINITIVE)) {
      found = infinitive(cue, object(cue));
    }
    if (found == null && entry.takes(Frame.OBJECT)) {
      found = object(cue, object(cue));
    }
    if (found == null && entry.takes(Frame.OBLIQUE)) {
      found = oblique(cue);
    }
    return found;
  }

  private @Nullable BitSet ofPassive(CueClause cue) {
    CueEntry entry = cue.entry();
    SentenceTree tree = cue.tree();
    int subject = cue.subject();
    int clause = finiteClause(cue);
    if (clause >= 0 && entry.takes(Frame.CLAUSE)) {
      return subtree(tree, clause);
    }
    BitSet rest = null;
    if (entry.takes(Frame.PREDICATE)) {
      rest = predicate(cue, -1);
    }
    if (rest == null && entry.takes(Frame.WITH)) {
      rest = with(cue, -1);
    }
    if (rest == null && (entry.takes(Frame.INFINITIVE) || entry.takes(Frame.CLAUSE))) {
      int infinitive = infinitiveChild(cue);
      rest = infinitive < 0 ? null : subtree(tree, infinitive);
    }
    boolean asObject = rest == null && entry.takes(Frame.OBJECT) && agentNamed(cue);
    if (rest == null && !asObject) {
      return null;
    }
    BitSet found = rest == null ? new BitSet() : rest;
    if (subject >= 0 && !sources.isRelative(tree, subject)) {
      set(tree, found, subject);
    } else if (rest != null) {
      dropLeadingPreposition(cue, found);
    } else {
      setAntecedent(cue, found);
    }
    return found;
  }

  private boolean agentNamed(CueClause cue) {
    return sources.agent(cue.tree(), cue.at()) != null;
  }

  /** « des propos démentis par … »: the noun is what is denied. */
  private void setAntecedent(CueClause cue, BitSet found) {
    SentenceTree tree = cue.tree();
    int clause = SourceFinder.relativeClause(tree, cue.at());
    if (clause >= 0) {
      found.or(NounPhrases.without(tree, tree.head(clause), clause).words());
    }
  }

  // the parts of frames

  /** The object, also one in a dative or with a preposition where the language asks so; or -1. */
  private int object(CueClause cue) {
    SentenceTree tree = cue.tree();
    for (int child : tree.children(cue.at())) {
      if (tree.is(child, "obj") && !cue.parts().contains(child)) {
        return child;
      }
    }
    return -1;
  }

  private @Nullable BitSet predicate(CueClause cue, int object) {
    SentenceTree tree = cue.tree();
    int predicate = predicateOf(cue, object);
    if (predicate < 0) {
      return null;
    }
    BitSet found = subtree(tree, predicate);
    boolean gone = object < 0 || sources.isRelative(tree, object) || isClitic(tree, object, cue);
    if (!gone) {
      set(tree, found, object);
      addTrailing(cue, found, predicate);
    } else if (!cue.passive()) {
      dropLeadingPreposition(cue, found);
    }
    return found;
  }

  /** What something is said to be: a predicative complement, or a phrase with "as". */
  private int predicateOf(CueClause cue, int object) {
    SentenceTree tree = cue.tree();
    for (int child : tree.children(cue.at())) {
      if (child == object || child < cue.at() || cue.parts().contains(child)) {
        continue;
      }
      boolean bare =
          tree.is(child, "xcomp")
              && (!tree.upos(child).equals("VERB") || isParticiple(tree, child));
      if (bare || isComplement(tree, child) && hasPreposition(cue, child)) {
        return child;
      }
    }
    return object < 0 ? -1 : belowObject(cue, object);
  }

  /** The parser may hang "as …" on the object. */
  private int belowObject(CueClause cue, int object) {
    SentenceTree tree = cue.tree();
    for (int child : tree.children(object)) {
      if (child > object
          && (tree.is(child, "nmod") || tree.is(child, "acl") || tree.is(child, "advcl"))
          && hasPreposition(cue, child)) {
        return child;
      }
    }
    return -1;
  }

  private static boolean isParticiple(SentenceTree tree, int word) {
    return tree.token(word).has("VerbForm=Part") && tree.token(word).has("Tense=Past");
  }

  private static boolean isComplement(SentenceTree tree, int child) {
    return switch (tree.relation(child)) {
      case "obl", "advcl", "xcomp", "ccomp", "nmod", "iobj", "advmod" -> true;
      default -> false;
    };
  }

  private boolean hasPreposition(CueClause cue, int child) {
    SentenceTree tree = cue.tree();
    for (int marker : tree.children(child)) {
      if (marker < child
          && (tree.is(marker, "case") || tree.is(marker, "mark") || tree.is(marker, "advmod"))
          && cue.entry().prepositions().contains(tree.lemma(marker).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isClitic(SentenceTree tree, int object, CueClause cue) {
    return object < cue.at() && tree.upos(object).equals("PRON");
  }

  /** "accused X of …": the object and the phrase with the preposition. */
  private @Nullable BitSet with(CueClause cue, int object) {
    SentenceTree tree = cue.tree();
    int complement = -1;
    for (int child : tree.children(cue.at())) {
      if (child > cue.at() && child != object && isWithComplement(cue, child)) {
        complement = child;
        break;
      }
    }
    if (complement < 0 && object >= 0) {
      complement = belowObject(cue, object);
    }
    if (complement < 0) {
      return null;
    }
    BitSet found = subtree(tree, complement);
    boolean gone = object < 0 || sources.isRelative(tree, object) || isClitic(tree, object, cue);
    if (!gone) {
      set(tree, found, object);
    }
    addTrailing(cue, found, complement);
    return found;
  }

  private boolean isWithComplement(CueClause cue, int child) {
    return isComplement(cue.tree(), child) && hasPreposition(cue, child);
  }

  private @Nullable BitSet clause(CueClause cue) {
    int clause = finiteClause(cue);
    if (clause < 0) {
      return null;
    }
    BitSet found = subtree(cue.tree(), clause);
    addTrailing(cue, found, clause);
    return found;
  }

  /** A clause after the cue that is not an infinitive, or -1. */
  private int finiteClause(CueClause cue) {
    SentenceTree tree = cue.tree();
    for (int child : tree.children(cue.at())) {
      if (child > cue.at() && isClause(cue, child)) {
        return child;
      }
    }
    return -1;
  }

  private boolean isClause(CueClause cue, int child) {
    SentenceTree tree = cue.tree();
    if (tree.is(child, "ccomp") || tree.is(child, "csubj")) {
      return true;
    }
    boolean conjoined = tree.is(child, "advcl") || tree.is(child, "acl") || tree.is(child, "xcomp");
    if (conjoined) {
      return hasMark(tree, child, "conjunction") || hasMark(tree, child, "question-word");
    }
    return false;
  }

  private boolean hasMark(SentenceTree tree, int clause, String wordClass) {
    int first = tree.first(clause);
    for (int marker : tree.children(clause)) {
      if (marker <= first + 1
          && classes.is(wordClass, tree.token(marker).form().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable BitSet infinitive(CueClause cue, int object) {
    SentenceTree tree = cue.tree();
    int infinitive = infinitiveChild(cue);
    if (infinitive < 0) {
      return null;
    }
    BitSet found = subtree(tree, infinitive);
    int asked = object >= 0 ? object : asked(cue, infinitive);
    if (asked >= 0
        && !isClitic(tree, asked, cue)
        && !sources.isRelative(tree, asked)
        && cue.entry().stance() == org.gainsay.model.Stance.DEMAND) {
      setWithoutPreposition(cue, found, asked);
    }
    addTrailing(cue, found, infinitive);
    return found;
  }

  private static int infinitiveChild(CueClause cue) {
    SentenceTree tree = cue.tree();
    for (int child : tree.children(cue.at())) {
      boolean after = child > cue.at() && !cue.parts().contains(child);
      if (after && (tree.is(child, "xcomp") || tree.is(child, "ccomp"))) {
        return child;
      }
      boolean verbal = tree.upos(child).equals("VERB") && tree.token(child).has("VerbForm=Inf");
      if (after
          && verbal
          && (tree.is(child, "advcl") || tree.is(child, "obl"))
          && !NounPhrases.afterComma(tree, child)) {
        return child;
      }
    }
    return -1;
  }

  /** « demander à X de … », "called on X to …": the one who is asked, before the infinitive. */
  int asked(CueClause cue, int infinitive) {
    SentenceTree tree = cue.tree();
    for (int child : tree.children(cue.at())) {
      boolean between = child > cue.at() && child < infinitive;
      if (between
          && (tree.is(child, "iobj")
              || tree.is(child, "obl") && (hasPreposition(cue, child) || isDative(tree, child)))) {
        return child;
      }
    }
    return -1;
  }

  private boolean isDative(SentenceTree tree, int child) {
    for (int marker : tree.children(child)) {
      if (tree.is(marker, "case") && classes.is("dative", tree.lemma(marker))) {
        return true;
      }
    }
    return false;
  }

  private void setWithoutPreposition(CueClause cue, BitSet found, int phrase) {
    SentenceTree tree = cue.tree();
    for (int word : tree.subtree(phrase)) {
      boolean marker = tree.head(word) == phrase && tree.is(word, "case");
      if (!marker) {
        found.set(word);
      }
    }
  }

  private @Nullable BitSet object(CueClause cue, int object) {
    SentenceTree tree = cue.tree();
    boolean direct = object > cue.at() || object >= 0 && sources.isRelative(tree, object);
    if (object < 0 || !direct && !tree.upos(object).equals("NOUN")) {
      return null;
    }
    if (sources.isRelative(tree, object)) {
      return null;
    }
    BitSet found = subtree(tree, object);
    addTrailing(cue, found, object);
    return found;
  }

  private @Nullable BitSet oblique(CueClause cue) {
    SentenceTree tree = cue.tree();
    for (int child : tree.children(cue.at())) {
      if (child > cue.at() && isComplement(tree, child) && hasPreposition(cue, child)) {
        BitSet found = subtree(tree, child);
        addTrailing(cue, found, child);
        dropLeadingPreposition(cue, found);
        return found;
      }
    }
    return null;
  }

  private void dropLeadingPreposition(CueClause cue, BitSet found) {
    SentenceTree tree = cue.tree();
    for (int at = found.nextSetBit(0); at >= 0; at = found.nextSetBit(at + 1)) {
      boolean marker = tree.is(at, "case") || tree.is(at, "mark") || tree.is(at, "advmod");
      boolean article =
          tree.is(at, "det") && at + 1 < tree.size() && isOpening(tree.token(at + 1).form());
      if (!(marker && cue.entry().prepositions().contains(tree.lemma(at).toLowerCase(Locale.ROOT))
          || article)) {
        return;
      }
      found.clear(at);
    }
  }

  private static boolean isOpening(String form) {
    return "«“„‘\"".indexOf(form.charAt(0)) >= 0;
  }

  // what else hangs on the cue

  /** Complements after the content that the parser hung on the cue instead. */
  private void addTrailing(CueClause cue, BitSet found, int main) {
    SentenceTree tree = cue.tree();
    for (int child : tree.children(cue.at())) {
      if (child > main && !found.get(child) && trails(cue, child)) {
        set(tree, found, child);
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
        && !isOfSaying(tree, child);
  }

  /** An adverbial that tells of the saying: when, where, to whom it was said. */
  boolean isOfSaying(SentenceTree tree, int child) {
    if (classes.is("venue", tree.lemma(child)) || hasMark(tree, child, "aside")) {
      return true;
    }
    Span span = tree.token(child).span();
    for (TimeExpression time : reading.analysis().times()) {
      if (time.sentence() == tree.index() && time.span().overlaps(span)) {
        return true;
      }
    }
    return classes.is("day", tree.lemma(child).toLowerCase(Locale.ROOT));
  }

  /** Takes out what belongs to another saying, or to the act: second cues, speakers' phrases. */
  private void dropBesides(CueClause cue, BitSet found) {
    SentenceTree tree = cue.tree();
    for (int word = found.nextSetBit(0); word >= 0; word = found.nextSetBit(word + 1)) {
      if (word > cue.at()
          && (tree.is(word, "advcl") || tree.is(word, "conj"))
          && sources.detachedTo(tree, word) == cue.at()) {
        for (int below : tree.subtree(word)) {
          found.clear(below);
        }
      }
    }
  }

  static BitSet subtree(SentenceTree tree, int at) {
    BitSet found = new BitSet();
    set(tree, found, at);
    return found;
  }

  private static void set(SentenceTree tree, BitSet found, int at) {
    for (int word : tree.subtree(at)) {
      found.set(word);
    }
  }
}
