package org.gainsay.json;

/** {@code null}. */
public record JsonNull() implements Json {}
