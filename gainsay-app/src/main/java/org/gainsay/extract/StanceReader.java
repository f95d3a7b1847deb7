package org.gainsay.extract;

import java.util.List;
import java.util.Locale;
import org.gainsay.model.Span;
import org.gainsay.model.Stance;

/**
 * The kind of saying: what the cue says, and under a neutral cue what the words of the content do.
 *
 * <p>Of several kinds in one content the weightiest counts: accuse and deny before warn, demand,
 * pledge, criticise, support, assert.
 */
final class StanceReader {
  private final Reading reading;
  private final WordClasses classes;

  StanceReader(Reading reading, WordClasses classes) {
    this.reading = reading;
    this.classes = classes;
  }

  Stance of(Saying saying) {
    Stance cue = saying.entry() == null ? Stance.ASSERT : saying.entry().stance();
    if (saying.negated()) {
      return Stance.ASSERT;
    }
    if (cue == Stance.CRITICISE) {
      return deniesIn(saying.content()) ? Stance.DENY : Stance.CRITICISE;
    }
    return cue == Stance.ASSERT ? ofWords(saying.content()) : cue;
  }

  /** The kind of saying that the words of a content do by themselves. */
  Stance ofWords(List<Span> content) {
    StanceWords words = new StanceWords(reading, classes);
    for (Span span : content) {
      words.read(span);
    }
    return words.weightiest();
  }

  private boolean deniesIn(List<Span> content) {
    return content.stream()
        .flatMap(span -> reading.words(span).stream())
        .anyMatch(word -> classes.is("falsehood", word.lemma().toLowerCase(Locale.ROOT)));
  }
}
