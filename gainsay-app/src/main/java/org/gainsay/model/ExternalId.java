package org.gainsay.model;

/**
 * An entity's id in a public scheme.
 *
 * @param scheme {@code iso-3166}, {@code mitre-attack}, …
 */
public record ExternalId(String scheme, String id) {}
