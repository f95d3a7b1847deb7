/**
 * JSON (RFC 8259) as a small tree, with a reader that meets limits instead of the heap and a writer
 * that streams and gives the same bytes for the same calls. The only folder that knows Jackson.
 */
@NullMarked
package org.gainsay.json;

import org.jspecify.annotations.NullMarked;
