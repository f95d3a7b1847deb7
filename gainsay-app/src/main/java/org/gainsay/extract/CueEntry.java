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
 * @param flags what else it asks for or means
 */
record CueEntry(
    String lemma,
    Kind kind,
    String head,
    List<String> parts,
    Set<Frame> frames,
    Set<String> prepositions,
    Stance stance,
    Set<Flag> flags) {
  /** Kinds of cue. */
  enum Kind {
    VERB,
    NOUN,
    ADJECTIVE,
    PREPOSITION
  }

  /** What an entry asks for, or means, beside its frames. */
  enum Flag {
    /** The cue itself says that it is not sure: {@code suspect}. */
    HEDGES,
    /** It hedges in the passive without an agent: "it is said". */
    HEARSAY,
    /** It is a cue only with a reflexive pronoun: « se dire ». */
    REFLEXIVE,
    /** Its subject must be able to speak: a person, body or document. */
    DOCUMENT,
    /** Its subject must be a document: "the poll shows". */
    RECORD,
    /** A clause counts only behind a conjunction or question word. */
    THAT,
    /** A predicate counts only behind one of the prepositions: "saw it as …". */
    MARKED,
    /** A noun for the speaker: who is called so speaks, "X is a critic of …". */
    AGENT,
    /** A preposition that counts only where it opens the sentence, with a comma behind. */
    OPENING,
    /** It tells of a will: no claim of its own where what is willed is one ("declined to say"). */
    INTENT,
    /** A complement counts only with a number behind the preposition: "put the loss at nine". */
    NUMBER,
    /**
     * In the passive it is a cue only with its auxiliary: no "compared to", "hackers linked to".
     */
    AUXILIARY,
    /** A party must be named in the content: "linked the raid to Moscow". */
    PARTY,
    /** A predicate counts only where it lays a deed to somebody: "named X as the culprit". */
    CULPRIT,
    /** With these words it is a deed and no claim at all: "recalled its ambassador". */
    ACT
  }

  boolean has(Flag flag) {
    return flags.contains(flag);
  }

  boolean takes(Frame frame) {
    return frames.contains(frame);
  }
}
