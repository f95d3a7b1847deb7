package org.gainsay.model;

import org.jspecify.annotations.Nullable;

/**
 * A report's title.
 *
 * @param span where it stands in the text as read; null when only the metadata has it
 */
public record Title(String text, @Nullable Span span) {}
