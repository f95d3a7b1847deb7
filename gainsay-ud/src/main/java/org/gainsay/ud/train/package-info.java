/** The trainer: from CoNLL-U treebanks to a model file, deterministic, and the scores of it. */
@NullMarked
package org.gainsay.ud.train;

import org.jspecify.annotations.NullMarked;
