package org.gainsay.extract;

import java.util.List;
import java.util.Set;
import org.gainsay.model.Stance;

/**
 * A word that says that something was said: a row of {@code cues.tsv}.
 *
 * @param lemma as shown: {@code file charge}
 * @param head the lemma that governs the others
 * @param parts lemmas that must hang on the head, in any order; empty for a single word
 * @param prepositions that lead to the content in the frames that need one
 * @param hedges whether the cue itself says that it is not sure: {@code suspect}
 * @param hearsay whether it hedges in the passive without an agent: "it is said"
 * @param reflexive whether it is a cue only with a reflexive pronoun: « se dire »
 * @param byDocument whether its subject must be able to speak (a person, body or document)
 */
record CueEntry(
    String lemma,
    Kind kind,
    String head,
    List<String> parts,
    Set<Frame> frames,
    Set<String> prepositions,
    Stance stance,
    boolean hedges,
    boolean hearsay,
    boolean reflexive,
    boolean byDocument) {
  /** Kinds of cue. */
  enum Kind {
    VERB,
    NOUN,
    ADJECTIVE,
    PREPOSITION
  }

  boolean takes(Frame frame) {
    return frames.contains(frame);
  }
}
