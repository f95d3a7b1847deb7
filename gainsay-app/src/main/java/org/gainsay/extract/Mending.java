package org.gainsay.extract;

import org.gainsay.lexicon.Lexicons;
import org.gainsay.model.Analysis;

/** What is mended in a report's sentences before anything is sought in them. */
final class Mending {
  private final StateWords states;
  private final TitleNouns titles;
  private final Complements complements;

  /**
   * @param events knows which words are verbs of events
   */
  Mending(Lexicons lexicons, EventFinder events) {
    this.states = new StateWords(lexicons);
    this.titles = new TitleNouns(lexicons);
    this.complements = new Complements(lexicons, events::verbs);
  }

  /** The report with the same words at the same places, tagged and hung anew where needed. */
  Analysis of(Analysis read) {
    return complements.mend(titles.mend(states.mend(QuotationMarks.mend(read))));
  }
}
