package org.gainsay.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.model.Period;
import org.gainsay.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Finds when an event was, from the time expressions that hang on its word or on a word that
 * carries it; two that make a range ("between August and October") are one stretch.
 */
final class TimeOfEvent {
  private final EventScene scene;
  private final OpenEnds ends;

  TimeOfEvent(EventScene scene) {
    this.scene = scene;
    ends = new OpenEnds(scene.words());
  }

  /**
   * The time said of an event, or null.
   *
   * @param carriers the words that carry it
   * @param tellers words of the sentence that tell of events: a time that hangs on one of these is
   *     its own
   * @param deed whether it was before it became known
   */
  @Nullable Period find(
      int sentence, int word, List<Integer> carriers, Set<Integer> tellers, boolean deed) {
    SentenceTree tree = scene.tree(sentence);
    Set<Integer> own = new HashSet<>(carriers);
    own.removeAll(tellers);
    own.removeIf(
        verb -> tellers.stream().anyMatch(other -> other != word && lightOf(tree, other) == verb));
    own.add(word);
    List<TimeExpression> found = new ArrayList<>();
    for (TimeExpression time : scene.times(sentence)) {
      int head = head(tree, time);
      if (time.period() != null && isFree(tree, head) && hangsOn(tree, head, own, tellers, deed)) {
        found.add(time);
      }
    }
    if (!found.isEmpty()) {
      return join(tree, found, deed);
    }
    Period near = nearest(tree, word, tellers, deed);
    return near == null && !deed ? ofVerbAbove(tree, word) : near;
  }

  /**
   * "Tirana broke off ties on Wednesday and expelled the envoys, accusing …": what is done further,
   * or said in doing it, is done on the same day.
   */
  private @Nullable Period ofVerbAbove(SentenceTree tree, int word) {
    int light = lightOf(tree, word);
    int verb = light >= 0 ? light : word;
    int above = tree.head(verb);
    boolean further = tree.is(verb, "conj") || tree.is(verb, "advcl") && isAdded(tree, verb);
    if (!further || above < 0 || above > verb || !tree.upos(above).equals("VERB")) {
      return null;
    }
    List<TimeExpression> found = new ArrayList<>();
    for (TimeExpression time : scene.times(tree.index())) {
      int head = head(tree, time);
      if (time.period() != null && head >= 0 && tree.head(head) == above && head < verb) {
        found.add(time);
      }
    }
    return join(tree, found, false);
  }

  /**
   * A time that hangs on no event's word belongs to the event told nearest to it, in the same
   * claim: trees often hang a date too high or too low.
   */
  private @Nullable Period nearest(
      SentenceTree tree, int word, Set<Integer> tellers, boolean deed) {
    List<TimeExpression> free = new ArrayList<>();
    for (TimeExpression time : scene.times(tree.index())) {
      int head = head(tree, time);
      boolean own =
          time.period() != null
              && isFree(tree, head)
              && scene.innermost(time.span()) == scene.innermost(tree.token(word).span())
              && isNearest(head, word, tellers)
              && !(deed && isOfPublishing(tree, head))
              && tellers.stream()
                  .noneMatch(teller -> hangsOn(tree, head, told(tree, teller), tellers, deed));
      if (own) {
        free.add(time);
      }
    }
    return join(tree, free, deed);
  }

  /** A teller with the verb whose object it is: "imposed sanctions on Friday". */
  private static Set<Integer> told(SentenceTree tree, int teller) {
    Set<Integer> words = new HashSet<>(Set.of(teller));
    words.add(lightOf(tree, teller));
    return words;
  }

  /** The verb whose object a noun is, -1 if it is none. */
  private static int lightOf(SentenceTree tree, int noun) {
    boolean object = tree.is(noun, "obj") && tree.upos(tree.head(noun)).equals("VERB");
    return object ? tree.head(noun) : -1;
  }

  private static boolean isNearest(int time, int word, Set<Integer> tellers) {
    int distance = Math.abs(time - word);
    return distance <= REACH
        && tellers.stream().allMatch(teller -> Math.abs(time - teller) >= distance);
  }

  /** A date that hangs elsewhere stands at most so many words from its event's. */
  private static final int REACH = 16;

  /** Whether a time may date a deed: not the year in "the organisers of the 2016 Games". */
  private boolean isFree(SentenceTree tree, int time) {
    int noun = time < 0 ? -1 : tree.head(time);
    if (noun < 0 || !scene.words().holds("occasion", tree.token(noun))) {
      return time >= 0;
    }
    int marker = tree.child(noun, "case");
    // "during the 2016 Games" says when
    return marker >= 0 && !scene.words().holds("owner-preposition", tree.token(marker));
  }

  /** The word of a time expression that hangs outside it, -1 if none does. */
  static int head(SentenceTree tree, TimeExpression time) {
    for (int i = 0; i < tree.size(); i++) {
      boolean inside = time.span().contains(tree.token(i).span());
      int above = tree.head(i);
      if (inside && (above < 0 || !time.span().contains(tree.token(above).span()))) {
        return i;
      }
    }
    return -1;
  }

  /** Climbs to the first verb or teller: the time is the event's if that is one of its words. */
  private boolean hangsOn(
      SentenceTree tree, int from, Set<Integer> own, Set<Integer> tellers, boolean deed) {
    int at = from;
    while (at >= 0) {
      if (own.contains(at)) {
        return true;
      }
      boolean verb =
          at != from
              && tree.upos(at).equals("VERB")
              && (!isAdded(tree, at) || deed && publishes(tree, at))
              && !isOfNoun(tree, at, own);
      if (tellers.contains(at) || verb) {
        return sharesTime(tree, at, from, own);
      }
      at = tree.head(at);
    }
    return false;
  }

  /** A participle that only adds to its noun or verb: "starting in May". */
  private static boolean isAdded(SentenceTree tree, int verb) {
    boolean nonfinite =
        tree.token(verb).has("VerbForm=Part") || tree.token(verb).has("VerbForm=Ger");
    boolean added = tree.is(verb, "acl") || tree.is(verb, "advcl") || tree.is(verb, "amod");
    return nonfinite && added && !tree.is(verb, "acl:relcl");
  }

  /**
   * A clause whose subject is the event's noun says when it was: "the attack, which hit the bank in
   * May"; one that tells of its being made public does not.
   */
  private boolean isOfNoun(SentenceTree tree, int verb, Set<Integer> own) {
    if (!tree.is(verb, "acl:relcl") || !own.contains(tree.head(verb))) {
      return false;
    }
    int subject = tree.child(verb, "nsubj");
    return subject >= 0 && tree.upos(subject).equals("PRON") && !publishes(tree, verb);
  }

  private boolean isOfPublishing(SentenceTree tree, int time) {
    int at = time;
    while (at >= 0 && !tree.upos(at).equals("VERB")) {
      at = tree.head(at);
    }
    return at >= 0 && publishes(tree, at);
  }

  /** A verb that says when something became known: "was revealed in June". */
  boolean publishes(SentenceTree tree, int verb) {
    if (scene.words().holds("publishing", tree.token(verb))) {
      return true;
    }
    for (int child : tree.children(verb)) {
      if (scene.words().holds("made-public", tree.token(child))) {
        return true;
      }
    }
    return false;
  }

  /** "On Monday they filed charges and imposed sanctions": a time before both is of both. */
  private static boolean sharesTime(SentenceTree tree, int verb, int time, Set<Integer> own) {
    if (time > verb) {
      return false;
    }
    for (int part : tree.conjuncts(verb)) {
      if (own.contains(part)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Period join(SentenceTree tree, List<TimeExpression> found, boolean deed) {
    if (found.isEmpty()) {
      return null;
    }
    Period first = found.get(0).period();
    if (first == null || found.size() == 1) {
      // an operation "since May" goes on; who is blocked or punished since May was so in May
      return deed ? ends.of(tree, found.get(0)) : first;
    }
    Period last = found.get(found.size() - 1).period();
    boolean near = found.get(found.size() - 1).span().start() - found.get(0).span().end() <= NEAR;
    if (last == null || !near || first.from() == null || last.to() == null) {
      return first;
    }
    return first.from().compareTo(last.to()) <= 0 ? new Period(first.from(), last.to()) : first;
  }

  /** The two ends of a range stand at most so many characters apart: " and ", " jusqu'en ". */
  private static final int NEAR = 12;
}
