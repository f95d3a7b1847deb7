package org.gainsay.model;

/**
 * The words that say that something was said.
 *
 * @param span from the first to the last of them
 */
public record Cue(String lemma, Span span) {}
