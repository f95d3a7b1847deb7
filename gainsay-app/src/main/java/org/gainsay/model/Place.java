package org.gainsay.model;

/** A span in a document, by the document's id. */
public record Place(String document, Span span) {}
