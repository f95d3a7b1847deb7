package org.gainsay.extract;

import java.util.BitSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where prepositions of the cue tables stand: their words one behind the other, contractions as
 * written (« aux yeux des »); {@code *} stands for an owner ("in * view": "in her view", "in the
 * mayor's view").
 */
final class PrepositionMatches {
  private static final String OWNER = "*";

  /** How many words an owner may have. */
  private static final int LONGEST_OWNER = 7;

  private final Reading reading;
  private final CueLexicon cues;
  private final WordClasses classes;

  PrepositionMatches(Reading reading, CueLexicon cues, WordClasses classes) {
    this.reading = reading;
    this.cues = cues;
    this.classes = classes;
  }

  /** The longest preposition that begins with a word, or null. */
  @Nullable PrepositionMatch at(SentenceTree tree, int word) {
    if (isContracted(tree, word)) {
      return null;
    }
    for (CueEntry entry : cues.prepositions(form(tree, word))) {
      PrepositionMatch match = match(tree, word, entry);
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  private @Nullable PrepositionMatch match(SentenceTree tree, int first, CueEntry entry) {
    Phrase owner = null;
    int at = next(tree, first);
    for (String part : entry.parts()) {
      if (part.equals(OWNER)) {
        owner = owner(tree, at);
        if (owner == null) {
          return null;
        }
        at = owner.words().length();
        if (at < tree.size() && classes.is("owner", form(tree, at))) {
          at++;
        }
      } else if (at < tree.size() && form(tree, at).equals(part)) {
        at = next(tree, at);
      } else {
        return null;
      }
    }
    return new PrepositionMatch(entry, first, lastOf(tree, at), owner);
  }

  /** Of « des » in a cue the article is the source's, but the span is both's. */
  private static int lastOf(SentenceTree tree, int end) {
    return isContracted(tree, end - 1) ? end - 2 : end - 1;
  }

  /**
   * A possessive, a clitic (« à l'en croire »), or a noun phrase with the owner's mark behind it.
   */
  private @Nullable Phrase owner(SentenceTree tree, int from) {
    if (from < tree.size() && tree.token(from).has("Poss=Yes")) {
      return Subjects.single(tree, from);
    }
    if (from < tree.size() && classes.is("clitic-owner", form(tree, from))) {
      return Subjects.single(tree, from);
    }
    for (int at = from + 1; at < tree.size() && at - from <= LONGEST_OWNER; at++) {
      if (classes.is("owner", form(tree, at))) {
        BitSet words = new BitSet();
        words.set(from, at);
        return new Phrase(tree, head(tree, from, at), words);
      }
      if (tree.upos(at).equals("VERB") || tree.upos(at).equals("PUNCT")) {
        return null;
      }
    }
    return null;
  }

  private static int head(SentenceTree tree, int from, int end) {
    for (int word = end - 1; word >= from; word--) {
      boolean outside = tree.head(word) < from || tree.head(word) >= end;
      if (outside && Subjects.isNoun(tree, word)) {
        return word;
      }
    }
    return end - 1;
  }

  private static int next(SentenceTree tree, int word) {
    int next = word + 1;
    return next < tree.size() && isContracted(tree, next) ? next + 1 : next;
  }

  /** The second word of two that are written as one. */
  private static boolean isContracted(SentenceTree tree, int word) {
    return word > 0
        && word < tree.size()
        && tree.token(word).span().equals(tree.token(word - 1).span());
  }

  private String form(SentenceTree tree, int at) {
    return reading.text().slice(tree.token(at).span()).toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
