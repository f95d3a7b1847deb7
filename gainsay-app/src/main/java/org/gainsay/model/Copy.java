package org.gainsay.model;

/**
 * A report that holds another's sentences.
 *
 * @param document id of the report copied from
 * @param share of this report's sentences that stand, near word for word, in that one; above 0, at
 *     most 1
 */
public record Copy(String document, double share) {}
