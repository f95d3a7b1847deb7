package org.gainsay.extract;

import java.util.BitSet;
import java.util.Locale;
import org.gainsay.model.Stance;
import org.gainsay.model.Token;

/** An infinitive or gerund behind a cue: "promised to …", "urged X to …", « refuse de … ». */
final class InfinitiveFrame {
  private final WordClasses classes;

  InfinitiveFrame(WordClasses classes) {
    this.classes = classes;
  }

  boolean isIn(CueClause cue, BitSet region) {
    return infinitiveMarker(cue, region) >= 0;
  }

  /** The first word of an infinitive (its marker) or gerund in the region, or -1. */
  private int infinitiveMarker(CueClause cue, BitSet region) {
    SentenceTree tree = cue.tree();
    int first = region.nextSetBit(0);
    int verb = first;
    while (verb >= 0 && isNegator(tree, verb)) {
      verb = region.nextSetBit(verb + 1);
    }
    if (verb >= 0 && VerbGroups.isInfinitive(tree.token(verb)) && !tree.is(verb, "advmod")) {
      return first;
    }
    int list = cue.entry().stance() == Stance.DEMAND ? endOfList(tree, first) : first;
    for (int word = first; word >= 0; word = region.nextSetBit(word + 1)) {
      Token token = tree.token(word);
      if (token.form().equals(",") && word < list) {
        continue;
      }
      if (token.form().equals(",") || token.form().equals(":") || VerbGroups.isFinite(token)) {
        return -1;
      }
      boolean complement = isComplementVerb(tree, cue.at(), word) || isAuxiliaryOf(tree, cue, word);
      boolean gerund =
          word <= first + 1
              && !cue.passive()
              && (token.upos().equals("VERB") || token.upos().equals("AUX"));
      if (complement && (VerbGroups.isInfinitive(token) || gerund)) {
        int marker = Math.max(first, Math.min(word, tree.first(topOf(tree, word))));
        return withNegation(tree, first, marker);
      }
    }
    return -1;
  }

  /**
   * "urged banks, shops and hospitals to …", "asked Keller, the host of the show, to …": where the
   * infinitive behind nouns and commas begins, or the first word.
   */
  private static int endOfList(SentenceTree tree, int first) {
    for (int word = Math.max(first, 0); word + 1 < tree.size(); word++) {
      boolean noun =
          switch (tree.upos(word)) {
            case "NOUN", "PROPN", "ADJ", "DET", "NUM", "ADP", "CCONJ", "PRON" -> true;
            case "PART" -> tree.is(word, "case");
            default -> tree.token(word).form().matches("[,'’-]");
          };
      if (!noun) {
        return VerbGroups.isInfinitive(tree.token(word + 1)) ? word : first;
      }
    }
    return first;
  }

  /** "never to have met", « n'avoir jamais vu »: the negation before it is the infinitive's. */
  private int withNegation(SentenceTree tree, int first, int marker) {
    int at = marker;
    while (at > first && isNegator(tree, at - 1)) {
      at--;
    }
    return at;
  }

  private boolean isNegator(SentenceTree tree, int word) {
    return classes.is("negator", tree.token(word).form().toLowerCase(Locale.ROOT));
  }

  private static int topOf(SentenceTree tree, int word) {
    return tree.is(word, "aux") || tree.is(word, "cop") ? tree.head(word) : word;
  }

  private static boolean isAuxiliaryOf(SentenceTree tree, CueClause cue, int word) {
    boolean gerund = word == cue.at() + 1 && VerbGroups.isParticiple(tree, word);
    return (tree.is(word, "aux") || tree.is(word, "cop"))
        && (gerund || VerbGroups.isInfinitive(tree.token(word)))
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
  BitSet words(CueClause cue, BitSet region) {
    if (cue.entry().stance() == Stance.DEMAND) {
      return Leads.dropped(cue, region);
    }
    int marker = infinitiveMarker(cue, region);
    if (cue.entry().stance() == Stance.ASSERT && isNominal(cue.tree(), region, marker)) {
      return region;
    }
    cutAtParticiple(cue.tree(), region, marker);
    region.clear(0, marker);
    String lead = cue.tree().token(marker).form().toLowerCase(Locale.ROOT);
    if (classes.is("infinitive-lead", lead)) {
      region.clear(marker);
    }
    return region;
  }

  /** "declined to answer, saying only …": told of the saying. */
  private static void cutAtParticiple(SentenceTree tree, BitSet region, int marker) {
    for (int word = region.nextSetBit(marker); word >= 0; word = region.nextSetBit(word + 1)) {
      int next = word + 1;
      boolean comma = tree.token(word).form().equals(",") && next + 1 < tree.size();
      if (comma && tree.token(next).has("Reflex=Yes")) {
        next++;
      }
      if (comma && VerbGroups.isParticiple(tree, next)) {
        region.clear(word, tree.size());
        return;
      }
    }
  }

  /** "expects the court to …": the one of whom it is thought belongs to what is thought. */
  private static boolean isNominal(SentenceTree tree, BitSet region, int end) {
    boolean noun = false;
    for (int word = region.nextSetBit(0);
        word >= 0 && word < end;
        word = region.nextSetBit(word + 1)) {
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
}
