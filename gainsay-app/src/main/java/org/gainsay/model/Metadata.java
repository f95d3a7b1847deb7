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
 * @param edition which state of the report it is
 */
public record Metadata(
    @Nullable Title title,
    @Nullable String address,
    @Nullable String outlet,
    @Nullable String language,
    @Nullable Publication published,
    List<String> authors,
    Edition edition) {

  public static final Metadata NONE = new Metadata(null, null, null, null, null, List.of());

  /** Of which nothing is known of its edition. */
  public Metadata(
      @Nullable Title title,
      @Nullable String address,
      @Nullable String outlet,
      @Nullable String language,
      @Nullable Publication published,
      List<String> authors) {
    this(title, address, outlet, language, published, authors, Edition.UNKNOWN);
  }

  public Metadata {
    authors = List.copyOf(authors);
  }

  public Metadata withTitle(@Nullable Title other) {
    return new Metadata(other, address, outlet, language, published, authors, edition);
  }

  public Metadata withOutlet(@Nullable String other) {
    return new Metadata(title, address, other, language, published, authors, edition);
  }

  public Metadata withPublished(@Nullable Publication other) {
    return new Metadata(title, address, outlet, language, other, authors, edition);
  }

  public Metadata withAddress(@Nullable String other) {
    return new Metadata(title, other, outlet, language, published, authors, edition);
  }

  public Metadata withEdition(Edition other) {
    return new Metadata(title, address, outlet, language, published, authors, other);
  }
}
