package org.gainsay.model;

/**
 * Words in quotation marks, paired across sentences and paragraphs.
 *
 * @param span marks included
 * @param inner marks left out
 * @param depth 0 for an outer quotation, 1 for one inside it, …
 */
public record Quotation(Span span, Span inner, int depth) {}
