package org.gainsay.extract;

import java.util.BitSet;
import java.util.Locale;
import org.gainsay.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A noun behind a cue, as its object ("denied the accusations") or behind one of the cue's
 * prepositions ("called for an inquiry").
 */
final class ObjectFrame {
  private final Reading reading;
  private final WordClasses classes;
  private final Region regions;
  private final Tails tails;

  ObjectFrame(Reading reading, WordClasses classes, Region regions) {
    this.reading = reading;
    this.classes = classes;
    this.regions = regions;
    this.tails = new Tails(reading, classes);
  }

  @Nullable BitSet object(CueClause cue, BitSet region) {
    SentenceTree tree = cue.tree();
    int first = region.nextSetBit(0);
    if (first < 0) {
      return null;
    }
    if (reading.isQuoted(cue, first)) {
      return isDirectQuotation(tree, first) ? null : region;
    }
    int object = objectOf(cue);
    int head = tree.head(cue.at());
    if (object < 0 && head > cue.at() && tree.is(cue.at(), "amod") && region.get(head)) {
      // "has denied accusations" read as accusations that are denied
      return cutToObject(tree, region, head);
    }
    boolean mistaken = object < 0 && !tree.upos(cue.at()).equals("VERB");
    if (mistaken && Subjects.isNominal(tree, first)) {
      return toComma(tree, region);
    }
    if (object < 0 || !region.get(object)) {
      return null;
    }
    BitSet found = tree.words(object);
    addTrailing(cue, found, object);
    found.and(region);
    cutAfterComma(tree, found, object);
    cutAtColon(tree, found);
    tails.cut(cue, found, object);
    return found;
  }

  /** The object behind the cue, a time read as one left out where another stands; or -1. */
  private int objectOf(CueClause cue) {
    SentenceTree tree = cue.tree();
    int time = -1;
    int found = -1;
    for (int child : tree.children(cue.at())) {
      boolean object =
          isObject(tree, child)
              || isPartitive(cue, child, classes)
              || isBehindParticle(cue, child)
              || isRightBehind(cue, child) && isGerund(tree, child)
              || time >= 0 && tree.is(child, "iobj");
      if (!object || child < cue.at() || cue.parts().contains(child)) {
        continue;
      }
      if (classes.is("day", tree.lemma(child).toLowerCase(Locale.ROOT))) {
        time = child;
      } else if (found < 0 || regions.isOfSaying(tree, found)) {
        found = child;
      }
    }
    return found >= 0 ? found : time;
  }

  /** Whether nothing but the cue's own words stand between. */
  private static boolean isRightBehind(CueClause cue, int child) {
    int next = cue.at() + 1;
    while (cue.parts().contains(next)) {
      next++;
    }
    return child == next;
  }

  /** "mentioned refinancing loans". */
  private static boolean isGerund(SentenceTree tree, int child) {
    return VerbGroups.isParticiple(tree, child)
        && (tree.is(child, "xcomp") || tree.is(child, "ccomp"));
  }

  /** An object; one behind a word of time that the parser took for a preposition is one too. */
  static boolean isObject(SentenceTree tree, int child) {
    int lead = tree.child(child, "case");
    return tree.is(child, "obj")
        || tree.is(child, "obl") && lead >= 0 && tree.upos(lead).equals("NOUN");
  }

  /** « réclame des sanctions »: an object behind the article that looks like a preposition's. */
  static boolean isPartitive(CueClause cue, int child, WordClasses classes) {
    SentenceTree tree = cue.tree();
    int lead = tree.child(child, "case");
    return tree.is(child, "obl")
        && lead > cue.at()
        && lead + 1 < tree.size()
        && classes.is("partitive", tree.lemma(lead))
        && tree.token(lead).span().equals(tree.token(lead + 1).span())
        && !cue.isPreposition(lead);
  }

  /** "brushed aside the claims", where the particle looks like a preposition. */
  static boolean isBehindParticle(CueClause cue, int child) {
    SentenceTree tree = cue.tree();
    return tree.is(child, "obl") && cue.parts().contains(tree.child(child, "case"));
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
    BitSet found = tree.words(head);
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

  @Nullable BitSet oblique(CueClause cue, BitSet region) {
    SentenceTree tree = cue.tree();
    for (int child : tree.children(cue.at())) {
      if (child > cue.at() && isComplement(tree, child) && hasOwnPreposition(cue, child)) {
        if (asksToAct(cue, region, child)) {
          region.clear(0, tree.first(child));
          return Leads.dropped(cue, region);
        }
        BitSet found = tree.words(child);
        addTrailing(cue, found, child);
        found.and(region);
        int warned = cue.entry().stance() == Stance.WARN ? objectBefore(cue, child) : -1;
        if (warned >= 0) {
          found.or(tree.words(warned));
          return found;
        }
        return Leads.dropped(cue, found);
      }
    }
    for (int part : cue.parts()) {
      BitSet found = ofPart(cue, part);
      if (found != null) {
        return found;
      }
    }
    int told = tree.child(cue.at(), "obj");
    boolean telling =
        classes.is("telling", cue.entry().head()) && cue.entry().stance() != Stance.WARN;
    if (told > cue.at() && telling && !cue.passive()) {
      // "informed the clients of the breach", hung on the clients
      return ofPart(cue, told);
    }
    return cue.parts().isEmpty() ? null : fromPreposition(cue, region);
  }

  /** "warned X of Y": the one who is warned, right before; or -1. */
  private static int objectBefore(CueClause cue, int complement) {
    SentenceTree tree = cue.tree();
    for (int child : tree.children(cue.at())) {
      boolean object = tree.is(child, "obj") || tree.is(child, "iobj");
      if (object && child > cue.at() && tree.last(child) + 1 == tree.first(complement)) {
        return child;
      }
    }
    return -1;
  }

  /**
   * "called on X to …": the infinitive behind the one who is asked, wherever the parser hung it.
   */
  private static boolean asksToAct(CueClause cue, BitSet region, int asked) {
    if (cue.entry().stance() != Stance.DEMAND) {
      return false;
    }
    SentenceTree tree = cue.tree();
    for (int word = region.nextSetBit(asked); word >= 0; word = region.nextSetBit(word + 1)) {
      if (tree.token(word).form().equals(",") || VerbGroups.isFinite(tree.token(word))) {
        return false;
      }
      if (VerbGroups.isInfinitive(tree.token(word)) && tree.child(word, "mark") > asked) {
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
        return Leads.dropped(cue, tree.words(child));
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
}
