package org.gainsay.link;

import java.util.List;
import org.gainsay.lexicon.Fold;
import org.gainsay.model.Analysis;
import org.gainsay.model.EntityType;
import org.gainsay.model.Mention;
import org.gainsay.model.Token;

/**
 * When two descriptions mean the same: intruders of one state without a number, as many of one
 * state's people, the holder of one office, else the same words.
 */
final class Descriptions {
  private Descriptions() {}

  static String key(Mention mention, Analysis analysis, Words words) {
    if (mention.type() == EntityType.PERSON) {
      String title = mention.title() == null ? mention.name() : mention.title();
      return "office:" + state(mention) + ":" + Names.plain(title);
    }
    List<Token> tokens = analysis.sentences().get(mention.sentence()).tokens();
    String lemma = tokens.get(mention.head()).lemma();
    String number = number(mention, tokens, words);
    boolean stated = mention.country() != null;
    if (stated && !number.isEmpty()) {
      return "counted:" + mention.country() + ":" + number;
    }
    if (stated && words.describes(lemma, "intruders") && !isOrdinal(mention, tokens, words)) {
      return "intruders:" + mention.country();
    }
    return "description:" + Names.plain(mention.name());
  }

  private static String state(Mention mention) {
    return mention.country() == null ? "" : mention.country();
  }

  /** The number in a description, in digits; empty without one. */
  static String number(Mention mention, List<Token> tokens, Words words) {
    for (Token token : tokens) {
      if (mention.span().contains(token.span()) && token.upos().equals("NUM")) {
        return words.number(Fold.of(token.form()));
      }
    }
    return "";
  }

  private static boolean isOrdinal(Mention mention, List<Token> tokens, Words words) {
    for (Token token : tokens) {
      if (mention.span().contains(token.span())
          && (token.has("NumType=Ord") || words.is("other", token.form()))) {
        return true;
      }
    }
    return false;
  }
}
