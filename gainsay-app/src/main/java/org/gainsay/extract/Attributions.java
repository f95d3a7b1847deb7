package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Attribution;
import org.gainsay.model.Certainty;
import org.gainsay.model.QuoteKind;
import org.gainsay.model.Span;
import org.gainsay.model.Stance;

/** Reads the fields of claims off their words. */
final class Attributions {
  private final Reading reading;
  private final StanceReader stances;
  private final QuoteKinds quotes;
  private final CertaintyReader certainties;
  private final Addressees addressees;
  private final SayingTimes times;

  Attributions(Reading reading, WordClasses classes) {
    this.reading = reading;
    this.stances = new StanceReader(reading, classes);
    this.quotes = new QuoteKinds(reading);
    this.certainties = new CertaintyReader(reading, classes);
    this.addressees = new Addressees(reading);
    this.times = new SayingTimes(reading.analysis().times());
  }

  List<Attribution> of(List<Saying> sayings) {
    List<Attribution> found = new ArrayList<>();
    for (int i = 0; i < sayings.size(); i++) {
      found.add(attribution(sayings.get(i), Nesting.within(sayings, i), found));
    }
    return List.copyOf(found);
  }

  private Attribution attribution(Saying saying, int within, List<Attribution> before) {
    Phrase source = saying.source();
    Span sourceSpan = source == null ? null : source.span();
    List<Integer> speakers = source == null ? List.of() : reading.mentions().parties(source);
    Stance stance = stances.of(saying);
    return new Attribution(
        saying.tree().index(),
        sourceSpan,
        speakers,
        saying.cue(),
        saying.content(),
        stance,
        saying.cue() == null ? QuoteKind.DIRECT : quotes.of(saying.content(), depth(saying)),
        saying.negated() ? Certainty.NEGATED : certainties.of(saying),
        addressees.of(saying, stance, speakers, before),
        within,
        times.of(saying));
  }

  /** In how many quotations the claim as a whole stands. */
  private int depth(Saying saying) {
    return saying.cue() == null ? 0 : reading.quotations().depth(saying.cue().span().start());
  }
}
