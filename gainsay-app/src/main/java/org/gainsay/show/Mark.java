package org.gainsay.show;

import org.gainsay.model.Span;

/**
 * A stretch of a report that is shown in a manner of its own.
 *
 * @param style name of the style
 */
record Mark(Span span, String style) {}
