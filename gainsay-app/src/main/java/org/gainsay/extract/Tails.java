package org.gainsay.extract;

import java.util.BitSet;
import java.util.Locale;

/**
 * What the report adds behind a noun that is the content ("condemned the launch as the talks
 * began", "cited the figure, raising …"): cut off, whatever the tree hangs it on.
 */
final class Tails {
  private final Reading reading;
  private final WordClasses classes;

  Tails(Reading reading, WordClasses classes) {
    this.reading = reading;
    this.classes = classes;
  }

  /**
   * Clears what is added.
   *
   * @param head the content's noun
   */
  void cut(CueClause cue, BitSet words, int head) {
    SentenceTree tree = cue.tree();
    boolean relative = false;
    for (int word = words.nextSetBit(head + 1); word >= 0; word = words.nextSetBit(word + 1)) {
      if (reading.isQuoted(cue, word)) {
        continue;
      }
      relative |= classes.is("relative", form(tree, word)) || VerbGroups.isParticiple(tree, word);
      boolean comma = tree.token(word - 1).form().equals(",");
      boolean added =
          isDash(tree, word)
              || !relative && isCircumstance(tree, word)
              || comma
                  && (isBareGerund(tree, word) || classes.is("tail", form(tree, word)))
                  && !classes.is("inclusion", form(tree, word));
      if (added) {
        words.clear(word, tree.size());
        return;
      }
    }
  }

  private static String form(SentenceTree tree, int word) {
    return tree.token(word).form().toLowerCase(Locale.ROOT);
  }

  private static boolean isDash(SentenceTree tree, int word) {
    return switch (tree.token(word).form()) {
      case "--", "—", "–", "―" -> true;
      default -> false;
    };
  }

  private static boolean isBareGerund(SentenceTree tree, int word) {
    return VerbGroups.isParticiple(tree, word) && tree.child(word, "aux") < 0;
  }

  /** A conjunction of time or cause with a verb of its own before the next stop. */
  private boolean isCircumstance(SentenceTree tree, int word) {
    if (!classes.is("circumstance", form(tree, word)) || tree.upos(word).equals("ADV")) {
      return false;
    }
    for (int at = word + 2; at < tree.size(); at++) {
      if (VerbGroups.isFinite(tree.token(at))) {
        return true;
      }
      if (tree.upos(at).equals("PUNCT")) {
        return false;
      }
    }
    return false;
  }
}
