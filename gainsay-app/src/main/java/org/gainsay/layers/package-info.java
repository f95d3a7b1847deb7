/**
 * The user's own lexicon layers: made from the lists of others (STIX, MISP, sanctions lists, plain
 * names), written, read again, listed and removed. {@code docs/formats/lexicon.md} describes them.
 */
@NullMarked
package org.gainsay.layers;

import org.jspecify.annotations.NullMarked;
