package org.gainsay.link;

import java.util.List;
import org.gainsay.model.Analysis;
import org.gainsay.model.EntityType;
import org.gainsay.model.Mention;
import org.gainsay.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of anaphora look at: a report's mentions, their words, and what is linked so far.
 */
record Reading(
    Analysis analysis,
    List<Mention> mentions,
    BySentence bySentence,
    Words words,
    ReportLinker linker) {

  static Reading of(Analysis analysis, List<Mention> mentions, Words words, ReportLinker linker) {
    BySentence bySentence = new BySentence(mentions, analysis.sentences().size());
    return new Reading(analysis, mentions, bySentence, words, linker);
  }

  /** The head of a mention. */
  Token token(Mention mention) {
    return tokens(mention).get(mention.head());
  }

  /** The sentence of a mention. */
  List<Token> tokens(Mention mention) {
    return analysis.sentences().get(mention.sentence()).tokens();
  }

  /** The first mention of a state, -1 if the report does not name it. */
  int stateOf(@Nullable String code) {
    for (int i = 0; code != null && i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      boolean state = mention.type() == EntityType.COUNTRY && linker.isLinked(i);
      if (state && mention.kind() == Mention.Kind.NAME && code.equals(mention.country())) {
        return i;
      }
    }
    return -1;
  }
}
