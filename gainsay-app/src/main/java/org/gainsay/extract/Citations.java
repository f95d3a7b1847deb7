package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "…, citing X": a second claim with the content of the one it stands behind, its source the one
 * who is cited. Where what is cited is no speaker ("citing evidence"), it stays the content.
 */
final class Citations {
  private final Reading reading;
  private final WordClasses classes;

  Citations(Reading reading, WordClasses classes) {
    this.reading = reading;
    this.classes = classes;
  }

  /** The claims of a sentence with such content and sources put right. */
  List<Saying> settled(List<Saying> sayings) {
    List<Saying> found = new ArrayList<>();
    for (Saying saying : sayings) {
      found.add(isCiting(saying) ? cited(saying, sayings) : saying);
    }
    return found;
  }

  private boolean isCiting(Saying saying) {
    return saying.entry() != null
        && saying.head() >= 0
        && classes.is("citing", saying.entry().head())
        && saying.tree().is(saying.head(), "advcl");
  }

  private Saying cited(Saying saying, List<Saying> sayings) {
    SentenceTree tree = saying.tree();
    int object = tree.child(saying.head(), "obj");
    Phrase speaker = object < 0 ? null : NounPhrases.of(tree, object);
    Saying before = before(saying, sayings);
    if (speaker == null || before == null || !speaks(speaker)) {
      return saying;
    }
    return saying.withContent(before.content()).withSource(speaker);
  }

  private boolean speaks(Phrase phrase) {
    return classes.is("speaker", phrase.tree().lemma(phrase.head()))
        || reading.mentions().isMention(phrase);
  }

  private static @Nullable Saying before(Saying saying, List<Saying> sayings) {
    Saying found = null;
    for (Saying other : sayings) {
      boolean earlier = other.head() >= 0 && other.head() < saying.head();
      if (earlier && (found == null || other.head() > found.head()) && !isInside(other, saying)) {
        found = other;
      }
    }
    return found;
  }

  private static boolean isInside(Saying saying, Saying other) {
    return other.content().stream().anyMatch(span -> span.overlaps(saying.reach()));
  }
}
