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
  /** From its first to its last word; of a pronoun on a hyphen (« a-t-il ») the pronoun alone. */
  Span span() {
    int first = words.nextSetBit(0);
    Span span = tree.span(first, words.length() - 1);
    String form = tree.token(first).form();
    boolean clitic = words.cardinality() == 1 && form.startsWith("-");
    int skipped = clitic ? form.lastIndexOf('-') + 1 : 0;
    return skipped < span.length() ? new Span(span.start() + skipped, span.end()) : span;
  }
}
