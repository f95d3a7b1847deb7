package org.gainsay.link;

import java.util.List;
import org.gainsay.model.EntityType;
import org.gainsay.model.Mention;

/** Who is meant by descriptions of nobody named: a state by its things, or nobody in particular. */
final class Unnamed {
  private final Reading reading;
  private final List<Mention> mentions;
  private final Words words;

  Unnamed(Reading reading) {
    this.reading = reading;
    mentions = reading.mentions();
    words = reading.words();
  }

  /** A state's networks and infrastructure stand for it: the first mention of that state, or -1. */
  int owner(Mention thing) {
    if (thing.country() == null || !isThing(thing)) {
      return -1;
    }
    for (int i = 0; i < mentions.size(); i++) {
      Mention state = mentions.get(i);
      boolean named = state.type() == EntityType.COUNTRY && reading.linker().isLinked(i);
      if (named && state.kind() == Mention.Kind.NAME && thing.country().equals(state.country())) {
        return i;
      }
    }
    return -1;
  }

  private boolean isThing(Mention mention) {
    String lemma = lemma(mention);
    return mention.type() == EntityType.GROUP
        && words.describes(lemma, "things")
        && !words.describes(lemma, "people");
  }

  /**
   * "The group", "the company": only what it points back to could say which. Things of no state and
   * intruders of no state or number are no party either.
   */
  boolean isNobody(Mention mention) {
    boolean bare = Names.words(mention.name()).size() == 1 && mention.country() == null;
    boolean people = words.describes(lemma(mention), "people");
    boolean group = mention.type() == EntityType.GROUP;
    return group && (bare && !people || isThing(mention) && mention.country() == null)
        || group && isAnyIntruder(mention) && !people;
  }

  private boolean isAnyIntruder(Mention mention) {
    return mention.country() == null
        && words.describes(lemma(mention), "intruders")
        && Descriptions.number(mention, reading.tokens(mention), words).isEmpty()
        && mentions.stream()
            .noneMatch(
                other ->
                    other.kind() == Mention.Kind.NAME && mention.phrase().contains(other.span()));
  }

  private String lemma(Mention mention) {
    return reading.token(mention).lemma();
  }
}
