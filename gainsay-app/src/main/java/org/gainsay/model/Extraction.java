package org.gainsay.model;

import java.util.List;

/** What one report says: step 4's result. Indices in its records are places in these lists. */
public record Extraction(
    List<Mention> mentions, List<Attribution> attributions, List<EventMention> events) {

  public Extraction {
    mentions = List.copyOf(mentions);
    attributions = List.copyOf(attributions);
    events = List.copyOf(events);
  }
}
