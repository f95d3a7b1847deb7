package org.gainsay.extract;

import java.util.List;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.model.Analysis;
import org.gainsay.model.Attribution;
import org.gainsay.model.EventMention;
import org.gainsay.model.Extraction;
import org.gainsay.model.Mention;

/**
 * Step 4: what a report says: its mentions, attributed claims and events. Pure function of one
 * report; one extractor serves any number of threads.
 */
public final class Extractor {
  private final MentionFinder mentions;
  private final ClaimFinder claims;
  private final EventFinder events;
  private final Mending mending;

  public Extractor(Lexicons lexicons) {
    this.mentions = new MentionFinder(lexicons);
    this.claims = new ClaimFinder(lexicons);
    this.events = new EventFinder(lexicons);
    this.mending = new Mending(lexicons, events);
  }

  /** What the report says; nothing for one that could not be read. */
  public Extraction extract(Analysis read) {
    Analysis analysis = mending.of(read);
    List<Mention> named = mentions.find(events.mended(analysis));
    List<Attribution> said = completed(analysis, claims.find(analysis, named));
    List<EventMention> told = events.find(analysis, named, said);
    return new Extraction(named, said, told);
  }

  private static List<Attribution> completed(Analysis analysis, List<Attribution> said) {
    return new TimeOfSaying(analysis).fill(new SpanEdges(analysis).trim(said));
  }
}
