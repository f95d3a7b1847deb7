package org.gainsay.link;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Mention;

/** The mentions of a report by sentence, so that a rule looks no farther than it must. */
final class BySentence {
  private final List<Mention> mentions;
  private final List<List<Integer>> sentences = new ArrayList<>();

  BySentence(List<Mention> mentions, int count) {
    this.mentions = mentions;
    for (int i = 0; i < count; i++) {
      sentences.add(new ArrayList<>());
    }
    for (int i = 0; i < mentions.size(); i++) {
      sentences.get(mentions.get(i).sentence()).add(i);
    }
  }

  /** The indices of a sentence's mentions, in order; none before the first sentence. */
  List<Integer> in(int sentence) {
    return sentence < 0 ? List.of() : sentences.get(sentence);
  }

  /** The mention, no pronoun, whose head is that token; -1 if there is none. */
  int headedBy(int sentence, int token) {
    for (int i : in(sentence)) {
      boolean pronoun = mentions.get(i).kind() == Mention.Kind.PRONOUN;
      if (!pronoun && mentions.get(i).head() == token) {
        return i;
      }
    }
    return -1;
  }
}
