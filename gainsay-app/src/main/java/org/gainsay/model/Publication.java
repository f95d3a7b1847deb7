package org.gainsay.model;

import org.jspecify.annotations.Nullable;

/**
 * When a report was published.
 *
 * @param date ISO 8601 day, {@code 2024-03-28}
 * @param span the words that say so; null when it is given beside the text
 */
public record Publication(String date, Basis basis, @Nullable Span span) {}
