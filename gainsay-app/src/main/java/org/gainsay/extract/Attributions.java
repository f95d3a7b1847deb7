package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Attribution;
import org.gainsay.model.Certainty;
import org.gainsay.model.Cue;
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
  private final WordClasses classes;

  Attributions(Reading reading, StanceTables tables) {
    this.reading = reading;
    this.classes = tables.classes();
    this.stances = new StanceReader(reading, tables);
    this.quotes = new QuoteKinds(reading);
    this.certainties = new CertaintyReader(reading, classes);
    this.addressees = new Addressees(reading, tables);
    this.times = new SayingTimes(reading.analysis().times());
  }

  List<Attribution> of(List<Saying> sayings) {
    int[] within = new int[sayings.size()];
    List<List<Span>> others = new ArrayList<>();
    for (int i = 0; i < within.length; i++) {
      others.add(new ArrayList<>());
    }
    for (int i = 0; i < within.length; i++) {
      within[i] = Nesting.within(sayings, i);
      addToOuter(sayings, i, within[i], others);
    }
    List<Attribution> found = new ArrayList<>();
    for (int i = 0; i < sayings.size(); i++) {
      found.add(attribution(sayings.get(i), within[i], others.get(i), found));
    }
    return List.copyOf(found);
  }

  /** What a nested claim by another than the outer's speaker says is no stance of the outer. */
  private void addToOuter(List<Saying> sayings, int i, int outer, List<List<Span>> others) {
    if (outer >= 0 && isOfAnother(sayings.get(i), sayings.get(outer))) {
      others.get(outer).addAll(sayings.get(i).content());
      Cue cue = sayings.get(i).cue();
      if (cue != null) {
        others.get(outer).add(cue.span());
      }
    }
  }

  private boolean isOfAnother(Saying inner, Saying outer) {
    Phrase source = inner.source();
    boolean tells =
        inner.entry() == null
            || switch (inner.entry().stance()) {
              case ASSERT, ACCUSE, DENY -> true;
              default -> false;
            };
    if (!tells || source == null || source.tree().upos(source.head()).equals("PRON")) {
      return false;
    }
    if (isAdopted(inner, source)) {
      return false;
    }
    List<Integer> speakers =
        outer.source() == null ? List.of() : reading.mentions().parties(outer.source());
    return reading.mentions().parties(source).stream()
        .noneMatch(m -> reading.mentions().isSpeaker(m, speakers));
  }

  /**
   * "(said) the inquiry had shown that …", "(said) Oslo must understand that …": what a paper is
   * told to show, and what others are told to see, the speaker says himself.
   */
  private boolean isAdopted(Saying inner, Phrase source) {
    SentenceTree tree = source.tree();
    boolean paper =
        classes.isWord("document", tree.token(source.head()))
            && reading.mentions().parties(source).isEmpty();
    int modal = inner.head() < 0 ? -1 : inner.tree().child(inner.head(), "aux");
    return paper || modal >= 0 && classes.isWord("obligation", inner.tree().token(modal));
  }

  private Attribution attribution(
      Saying saying, int within, List<Span> others, List<Attribution> before) {
    Phrase source = saying.source();
    Span sourceSpan = source == null ? null : source.span();
    List<Integer> speakers = source == null ? List.of() : reading.mentions().parties(source);
    Stance stance = stances.of(saying, others);
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
