package org.gainsay.extract;

import java.util.Locale;
import org.gainsay.model.Certainty;
import org.gainsay.model.Span;
import org.gainsay.model.Stance;

/**
 * Whether a claim's own content is hedged, at its top level: by the cue ("suspect"), as hearsay
 * ("it is said"), by words ("alleged", "purportedly") or by a conditional (« aurait ») on its main
 * verb.
 */
final class CertaintyReader {
  /** How far below the top of the content a hedge still counts. */
  private static final int DEEPEST = 3;

  private final Reading reading;
  private final WordClasses classes;

  CertaintyReader(Reading reading, WordClasses classes) {
    this.reading = reading;
    this.classes = classes;
  }

  Certainty of(Saying saying) {
    if (saying.entry() != null && saying.entry().has(CueEntry.Flag.HEDGES) || saying.hearsay()) {
      return Certainty.HEDGED;
    }
    boolean denial = saying.entry() != null && saying.entry().stance() == Stance.DENY;
    if (denial) {
      return Certainty.ASSERTED;
    }
    for (Span span : saying.content()) {
      if (isHedged(span)) {
        return Certainty.HEDGED;
      }
    }
    return Certainty.ASSERTED;
  }

  private boolean isHedged(Span span) {
    int sentence = reading.sentenceEndingAfter(span.start());
    if (sentence >= reading.trees().size()) {
      return false;
    }
    SentenceTree tree = reading.trees().get(sentence);
    for (int word = 0; word < tree.size(); word++) {
      if (span.contains(tree.token(word).span()) && isHedge(tree, word)) {
        if (depthIn(tree, word, span) <= DEEPEST) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isHedge(SentenceTree tree, int word) {
    if (classes.is("hedge", tree.token(word).form().toLowerCase(Locale.ROOT))) {
      return true;
    }
    return tree.upos(word).equals("AUX")
        && tree.token(word).has("Mood=Cnd")
        && classes.is("hedging-auxiliary", tree.lemma(word));
  }

  /** How many words lie between a word and the top of the content. */
  private static int depthIn(SentenceTree tree, int word, Span span) {
    int depth = 0;
    int at = tree.head(word);
    while (at >= 0 && span.contains(tree.token(at).span())) {
      depth++;
      at = tree.head(at);
    }
    return depth;
  }
}
