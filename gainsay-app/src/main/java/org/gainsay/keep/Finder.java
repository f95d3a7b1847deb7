package org.gainsay.keep;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds claims again by their words. */
public interface Finder {
  /**
   * A claim that holds the words.
   *
   * @param claim its id
   * @param document id of its report
   * @param source the name of who says so, or null when nobody is named
   * @param stance as the case file writes it
   * @param words the content
   */
  record Found(
      String claim,
      String document,
      @Nullable String path,
      @Nullable String published,
      @Nullable String source,
      String stance,
      String words) {}

  /**
   * Claims whose content or source holds every one of the words, letter case aside, in order of
   * publication.
   *
   * @param words set apart by white space; none finds nothing
   * @param limit how many at the most
   */
  List<Found> find(String words, int limit);
}
