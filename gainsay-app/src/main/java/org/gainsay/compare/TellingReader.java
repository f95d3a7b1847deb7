package org.gainsay.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.model.Attribution;
import org.gainsay.model.EntityType;
import org.gainsay.model.EventType;
import org.gainsay.model.Mention;
import org.gainsay.model.Period;
import org.gainsay.model.Span;
import org.gainsay.model.Stance;
import org.gainsay.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads the mentions of events of one report as tellings, with what the report says around them: a
 * word for an act of saying has the parties of the claim whose cue it is; nobody lays a deed to
 * himself; what a paper finds is a disclosure; a measure of several states is one of each.
 */
final class TellingReader {
  /** A time longer than this, in days, is not when somebody spoke, but what he spoke of. */
  private static final int SAYING = 31;

  /** A verb and its noun are longer by so many words than the verb alone. */
  private static final int WITH_NOUN = 4;

  private final Entities entities;
  private final Account account;
  private final int order;

  TellingReader(Entities entities, Account account, int order) {
    this.entities = entities;
    this.account = account;
    this.order = order;
  }

  /** The tellings in the order of the extraction. */
  List<Telling> read() {
    List<Telling> found = new ArrayList<>();
    for (int i = 0; i < account.events().size(); i++) {
      Telling telling = Telling.of(account, order, i);
      if (!isQuestion(telling)) {
        found.add(linked(spoken(withParties(withOwnTime(telling)))));
      }
    }
    List<Telling> acting = withSharedActors(found);
    return atOneTime(acting.stream().flatMap(telling -> shared(telling).stream()).toList());
  }

  /** "China urged the US on Tuesday to stop …": the day of a saying is not that of its matter. */
  private Telling withOwnTime(Telling telling) {
    int at = telling.mention().claim();
    Attribution said = at < 0 ? null : account.attributions().get(at);
    if (said == null || said.stance() == Stance.ASSERT || cued(telling) != null) {
      return telling;
    }
    Period time = telling.mention().time();
    boolean inside =
        account.report().analysis().times().stream()
            .anyMatch(
                other ->
                    other.period() != null
                        && other.period().equals(time)
                        && overlaps(said.content(), other.span()));
    return time != null && time.equals(said.time()) && !inside ? telling.at(null) : telling;
  }

  /** "X accused, charged and sanctioned Y": who does the first does the others. */
  private static List<Telling> withSharedActors(List<Telling> tellings) {
    List<Telling> found = new ArrayList<>();
    for (Telling telling : tellings) {
      Telling acting = telling;
      for (Telling before : found) {
        boolean one = telling.actors().isEmpty() && isAct(telling.type()) && isAct(before.type());
        if (one && telling.isBeside(before) && telling.sharesSubject()) {
          acting = telling.between(before.actors(), telling.targets());
        }
      }
      found.add(acting);
    }
    return found;
  }

  /** An act of saying without a time is of the day in the address that its word links to. */
  private Telling linked(Telling telling) {
    boolean open = telling.time() == null && isSaying(telling.type());
    Period day = open ? LinkedDay.after(account, telling.mention().span()) : null;
    return day == null ? telling : telling.at(day);
  }

  /** Words under the label of a paper in a transcript: it asks, and accuses nobody. */
  private boolean isQuestion(Telling telling) {
    Attribution said = cued(telling);
    boolean label = said == null && isSaying(telling.type()) && !telling.actors().isEmpty();
    return label && telling.actors().stream().allMatch(entities::isMedia) && isUnderLabel(telling);
  }

  private boolean isUnderLabel(Telling telling) {
    return account.attributions().stream()
        .anyMatch(said -> said.cue() == null && overlaps(said.content(), telling.mention().span()));
  }

  private static boolean overlaps(List<Span> spans, Span span) {
    return spans.stream().anyMatch(one -> one.start() < span.end() && span.start() < one.end());
  }

  /** Whether a cue is the word for an act, which may have its noun with it. */
  private boolean isCueOf(Attribution said, Telling telling) {
    Span act = telling.mention().span();
    Span cue = said.cue() == null ? act : said.cue().span();
    return said.cue() != null
        && (act.contains(cue) || cue.contains(act))
        && Math.abs(words(telling, act) - words(telling, cue)) <= WITH_NOUN;
  }

  /** The words of a span, addresses of links left out. */
  private int words(Telling telling, Span span) {
    List<Token> tokens =
        account.report().analysis().sentences().get(telling.mention().sentence()).tokens();
    return (int) tokens.stream().filter(token -> span.contains(token.span())).count();
  }

  private static boolean isSaying(EventType type) {
    return type == EventType.ACCUSATION || type == EventType.DENIAL || type == EventType.DISCLOSURE;
  }

  /** The claim whose cue a word for an act of saying is. */
  private @Nullable Attribution cued(Telling telling) {
    if (isSaying(telling.type())) {
      for (Attribution said : account.attributions()) {
        if (isCueOf(said, telling)) {
          return said;
        }
      }
    }
    return null;
  }

  private Telling withParties(Telling telling) {
    List<String> actors = telling.actors();
    List<String> targets = telling.targets();
    Attribution said = cued(telling);
    if (said != null) {
      actors = actors.isEmpty() ? account.entities(said.speakers()) : actors;
      boolean aimed = telling.type() != EventType.DISCLOSURE;
      targets = targets.isEmpty() && aimed ? account.entities(said.addressees()) : targets;
    } else if (telling.type() != EventType.ACCUSATION && telling.type() != EventType.DENIAL) {
      actors = asked(telling, actors(telling));
    }
    List<String> acting =
        actors.stream().filter(id -> entities.type(id) != EntityType.PLACE).toList();
    List<String> suffering = new ArrayList<>(targets);
    suffering.removeAll(acting);
    return telling.between(acting, suffering);
  }

  /** What somebody wants others to do or to stop, they do, and not he. */
  private List<String> asked(Telling telling, List<String> actors) {
    int at = telling.mention().claim();
    Attribution said = at < 0 ? null : account.attributions().get(at);
    if (said == null || said.stance() != Stance.DEMAND) {
      return actors;
    }
    Set<String> asking = entities.voices(account.entities(said.speakers()));
    boolean own = !actors.isEmpty() && asking.containsAll(entities.voices(actors));
    return own ? account.entities(said.addressees()) : actors;
  }

  /**
   * "We" of a spokesperson who acts is his state; an accuser is no doer of what he lays to others.
   */
  private List<String> actors(Telling telling) {
    Set<String> others =
        telling.type() == EventType.CYBER_OPERATION ? otherThanDoers(telling) : Set.of();
    List<String> found = new ArrayList<>();
    for (int mention : telling.mention().actors()) {
      String actor = account.entity(mention);
      if (actor == null) {
        continue;
      }
      boolean seat = isMeasure(telling.type()) && entities.type(actor) == EntityType.PLACE;
      String doer = seat || isWe(mention) ? entities.stateEntity(actor) : actor;
      if (!others.contains(entities.voice(doer)) && !found.contains(doer)) {
        found.add(doer);
      }
    }
    return found;
  }

  /** What only states do: "summoned in Oslo" means Norway. */
  private static boolean isMeasure(EventType type) {
    return switch (type) {
      case SUMMONS, EXPULSION, INDICTMENT, ARREST -> true;
      default -> false;
    };
  }

  /** Those who lay it to somebody, and the states whose own bodies it hits. */
  private Set<String> otherThanDoers(Telling telling) {
    Set<String> found = accusers(telling);
    for (String target : telling.targets()) {
      if (entities.isState(target) || entities.type(target) == EntityType.GOVERNMENT_BODY) {
        found.add(entities.voice(target));
      }
    }
    return found;
  }

  private boolean isWe(int at) {
    Mention mention = account.report().extraction().mentions().get(at);
    Token token =
        account
            .report()
            .analysis()
            .sentences()
            .get(mention.sentence())
            .tokens()
            .get(mention.head());
    return mention.kind() == Mention.Kind.PRONOUN
        && token.has("Person=1")
        && token.has("Number=Plur");
  }

  /** The states of those in whose accusations or reports of a deed it is told. */
  private Set<String> accusers(Telling telling) {
    Set<String> found = new TreeSet<>();
    int at = telling.mention().claim();
    while (at >= 0) {
      Attribution said = account.attributions().get(at);
      if (said.stance() != Stance.DENY && said.stance() != Stance.PLEDGE) {
        found.addAll(entities.voices(account.entities(said.speakers())));
      }
      at = said.within();
    }
    return found;
  }

  /**
   * What papers lay to somebody is a disclosure, made to nobody in particular; a long time is not
   * that of a saying.
   */
  private Telling spoken(Telling telling) {
    boolean speech = telling.type() == EventType.ACCUSATION || telling.type() == EventType.DENIAL;
    Days days = telling.days();
    Telling timed = speech && days != null && days.length() > SAYING ? telling.at(null) : telling;
    boolean paper =
        telling.type() == EventType.ACCUSATION
            && !telling.actors().isEmpty()
            && telling.actors().stream().allMatch(entities::isMedia);
    return paper ? timed.of(EventType.DISCLOSURE).between(telling.actors(), List.of()) : timed;
  }

  /** A sanction of several states, once for each. */
  private List<Telling> shared(Telling telling) {
    Map<String, List<String>> byState = new LinkedHashMap<>();
    for (String actor : telling.actors()) {
      byState.computeIfAbsent(entities.state(actor), none -> new ArrayList<>()).add(actor);
    }
    if (telling.type() != EventType.SANCTION || byState.size() < 2) {
      return List.of(telling);
    }
    List<Telling> found = new ArrayList<>();
    byState.values().forEach(actors -> found.add(telling.between(actors, telling.targets())));
    return found;
  }

  /**
   * A further word on a thing, and a further act of the same actor in the same sentence, are at the
   * time told with the first.
   */
  private List<Telling> atOneTime(List<Telling> tellings) {
    List<Telling> found = new ArrayList<>();
    for (Telling telling : tellings) {
      Period time = null;
      for (Telling before : found) {
        boolean one = telling.type() == before.type() && isInOneClaim(telling, before);
        if (telling.isBeside(before) && (one || isActOfSame(telling, before))) {
          time = before.time() == null ? time : before.time();
        }
      }
      found.add(telling.time() == null && time != null ? telling.at(time) : telling);
    }
    return found;
  }

  private static boolean isInOneClaim(Telling one, Telling other) {
    return one.mention().claim() == other.mention().claim();
  }

  private static boolean isActOfSame(Telling one, Telling other) {
    Set<String> actors = new LinkedHashSet<>(one.actors());
    return isDated(one.type())
        && isDated(other.type())
        && !actors.isEmpty()
        && actors.equals(new LinkedHashSet<>(other.actors()));
  }

  private static boolean isDated(EventType type) {
    return isAct(type) || type == EventType.OTHER_ACTION;
  }

  private static boolean isAct(EventType type) {
    return switch (type) {
      case ACCUSATION, SANCTION, INDICTMENT, SUMMONS, EXPULSION -> true;
      default -> false;
    };
  }
}
