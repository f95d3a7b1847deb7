package org.gainsay.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.gainsay.model.EventMention;
import org.gainsay.model.EventType;
import org.gainsay.model.Period;
import org.gainsay.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * One mention of an event in one report, read as entities and settled dates.
 *
 * @param order place of its report in the affair
 * @param index of the mention in its extraction
 * @param type of the event, by what is known of those who act
 * @param actors entity ids; targets likewise
 * @param time settled, or null
 * @param days the time as days, or null
 */
record Telling(
    Account account,
    int order,
    int index,
    EventMention mention,
    EventType type,
    List<String> actors,
    List<String> targets,
    @Nullable Period time,
    @Nullable Days days) {

  /** Reports in their order, within one the order of the text. */
  static final Comparator<Telling> IN_ORDER =
      Comparator.comparingInt(Telling::order)
          .thenComparing(telling -> telling.mention().span())
          .thenComparingInt(Telling::index);

  static Telling of(Account account, int order, int index) {
    EventMention mention = account.events().get(index);
    Period time = account.dates().settle(mention.time());
    return new Telling(
        account,
        order,
        index,
        mention,
        mention.type(),
        account.entities(mention.actors()),
        account.entities(mention.targets()),
        time,
        Days.of(time));
  }

  Telling of(EventType other) {
    return new Telling(account, order, index, mention, other, actors, targets, time, days);
  }

  Telling at(@Nullable Period other) {
    return new Telling(
        account, order, index, mention, type, actors, targets, other, Days.of(other));
  }

  Telling between(List<String> doing, List<String> suffering) {
    return new Telling(account, order, index, mention, type, doing, suffering, time, days);
  }

  /** The lemma of its head word. */
  String lemma() {
    return token().lemma().toLowerCase(Locale.ROOT);
  }

  boolean isVerb() {
    return token().upos().equals("VERB");
  }

  /** Whether its head is a plural noun: words for several of a kind. */
  boolean isPlural() {
    return token().upos().equals("NOUN") && token().has("Number=Plur");
  }

  /** Whether a definite article or demonstrative stands at its head: the one spoken of. */
  boolean isDefinite() {
    for (Token token : sentence()) {
      boolean article = token.head() == mention.head() && token.upos().equals("DET");
      if (article && (token.has("Definite=Def") || token.has("PronType=Dem"))) {
        return true;
      }
    }
    return false;
  }

  /** The adjectives and determiners of its head. */
  List<Token> describers() {
    return sentence().stream()
        .filter(token -> token.head() == mention.head())
        .filter(token -> token.relation().equals("amod") || token.relation().equals("det"))
        .toList();
  }

  boolean isBeside(Telling other) {
    return account == other.account && mention.sentence() == other.mention.sentence();
  }

  /** Whether its verb has no subject of its own: it shares that of the verb before. */
  boolean sharesSubject() {
    return token().upos().equals("VERB")
        && !token().relation().startsWith("acl")
        && sentence().stream()
            .noneMatch(
                token ->
                    token.head() == mention.head()
                        && (token.relation().equals("nsubj") || token.relation().equals("csubj")));
  }

  private Token token() {
    return sentence().get(mention.head());
  }

  private List<Token> sentence() {
    return account.report().analysis().sentences().get(mention.sentence()).tokens();
  }
}
