package org.gainsay.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a user's own lexicon layer that an entity's name was found like: a pointer for a person
 * to check, never a statement that they are one.
 *
 * @param layer name of the layer
 * @param line line in the layer's file, from 1
 * @param source file and place that the line was made from: {@code sdn.csv:12}
 * @param id in the source, or null
 * @param name the listed name, as the source writes it
 * @param form the report's name it is like
 * @param score from 0 to 1, two digits
 * @param reasons why, in words with the values compared, never empty
 * @param note what the source says of it, a programme or regime; or null
 */
public record Listing(
    String layer,
    int line,
    String source,
    @Nullable String id,
    String name,
    String form,
    double score,
    List<String> reasons,
    @Nullable String note) {
  public Listing {
    reasons = List.copyOf(reasons);
  }
}
