package org.gainsay.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.model.Attribution;
import org.gainsay.model.EntityType;
import org.gainsay.model.EventMention;
import org.gainsay.model.EventType;
import org.gainsay.model.Mention;
import org.gainsay.model.Period;
import org.gainsay.model.Span;
import org.gainsay.model.Status;
import org.gainsay.model.Token;

/** Puts an event mention together from what was found of it. */
final class EventBuilder {
  private final EventScene scene;
  private final TimeOfEvent times;
  private final QuantityFinder quantities;
  private final EventSpans spans;
  private final PlaceOfEvent places;
  private final EventCodes codes;

  /** Whether the report tells of disruption, extortion or theft of money. */
  private final boolean harm;

  EventBuilder(
      EventScene scene,
      Participants participants,
      NumberReader numbers,
      Set<String> countable,
      EventCodes codes) {
    this.scene = scene;
    places = new PlaceOfEvent(scene, participants);
    this.codes = codes;
    harm =
        scene.analysis().sentences().stream()
            .anyMatch(sentence -> codes.tellsHarm(sentence.tokens()));
    times = new TimeOfEvent(scene);
    quantities = new QuantityFinder(scene, numbers, countable);
    spans = new EventSpans(scene);
  }

  /** An event told by a word. */
  EventMention event(Trigger trigger, Status status, int claim, Set<Integer> tellers) {
    EventType type = trigger.rule().type();
    SentenceTree tree = scene.tree(trigger.sentence());
    List<Integer> carriers = carriers(tree, trigger);
    return new EventMention(
        type,
        spans.of(trigger),
        trigger.sentence(),
        trigger.head(),
        status,
        trigger.roles().actors(),
        trigger.roles().targets(),
        times.find(trigger.sentence(), trigger.head(), carriers, tellers, isDeed(type)),
        quantities.find(trigger, tellers),
        places.find(trigger, words(trigger, carriers)),
        claim,
        codes.of(
            type, status, trigger.rule().eurepoc(), tree.sentence().tokens(), isSpying(trigger)),
        isAnaphoric(tree, trigger),
        type == EventType.CYBER_OPERATION && isUmbrella(tree, trigger));
  }

  /**
   * Whether an operation can be taken to be espionage: a state's people or a threat group do it,
   * and the report tells of no other end. Coders take it so; EuRepoC's types have no other place
   * for it.
   */
  private boolean isSpying(Trigger trigger) {
    return !harm && trigger.roles().actors().stream().anyMatch(this::isStateActor);
  }

  private boolean isStateActor(int mention) {
    Mention actor = scene.mentions().get(mention);
    return actor.type() == EntityType.THREAT_GROUP
        || actor.country() != null
        || scene.words().holds("state-actor", scene.token(actor.sentence(), actor.head()));
  }

  private static List<Integer> words(Trigger trigger, List<Integer> carriers) {
    List<Integer> words = new ArrayList<>(List.of(trigger.head()));
    words.addAll(carriers);
    return words;
  }

  /**
   * The carrying words, and the verb that the event's noun is the subject of, unless that says when
   * a deed was made public.
   */
  private List<Integer> carriers(SentenceTree tree, Trigger trigger) {
    List<Integer> carriers = new ArrayList<>(trigger.roles().chain());
    if (!trigger.rule().frame().isVerb() && tree.is(trigger.head(), "nsubj")) {
      int verb = tree.head(trigger.head());
      if (!isDeed(trigger.rule().type()) || !times.publishes(tree, verb)) {
        carriers.add(verb);
      }
    }
    return carriers;
  }

  private boolean isAnaphoric(SentenceTree tree, Trigger trigger) {
    if (trigger.rule().frame().isVerb()) {
      return false;
    }
    EventStatuses statuses = scene.lexicon().statuses();
    boolean definite = false;
    for (int child : tree.children(trigger.head())) {
      Token token = tree.token(child);
      if (tree.is(child, "det") || tree.is(child, "amod")) {
        if (statuses.of("demonstrative", token) != null) {
          return true;
        }
        definite |= statuses.of("article", token) != null;
      }
    }
    EventType type = trigger.rule().type();
    boolean speech = type == EventType.ACCUSATION || type == EventType.DENIAL;
    return trigger.pointsBack()
        || definite && trigger.roles().isEmpty()
        || speech && trigger.roles().actors().isEmpty();
  }

  private boolean isUmbrella(SentenceTree tree, Trigger trigger) {
    if (trigger.rule().frame().isVerb()) {
      return false;
    }
    Token noun = tree.token(trigger.head());
    boolean counted = tree.child(trigger.head(), "nummod") >= 0;
    boolean plural = noun.has("Number=Plur") && !counted;
    return plural || scene.words().holds("umbrella", noun);
  }

  /**
   * An accusation or denial made in words; whom the deeds in its content are laid to is accused.
   */
  EventMention speech(
      SpeechEvents.Speech speech, Roles told, List<EventMention> deeds, Set<Integer> tellers) {
    Attribution attribution = scene.attributions().get(speech.attribution());
    // who only suffers the deeds told of is neither spoken to nor accused
    Set<Integer> suffering = suffering(attribution, deeds);
    // "stands accused by Oslo": whom the verb's own frame has as its object does not speak
    boolean turned =
        !told.targets().isEmpty()
            && told.targets().containsAll(speech.actors())
            && told.actors().stream().noneMatch(speech.actors()::contains);
    List<Integer> speakers = turned ? told.actors() : speech.actors();
    List<Integer> targets = turned ? told.targets() : without(speech.targets(), suffering);
    List<Integer> objects = without(told.targets(), suffering);
    boolean accuses = speech.type() == EventType.ACCUSATION && !objects.isEmpty();
    // the verb's own object is accused, whoever else its words name
    if (targets.isEmpty() || accuses && targets.stream().noneMatch(objects::contains)) {
      targets = counterpart(speech, objects, attribution, deeds);
    }
    Period time = attribution.time();
    if (time == null) {
      time = times.find(speech.sentence(), speech.word(), List.of(), tellers, false);
    }
    return new EventMention(
        speech.type(),
        speech.span(),
        speech.sentence(),
        speech.word(),
        Status.OCCURRED,
        withOffices(joined(speakers, told.actors())),
        targets,
        time,
        List.of(),
        -1,
        attribution.within(),
        codes.of(speech.type(), Status.OCCURRED),
        false,
        false);
  }

  /** With those who by the event tables say it together with the speakers. */
  private List<Integer> joined(List<Integer> speakers, List<Integer> told) {
    Set<Integer> found = new LinkedHashSet<>(speakers);
    told.stream().filter(actor -> isCoordinated(actor, speakers)).forEach(found::add);
    return List.copyOf(found);
  }

  /** Whether "and" or its like stands between the mention and a speaker, and no mark. */
  private boolean isCoordinated(int actor, List<Integer> speakers) {
    Mention one = scene.mentions().get(actor);
    for (int speaker : speakers) {
      Mention other = scene.mentions().get(speaker);
      if (one.sentence() == other.sentence() && isCoordinated(one, other)) {
        return true;
      }
    }
    return false;
  }

  private boolean isCoordinated(Mention one, Mention other) {
    SentenceTree tree = scene.tree(one.sentence());
    boolean joined = false;
    int last = Math.max(one.head(), other.head());
    for (int at = Math.min(one.head(), other.head()) + 1; at < last; at++) {
      if (tree.upos(at).equals("PUNCT") || tree.upos(at).equals("VERB")) {
        return false;
      }
      joined |= tree.upos(at).equals("CCONJ");
    }
    return joined;
  }

  /** Who suffers the deeds told of and does none of them. */
  private static Set<Integer> suffering(Attribution attribution, List<EventMention> deeds) {
    Set<Integer> suffering = new LinkedHashSet<>();
    Set<Integer> acting = new LinkedHashSet<>();
    for (EventMention deed : deeds) {
      boolean done = isDeed(deed) || deed.type() == EventType.OTHER_ACTION;
      if (done && isTold(attribution.content(), deed.span())) {
        suffering.addAll(deed.targets());
        acting.addAll(deed.actors());
      }
    }
    suffering.removeAll(acting);
    return suffering;
  }

  private static List<Integer> without(List<Integer> mentions, Set<Integer> others) {
    return mentions.stream().filter(mention -> !others.contains(mention)).toList();
  }

  private static boolean isDeed(EventMention event) {
    return isDeed(event.type());
  }

  private static boolean isDeed(EventType type) {
    return type == EventType.CYBER_OPERATION || type == EventType.MILITARY_ACTION;
  }

  /** Whom a speaker accuses or answers, as far as his sentence tells. */
  private List<Integer> counterpart(
      SpeechEvents.Speech speech,
      List<Integer> objects,
      Attribution attribution,
      List<EventMention> deeds) {
    if (speech.type() == EventType.DENIAL) {
      return accusers(attribution, speech.actors(), deeds);
    }
    List<Integer> named = objects.stream().filter(i -> !speech.actors().contains(i)).toList();
    return named.isEmpty() ? accused(attribution, speech.actors(), deeds) : named;
  }

  /** Who speaks for a ministry or a state speaks as these. */
  private List<Integer> withOffices(List<Integer> speakers) {
    Set<Integer> found = new LinkedHashSet<>(speakers);
    for (int speaker : speakers) {
      int office = scene.mentions().get(speaker).role();
      while (office >= 0 && found.add(office)) {
        office = scene.mentions().get(office).role();
      }
    }
    return List.copyOf(found);
  }

  /** Who made the accusations that a denial's content speaks of. */
  private static List<Integer> accusers(
      Attribution attribution, List<Integer> deniers, List<EventMention> deeds) {
    Set<Integer> found = new LinkedHashSet<>();
    for (EventMention deed : deeds) {
      if (deed.type() == EventType.ACCUSATION && isTold(attribution.content(), deed.span())) {
        found.addAll(deed.actors());
      }
    }
    deniers.forEach(found::remove);
    return List.copyOf(found);
  }

  private List<Integer> accused(
      Attribution attribution, List<Integer> accusers, List<EventMention> deeds) {
    Set<Integer> found = new LinkedHashSet<>();
    for (EventMention deed : deeds) {
      if (isDeed(deed) && isTold(attribution.content(), deed.span())) {
        found.addAll(deed.actors());
      }
    }
    accusers.forEach(found::remove);
    found.removeIf(i -> scene.mentions().get(i).type() == EntityType.PLACE);
    return List.copyOf(found);
  }

  private static boolean isTold(List<Span> content, Span deed) {
    return content.stream().anyMatch(part -> part.contains(deed));
  }
}
