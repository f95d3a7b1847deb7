package org.gainsay.model;

/**
 * A sentence of a report that bears something out.
 *
 * @param sentence its number in the report, from 1
 * @param span where it stands; empty where the text is missing
 * @param words of the sentence, format left out, white space made one
 */
public record Citation(Report report, int sentence, Span span, String words) {}
