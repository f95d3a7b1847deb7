/**
 * Universal Dependencies in pure Java: {@link UdPipeline} reads text into sentences, words, parts
 * of speech, features, lemmas and trees; {@link Conllu} reads and writes them.
 */
@NullMarked
package org.gainsay.ud;

import org.jspecify.annotations.NullMarked;
