package org.gainsay.model;

import java.util.List;
import java.util.SortedMap;

/**
 * Which reports tell of one affair: step 6's result.
 *
 * @param affairs ids of documents, each in one affair; affairs and documents in order of their
 *     earliest
 * @param copies by document id
 * @param versions by the id of the later document
 */
public record Grouping(
    List<List<String>> affairs,
    SortedMap<String, List<Copy>> copies,
    SortedMap<String, Version> versions) {
  public Grouping {
    affairs = affairs.stream().map(List::copyOf).toList();
  }
}
