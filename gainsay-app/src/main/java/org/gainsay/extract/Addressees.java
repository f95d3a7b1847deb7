package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gainsay.model.Attribution;
import org.gainsay.model.EntityType;
import org.gainsay.model.Mention;
import org.gainsay.model.Span;
import org.gainsay.model.Stance;
import org.gainsay.model.Token;

/**
 * Whom a claim accuses, denies, criticises, asks or warns: the first party in its content, with
 * those coordinated with it; of a denial or a warning whose content names nobody else, the last one
 * who accused. Plain assertions, pledges and support have none.
 */
final class Addressees {
  private final Reading reading;
  private final Misdeeds misdeeds;
  private final Denials denials;
  private final Answered answered;
  private final WordClasses classes;

  Addressees(Reading reading, StanceTables tables) {
    this.reading = reading;
    this.classes = tables.classes();
    this.misdeeds = new Misdeeds(reading, classes);
    this.denials = new Denials(reading, tables, misdeeds);
    this.answered = new Answered(reading.mentions());
  }

  /**
   * Mention indices.
   *
   * @param before the claims before this one, in order
   */
  List<Integer> of(Saying saying, Stance stance, List<Integer> speakers, List<Attribution> before) {
    return switch (stance) {
      case ASSERT, PLEDGE, SUPPORT -> List.of();
      case ACCUSE -> accused(saying, speakers);
      case DEMAND -> inContent(saying, speakers);
      case DENY -> denied(saying, speakers, before);
      case CRITICISE, WARN -> {
        List<Integer> named = named(saying, speakers);
        yield named.isEmpty() ? answered(saying, speakers, before) : named;
      }
    };
  }

  /** Whose accusation it is, else who else is named, else who accused the denier. */
  private List<Integer> denied(Saying saying, List<Integer> speakers, List<Attribution> before) {
    List<Integer> accusers = denials.accusers(saying, speakers);
    List<Integer> named = accusers.isEmpty() ? named(saying, speakers) : accusers;
    return named.isEmpty() ? answered(saying, speakers, before) : named;
  }

  private List<Integer> named(Saying saying, List<Integer> speakers) {
    boolean neutral = saying.entry() == null || saying.entry().stance() == Stance.ASSERT;
    return inContent(saying, speakers).stream()
        .filter(m -> !denials.isCleared(saying, m) && !(neutral && isMereDescription(m)))
        .toList();
  }

  /** "the people", "two ships": nobody whom words that name nobody's fault are said to. */
  private boolean isMereDescription(int index) {
    Mention mention = reading.mentions().get(index);
    return mention.kind() == Mention.Kind.DESCRIPTION && reading.mentions().state(index) == null;
  }

  /** Under a label, whom the speaker has just spoken to; else who has accused him. */
  private List<Integer> answered(Saying saying, List<Integer> speakers, List<Attribution> before) {
    if (saying.cue() == null && !before.isEmpty()) {
      Attribution last = before.get(before.size() - 1);
      Phrase source = saying.source();
      boolean goesOn = last.cue() == null && source != null && source.span().equals(last.source());
      if (goesOn && !last.addressees().isEmpty()) {
        return last.addressees();
      }
    }
    return answered.by(speakers, before, saying.tree().index());
  }

  /**
   * Those that a word of accusing names; of any other accusation those to whom the deed is laid,
   * but never one who suffers it.
   */
  private List<Integer> accused(Saying saying, List<Integer> speakers) {
    CueEntry entry = saying.entry();
    if (entry != null && entry.stance() == Stance.ACCUSE) {
      return accusedByCue(saying, entry, speakers);
    }
    List<Integer> reproached = reproached(saying, speakers);
    if (!reproached.isEmpty()) {
      return reproached;
    }
    List<Integer> doers = doers(saying, speakers);
    return doers.isEmpty()
        ? inContent(saying, speakers).stream().filter(m -> !suffers(m)).toList()
        : doers;
  }

  private List<Integer> accusedByCue(Saying saying, CueEntry entry, List<Integer> speakers) {
    List<Integer> laid = laidTo(saying, entry.prepositions(), speakers);
    List<Integer> object = laid.isEmpty() ? object(saying, speakers) : laid;
    List<Integer> described = object.isEmpty() ? described(saying, speakers) : object;
    int head = object(saying);
    boolean unknown = head >= 0 && !misdeeds.isMisdeed(saying.tree(), head);
    // whom the object names is accused, known or not; no other
    return described.isEmpty() && !unknown ? inContent(saying, speakers) : described;
  }

  /** Where the object is the deed, the last party behind the cue's preposition: "blamed X on Y". */
  private List<Integer> laidTo(Saying saying, Set<String> prepositions, List<Integer> speakers) {
    SentenceTree tree = saying.tree();
    int object = object(saying);
    if (object < 0 || !misdeeds.isMisdeed(tree, object)) {
      return List.of();
    }
    List<Integer> found = List.of();
    for (Span span : saying.content()) {
      for (int m : reading.mentions().within(tree.index(), span)) {
        if (isLed(tree, m, prepositions) && isOther(m, speakers)) {
          found = withConjuncts(tree, m, span, speakers);
        }
      }
    }
    return found;
  }

  private boolean isLed(SentenceTree tree, int index, Set<String> prepositions) {
    int head = reading.mentions().get(index).head();
    boolean led = false;
    for (int child : tree.children(head)) {
      if (tree.token(child).has("Poss=Yes")) {
        return false;
      }
      led |= tree.is(child, "case") && prepositions.contains(tree.lemma(child));
    }
    return led;
  }

  /** The object of the saying's verb, or -1. */
  private static int object(Saying saying) {
    int head = saying.head();
    int object = head < 0 ? -1 : saying.tree().child(head, "obj");
    return object > head && saying.tree().upos(head).equals("VERB") ? object : -1;
  }

  /** The parties in the object of the saying's verb: "accused the group of …". */
  private List<Integer> object(Saying saying, List<Integer> speakers) {
    int object = object(saying);
    if (object < 0) {
      return List.of();
    }
    SentenceTree tree = saying.tree();
    // "accused Oslo's navy of …": the navy, not Oslo
    List<Integer> heads =
        tree.conjuncts(object).stream()
            .flatMap(word -> headed(tree, word).stream())
            .filter(m -> isOther(m, speakers))
            .toList();
    if (!heads.isEmpty()) {
      return heads;
    }
    for (Span span : saying.content()) {
      if (span.contains(tree.token(object).span())) {
        return firstIn(tree, span, speakers);
      }
    }
    // "held China responsible for the attack": what is said begins behind the object
    return reading.mentions().parties(new Phrase(tree, object, tree.words(object))).stream()
        .filter(m -> isOther(m, speakers))
        .toList();
  }

  /** The mentions whose head is this word: the longest where there are several. */
  private List<Integer> headed(SentenceTree tree, int word) {
    Integer longest = null;
    for (int m : reading.mentions().within(tree.index(), tree.subtreeSpan(word))) {
      Mention mention = reading.mentions().get(m);
      boolean longer =
          longest == null
              || mention.span().end() - mention.span().start()
                  > reading.mentions().get(longest).span().end()
                      - reading.mentions().get(longest).span().start();
      longest = mention.head() == word && longer ? Integer.valueOf(m) : longest;
    }
    return longest == null ? List.of() : List.of(longest);
  }

  private boolean isOther(int index, List<Integer> speakers) {
    return isParty(index) && !isOwned(index) && !reading.mentions().isSpeaker(index, speakers);
  }

  /** "(ties with Oslo), accused of …": whom a passive participle of the cue describes. */
  private List<Integer> described(Saying saying, List<Integer> speakers) {
    SentenceTree tree = saying.tree();
    int cue = saying.head();
    if (cue < 0 || !tree.is(cue, "acl") || !VerbGroups.isPassive(tree, cue)) {
      return List.of();
    }
    int noun = tree.head(cue);
    return reading.mentions().parties(new Phrase(tree, noun, tree.words(noun))).stream()
        .filter(m -> isOther(m, speakers))
        .toList();
  }

  /** « reproche à X d'avoir … », « X, à qui elle reproche … »: whom the verb's dative names. */
  private List<Integer> reproached(Saying saying, List<Integer> speakers) {
    SentenceTree tree = saying.tree();
    CueEntry entry = saying.entry();
    int cue = saying.head();
    if (entry == null || cue < 0 || !classes.is("reproaching", entry.head())) {
      return List.of();
    }
    for (int child : tree.children(cue)) {
      boolean place = tree.is(child, "obl") || tree.is(child, "iobj") || tree.is(child, "obj");
      if (!place) {
        continue;
      }
      boolean relative = tree.token(child).has("PronType=Rel");
      int clause = relative ? VerbGroups.relativeClause(tree, cue) : -1;
      int noun = relative && clause >= 0 ? tree.head(clause) : child;
      List<Integer> found = headed(tree, noun).stream().filter(m -> isOther(m, speakers)).toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private boolean suffers(int index) {
    Mention mention = reading.mentions().get(index);
    return misdeeds.isSufferer(reading.trees().get(mention.sentence()), mention);
  }

  private List<Integer> doers(Saying saying, List<Integer> speakers) {
    for (Span span : saying.content()) {
      int first = reading.sentenceEndingAfter(span.start());
      for (int i = first; i < reading.trees().size(); i++) {
        SentenceTree tree = reading.trees().get(i);
        if (tree.sentence().span().start() >= span.end()) {
          break;
        }
        List<Integer> found = doers(tree, span, speakers);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** The first wrong's that a verb tells with its doer; else the first's that any word does. */
  private List<Integer> doers(SentenceTree tree, Span span, List<Integer> speakers) {
    List<Integer> beside = List.of();
    for (int word = 0; word < tree.size(); word++) {
      if (!span.contains(tree.token(word).span()) || !misdeeds.isMisdeed(tree, word)) {
        continue;
      }
      if (tree.upos(word).equals("VERB")) {
        List<Integer> agents = others(tree, misdeeds.agents(tree, word, span), speakers);
        if (!agents.isEmpty()) {
          return agents;
        }
      }
      int group = misdeeds.knownGroup(tree, word, span);
      if (beside.isEmpty()) {
        beside =
            group < 0 ? others(tree, misdeeds.doers(tree, word, span), speakers) : List.of(group);
      }
    }
    return beside;
  }

  private List<Integer> others(SentenceTree tree, List<Integer> doers, List<Integer> speakers) {
    List<Integer> found =
        doers.stream().filter(m -> !reading.mentions().isSpeaker(m, speakers)).toList();
    return found.stream().filter(m -> !isInOther(tree, m, found)).toList();
  }

  /** "Ruritanian hackers": the state is named in who did it, and is not itself laid the deed to. */
  private boolean isInOther(SentenceTree tree, int index, List<Integer> doers) {
    Mention state = reading.mentions().get(index);
    if (state.type() == EntityType.GROUP) {
      // "hackers known as Red Kite": the group by its name
      return doers.stream()
          .map(reading.mentions()::get)
          .anyMatch(
              other ->
                  other.type() == EntityType.THREAT_GROUP
                      && tree.dominates(state.head(), other.head())
                      && !tree.conjuncts(state.head()).contains(other.head()));
    }
    if (state.type() != EntityType.COUNTRY) {
      return false;
    }
    int head = state.head();
    boolean describes = tree.is(head, "amod") || tree.is(head, "compound");
    for (int m : doers) {
      Mention other = reading.mentions().get(m);
      boolean holds = other.head() != head && tree.dominates(other.head(), head);
      if (other.type() != EntityType.COUNTRY
          && (describes || holds && !tree.conjuncts(other.head()).contains(head))) {
        return true;
      }
    }
    return false;
  }

  private List<Integer> inContent(Saying saying, List<Integer> speakers) {
    for (Span span : saying.content()) {
      int sentence = reading.sentenceEndingAfter(span.start());
      if (sentence >= reading.trees().size()) {
        continue;
      }
      List<Integer> found = firstIn(reading.trees().get(sentence), span, speakers);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Integer> firstIn(SentenceTree tree, Span span, List<Integer> speakers) {
    for (int m : reading.mentions().within(tree.index(), span)) {
      if (isOther(m, speakers)) {
        return withConjuncts(tree, m, span, speakers);
      }
    }
    return List.of();
  }

  private List<Integer> withConjuncts(
      SentenceTree tree, int first, Span span, List<Integer> speakers) {
    List<Integer> conjuncts = tree.conjuncts(reading.mentions().get(first).head());
    List<Integer> found = new ArrayList<>();
    for (int m : reading.mentions().within(tree.index(), span)) {
      boolean coordinated = conjuncts.contains(reading.mentions().get(m).head());
      if ((m == first || coordinated) && isOther(m, speakers)) {
        found.add(m);
      }
    }
    return found;
  }

  /** « sa marine », "our ministry": of the speaker's own side. */
  private boolean isOwned(int index) {
    Mention mention = reading.mentions().get(index);
    SentenceTree tree = reading.trees().get(mention.sentence());
    for (int child : tree.children(mention.head())) {
      Token token = tree.token(child);
      if (token.has("Poss=Yes") && classes.isWord("owner-pronoun", token)) {
        return mention.type() == EntityType.GOVERNMENT_BODY;
      }
    }
    return false;
  }

  private boolean isParty(int index) {
    Mention mention = reading.mentions().get(index);
    return mention.kind() != Mention.Kind.PRONOUN && mention.type() != EntityType.PLACE;
  }
}
