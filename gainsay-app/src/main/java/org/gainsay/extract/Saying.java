package org.gainsay.extract;

import java.util.List;
import org.gainsay.model.Cue;
import org.gainsay.model.Span;
import org.gainsay.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A claim as a construction shows it, before its fields are read off its words.
 *
 * @param tree the sentence of its cue, or of its content
 * @param entry null for labels and colons
 * @param cue null under a speaker's label
 * @param head index of the word that governs the cue, or -1
 * @param source null when it is not in the text
 * @param content in order, at least one
 * @param given the kind of saying where the construction itself shows it, or null
 * @param negated whether the saying itself is negated
 * @param hearsay whether it is told as hearsay ("it is said")
 */
record Saying(
    SentenceTree tree,
    @Nullable CueEntry entry,
    @Nullable Cue cue,
    int head,
    @Nullable Phrase source,
    List<Span> content,
    @Nullable Stance given,
    boolean negated,
    boolean hearsay) {

  Saying withContent(List<Span> spans) {
    return new Saying(tree, entry, cue, head, source, spans, given, negated, hearsay);
  }

  Saying withSource(@Nullable Phrase other) {
    return new Saying(tree, entry, cue, head, other, content, given, negated, hearsay);
  }

  /** From the first to the last of the content's words. */
  Span reach() {
    return content.get(0).cover(content.get(content.size() - 1));
  }

  /** Where its content begins. */
  int start() {
    return content.get(0).start();
  }
}
