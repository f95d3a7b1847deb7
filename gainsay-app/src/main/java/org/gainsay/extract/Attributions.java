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
  private final WordClasses classes;

  Attributions(Reading reading, WordClasses classes) {
    this.reading = reading;
    this.classes = classes;
  }

  List<Attribution> of(List<Saying> sayings) {
    List<Attribution> found = new ArrayList<>();
    for (int i = 0; i < sayings.size(); i++) {
      found.add(attribution(sayings.get(i), Nesting.within(sayings, i)));
    }
    return List.copyOf(found);
  }

  private Attribution attribution(Saying saying, int within) {
    Phrase source = saying.source();
    Span sourceSpan = source == null ? null : source.span();
    List<Integer> speakers = source == null ? List.of() : reading.mentions().parties(source);
    return new Attribution(
        saying.tree().index(),
        sourceSpan,
        speakers,
        saying.cue(),
        saying.content(),
        stance(saying),
        QuoteKind.INDIRECT,
        certainty(saying),
        List.of(),
        within,
        null);
  }

  private static Stance stance(Saying saying) {
    return saying.entry() == null ? Stance.ASSERT : saying.entry().stance();
  }

  private Certainty certainty(Saying saying) {
    if (saying.negated()) {
      return Certainty.NEGATED;
    }
    return saying.hearsay() || saying.entry() != null && saying.entry().hedges()
        ? Certainty.HEDGED
        : Certainty.ASSERTED;
  }
}
