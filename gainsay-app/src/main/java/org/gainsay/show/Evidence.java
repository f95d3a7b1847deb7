package org.gainsay.show;

import java.util.List;
import org.gainsay.model.Citation;
import org.gainsay.model.Claim;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a report that bears something out.
 *
 * @param sentence its number in the report, from 1
 * @param marked what in it is meant
 * @param claim the claim that it bears out, or null where it tells of something else
 */
record Evidence(Source source, int sentence, List<Span> marked, @Nullable Claim claim) {

  static Evidence of(Source source, Claim claim) {
    return new Evidence(source, sentenceOf(source, claim), claim.content(), claim);
  }

  static @Nullable Evidence of(@Nullable Source source, Span span) {
    return source == null
        ? null
        : new Evidence(source, source.sentenceAt(span.start()), List.of(span), null);
  }

  /** The sentence of the words of saying, if what is said begins in it or lies in none other. */
  private static int sentenceOf(Source source, Claim claim) {
    int content = source.sentenceAt(claim.content().get(0).start());
    if (claim.cue() == null) {
      return content;
    }
    int cue = source.sentenceAt(claim.cue().span().start());
    Span sentence = source.sentence(cue);
    return claim.content().stream().anyMatch(sentence::overlaps) ? cue : content;
  }

  Span span() {
    return source.sentence(sentence);
  }

  String words() {
    return source.words(span());
  }

  Citation citation() {
    return new Citation(source.report(), sentence, span(), words());
  }

  String anchor() {
    return source.anchor(sentence);
  }
}
