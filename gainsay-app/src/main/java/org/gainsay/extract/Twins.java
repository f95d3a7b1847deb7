package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Two cues around the same words by the same source are one claim (« a réagi : « … », a-t-il écrit
 * », "accused, charged and sanctioned X"): the first one, with the fuller source.
 */
final class Twins {
  /** How many claims back a twin is looked for. */
  private static final int FARTHEST = 10;

  private Twins() {}

  static List<Saying> merged(List<Saying> sayings) {
    List<Saying> kept = new ArrayList<>();
    for (Saying saying : sayings) {
      int twin = twin(kept, saying);
      if (twin < 0) {
        kept.add(saying);
      } else if (isFuller(saying, kept.get(twin))) {
        kept.set(twin, kept.get(twin).withSource(saying.source()));
      }
    }
    return kept;
  }

  private static int twin(List<Saying> kept, Saying saying) {
    for (int i = kept.size() - 1; i >= Math.max(0, kept.size() - FARTHEST); i--) {
      if (kept.get(i).cue() != null
          && saying.cue() != null
          && kept.get(i).content().equals(saying.content())
          && sameSource(kept.get(i), saying)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean sameSource(Saying one, Saying other) {
    Phrase a = one.source();
    Phrase b = other.source();
    return a == null || b == null || isPronoun(a) || isPronoun(b) || a.span().overlaps(b.span());
  }

  private static boolean isFuller(Saying saying, Saying kept) {
    Phrase source = saying.source();
    Phrase old = kept.source();
    return source != null && !isPronoun(source) && (old == null || isPronoun(old));
  }

  private static boolean isPronoun(Phrase phrase) {
    return phrase.tree().upos(phrase.head()).equals("PRON");
  }
}
