/**
 * The engine's inner parts: feature hashing, sparse linear models, tokeniser, splitter, tagger,
 * lemmatiser and parser. Shared by the pipeline ({@code org.gainsay.ud}) and its trainer ({@code
 * org.gainsay.ud.train}); not an API for others and free to change.
 */
@NullMarked
package org.gainsay.ud.engine;

import org.jspecify.annotations.NullMarked;
