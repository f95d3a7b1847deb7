package org.gainsay.annotate;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.model.Sentence;
import org.gainsay.model.Token;

/**
 * Months that are people's names in a report: the last word of "Theresa May" is no month, nor is a
 * bare "May" without preposition in a report that has named her so.
 */
final class NamesakeWords {
  private final TimeWords words;
  private final Set<String> people = new HashSet<>();

  NamesakeWords(TimeWords words, List<Sentence> sentences) {
    this.words = words;
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        if (isMonth(token) && isInName(sentence.tokens(), token.index())) {
          people.add(lower(token));
        }
      }
    }
  }

  /** Whether a match is a name. */
  boolean isName(TimeMatch match, List<Atom> atoms, Sentence sentence) {
    Token token = sentence.tokens().get(atoms.get(match.from()).token());
    if (match.to() - match.from() > 1 || !people.contains(lower(token))) {
      return false;
    }
    return isInName(sentence.tokens(), token.index())
        || !isUnderPreposition(sentence.tokens(), token);
  }

  private static boolean isUnderPreposition(List<Token> tokens, Token token) {
    boolean agent = token.deprel().equals("obl:agent");
    return !agent
        && tokens.stream()
            .anyMatch(other -> other.head() == token.index() && other.relation().equals("case"));
  }

  /** Whether a capitalised word beside it, no word of time, makes one name with it. */
  private boolean isInName(List<Token> tokens, int at) {
    boolean date = at + 1 < tokens.size() && Character.isDigit(first(tokens.get(at + 1)));
    return (!date && isNamePart(tokens, at - 1, at)) || isNamePart(tokens, at + 1, at);
  }

  private boolean isNamePart(List<Token> tokens, int beside, int at) {
    if (beside < 0 || beside >= tokens.size()) {
      return false;
    }
    Token one = tokens.get(beside);
    Token other = tokens.get(at);
    boolean name = Character.isUpperCase(first(one)) && one.upos().equals("PROPN") && !isTime(one);
    boolean flat =
        (one.head() == at && one.relation().equals("flat"))
            || (other.head() == beside && other.relation().equals("flat"));
    return name && flat;
  }

  private boolean isMonth(Token token) {
    return Character.isUpperCase(first(token))
        && !words.starting("whole-month", lower(token)).isEmpty();
  }

  private boolean isTime(Token token) {
    return isMonth(token) || !words.starting("weekday", lower(token)).isEmpty();
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }

  private static char first(Token token) {
    return token.form().isEmpty() ? ' ' : token.form().charAt(0);
  }
}
