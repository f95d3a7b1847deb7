package org.gainsay.extract;

import java.util.BitSet;
import org.gainsay.model.Span;

/**
 * Words of a sentence that belong together.
 *
 * @param head index of the governing word
 * @param words indices of its words, at least one
 */
record Phrase(SentenceTree tree, int head, BitSet words) {
  /** From its first to its last word. */
  Span span() {
    return tree.span(words.nextSetBit(0), words.length() - 1);
  }
}
