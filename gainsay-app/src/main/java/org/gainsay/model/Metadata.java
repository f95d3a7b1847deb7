package org.gainsay.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a document beside its sentences; null where it is not.
 *
 * @param address where it was published
 * @param outlet who published it
 * @param language ISO 639-1, as the document itself declares it; a hint, not a finding
 * @param authors names in the by-line
 */
public record Metadata(
    @Nullable Title title,
    @Nullable String address,
    @Nullable String outlet,
    @Nullable String language,
    @Nullable Publication published,
    List<String> authors) {

  public static final Metadata NONE = new Metadata(null, null, null, null, null, List.of());

  public Metadata {
    authors = List.copyOf(authors);
  }

  public Metadata withTitle(@Nullable Title other) {
    return new Metadata(other, address, outlet, language, published, authors);
  }

  public Metadata withOutlet(@Nullable String other) {
    return new Metadata(title, address, other, language, published, authors);
  }

  public Metadata withPublished(@Nullable Publication other) {
    return new Metadata(title, address, outlet, language, other, authors);
  }
}
