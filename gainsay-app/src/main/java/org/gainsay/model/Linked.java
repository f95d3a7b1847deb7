package org.gainsay.model;

import java.util.List;

/**
 * One report with its mentions tied to entities: step 5's result.
 *
 * @param links at most one a mention, in order of mentions; a mention without one stays open
 */
public record Linked(Analysis analysis, Extraction extraction, List<Link> links) {
  public Linked {
    links = List.copyOf(links);
  }
}
