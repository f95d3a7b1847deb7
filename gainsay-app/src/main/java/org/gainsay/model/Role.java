package org.gainsay.model;

import org.jspecify.annotations.Nullable;

/**
 * An office somebody holds.
 *
 * @param title as said: "foreign ministry spokesperson"
 * @param of id of the entity it is held in, or null
 */
public record Role(String title, @Nullable String of) {}
