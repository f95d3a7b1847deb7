package org.gainsay.extract;

import org.jspecify.annotations.Nullable;

/**
 * A preposition of the cue tables in a sentence.
 *
 * @param first its first word
 * @param last its last word
 * @param owner who speaks where he stands between its words ("in her view"), else null
 */
record PrepositionMatch(CueEntry entry, int first, int last, @Nullable Phrase owner) {}
