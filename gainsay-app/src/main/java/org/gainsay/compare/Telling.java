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
 * @param actors entity ids; targets likewise
 * @param time settled, or null
 * @param days the time as days, or null
 */
record Telling(
    Account account,
    int order,
    int index,
    EventMention mention,
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
        account.entities(mention.actors()),
        account.entities(mention.targets()),
        time,
        Days.of(time));
  }

  /**
   * At the time of the telling before it, if it has none itself and is a further word on it: of the
   * same type, sentence and claim.
   */
  Telling orAtTimeOf(@Nullable Telling before) {
    boolean further =
        time == null
            && before != null
            && before.type() == type()
            && before.mention.sentence() == mention.sentence()
            && before.mention.claim() == mention.claim();
    return further && before != null
        ? new Telling(account, order, index, mention, actors, targets, before.time, before.days)
        : this;
  }

  EventType type() {
    return mention.type();
  }

  /** The lemma of its head word. */
  String lemma() {
    List<Token> tokens = account.report().analysis().sentences().get(mention.sentence()).tokens();
    return tokens.get(mention.head()).lemma().toLowerCase(Locale.ROOT);
  }
}
