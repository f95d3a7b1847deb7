package org.gainsay.model;

import org.jspecify.annotations.Nullable;

/**
 * A count that belongs to an event.
 *
 * @param of what is counted, a plural lemma: {@code voters}
 * @param value null when vague ("millions")
 * @param text the words
 * @param document id of the document they stand in
 */
public record Quantity(
    String of, @Nullable Double value, String text, String document, Span span) {}
