package org.gainsay.extract;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.model.EventMention;
import org.gainsay.model.EventType;
import org.gainsay.model.Passage;
import org.gainsay.model.Period;
import org.gainsay.model.Sentence;
import org.gainsay.model.Status;
import org.gainsay.model.TimeExpression;
import org.gainsay.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Dates what a headline tells without a date: the first sentence of the report tells it again, and
 * the first day named there outside reported words is its day. Operations are left out: the day
 * that leads such a report is mostly that of their being made public.
 */
final class LeadTimes {
  private static final Set<EventType> LEFT_OUT = EnumSet.of(EventType.CYBER_OPERATION);

  /** Relations of what has times of its own. */
  private static final Set<String> PARTS =
      Set.of("nsubj", "csubj", "obj", "iobj", "ccomp", "advcl", "acl:relcl", "appos", "parataxis");

  private static final Set<String> TELLING = Set.of("NOUN", "PROPN", "VERB");

  /** A lead shares so many words with its headline: who does it, and what or to whom. */
  private static final int SHARED = 2;

  /** {@code 2024-03-28}. */
  private static final int DAY = 10;

  private final EventScene scene;
  private final int lead;
  private final @Nullable Period day;

  LeadTimes(EventScene scene) {
    this.scene = scene;
    lead = lead();
    day = lead < 0 || !tellsAgain(lead) ? null : firstDay(lead);
  }

  /** The mentions, those of the headline with the lead's day where they had none. */
  List<EventMention> fill(List<EventMention> events) {
    if (day == null) {
      return events;
    }
    Set<EventType> again = EnumSet.noneOf(EventType.class);
    for (EventMention event : events) {
      if (event.sentence() == lead) {
        again.add(event.type());
      }
    }
    return events.stream().map(event -> dated(event, again)).toList();
  }

  /** With the lead's day, unless the lead tells of other kinds of event alone. */
  private EventMention dated(EventMention event, Set<EventType> again) {
    boolean told = again.isEmpty() || again.contains(event.type());
    boolean open =
        told && event.time() == null && event.claim() < 0 && !LEFT_OUT.contains(event.type());
    boolean done = event.status() == Status.OCCURRED || event.status() == Status.ALLEGED;
    return open && done && kind(event.sentence()) == Passage.Kind.TITLE ? event.at(day) : event;
  }

  /** The first sentence of the report's body, -1 if a heading or nothing follows the title. */
  private int lead() {
    for (int i = 0; i < scene.size(); i++) {
      if (kind(i) != Passage.Kind.TITLE) {
        return i > 0 && kind(i) == Passage.Kind.PARAGRAPH ? i : -1;
      }
    }
    return -1;
  }

  /**
   * Whether a lead tells the headline again, by the words they share. A first line that ends in a
   * full stop is no headline.
   */
  private boolean tellsAgain(int lead) {
    Set<String> said = new HashSet<>();
    for (int i = 0; i < lead; i++) {
      List<Token> title = scene.tree(i).sentence().tokens();
      if (!title.isEmpty() && title.get(title.size() - 1).form().equals(".")) {
        return false;
      }
      said.addAll(words(title));
    }
    said.retainAll(words(scene.tree(lead).sentence().tokens()));
    return said.size() >= SHARED;
  }

  private static Set<String> words(List<Token> tokens) {
    return tokens.stream()
        .filter(token -> TELLING.contains(token.upos()))
        .map(token -> token.lemma().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private Passage.Kind kind(int sentence) {
    Sentence told = scene.analysis().sentences().get(sentence);
    return scene.analysis().clean().passages().get(told.passage()).kind();
  }

  private @Nullable Period firstDay(int lead) {
    SentenceTree tree = scene.tree(lead);
    for (TimeExpression time : scene.times(lead)) {
      Period period = time.period();
      boolean told = period != null && isDay(period) && scene.innermost(time.span()) < 0;
      if (told && isOfClause(tree, TimeOfEvent.head(tree, time))) {
        return period;
      }
    }
    return null;
  }

  /**
   * Whether a time dates the main clause: "denied accusations made on Monday" dates those, "denied
   * in a video put online on Friday" the denial.
   */
  private static boolean isOfClause(SentenceTree tree, int time) {
    int at = time;
    while (at >= 0 && tree.head(at) >= 0) {
      if (PARTS.contains(tree.token(at).deprel()) || PARTS.contains(tree.token(at).relation())) {
        return false;
      }
      at = tree.head(at);
    }
    return at >= 0;
  }

  private static boolean isDay(Period period) {
    String from = period.from();
    String to = period.to();
    return from != null && to != null && from.length() >= DAY && to.length() >= DAY;
  }
}
