package org.gainsay.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.model.EntityType;
import org.gainsay.model.Mention;
import org.gainsay.model.Mention.Kind;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/** Mentions by sentence and head word. */
final class MentionIndex {
  /** How many words behind its first name a list that looks like an apposition may have. */
  private static final int LONGEST_LIST = 8;

  private final List<Mention> mentions;
  private final List<List<Integer>> bySentence = new ArrayList<>();

  /** The states that persons speak for, by their surnames. */
  private final Map<String, String> states = new HashMap<>();

  MentionIndex(List<Mention> mentions, int sentences) {
    this.mentions = mentions;
    for (int i = 0; i < sentences; i++) {
      bySentence.add(new ArrayList<>());
    }
    for (int m = 0; m < mentions.size(); m++) {
      Mention mention = mentions.get(m);
      bySentence.get(mention.sentence()).add(m);
      String state = mention.type() == EntityType.PERSON ? stateHeld(mention) : null;
      if (state != null) {
        states.putIfAbsent(surname(mention), state);
      }
    }
  }

  Mention get(int index) {
    return mentions.get(index);
  }

  /** Indices of the mentions that have their head among the phrase's words, in order. */
  List<Integer> within(Phrase phrase) {
    List<Integer> found = new ArrayList<>();
    for (int m : bySentence.get(phrase.tree().index())) {
      if (phrase.words().get(mentions.get(m).head())) {
        found.add(m);
      }
    }
    return found;
  }

  /** Indices of the mentions of the sentence that lie in the span, in order. */
  List<Integer> within(int sentence, Span span) {
    List<Integer> found = new ArrayList<>();
    for (int m : bySentence.get(sentence)) {
      if (span.contains(mentions.get(m).span())) {
        found.add(m);
      }
    }
    return found;
  }

  /**
   * The parties a noun phrase stands for: one for each of its coordinated parts; where a part is no
   * mention of its own ("governments of the US and the UK"), the states coordinated in it.
   */
  List<Integer> parties(Phrase phrase) {
    List<Integer> inside = within(phrase);
    Set<Integer> found = new LinkedHashSet<>();
    for (int part : parts(phrase.tree(), phrase.head())) {
      if (phrase.words().get(part)) {
        party(phrase, part, inside, found);
      }
    }
    if (found.isEmpty()) {
      inside.removeIf(m -> isInClause(phrase, mentions.get(m).head()));
      statesIn(inside, found);
    }
    if (found.isEmpty()) {
      namesIn(inside, found);
    }
    return List.copyOf(found);
  }

  /** The coordinated parts; "the A, B and the C": so too where B is taken for an apposition. */
  private static List<Integer> parts(SentenceTree tree, int head) {
    List<Integer> found = new ArrayList<>(tree.conjuncts(head));
    for (int child : tree.children(head)) {
      if (isListed(tree, child)) {
        found.addAll(tree.conjuncts(child));
      }
    }
    return found;
  }

  private static boolean isListed(SentenceTree tree, int word) {
    int next = tree.child(word, "conj");
    boolean names = tree.upos(word).equals("PROPN") && next > word;
    return names
        && tree.is(word, "appos")
        && tree.upos(next).equals("PROPN")
        && tree.child(word, "case") < 0
        && tree.last(word) - word < LONGEST_LIST;
  }

  /** "the office, whose findings Moscow rejects", "a note posted on Telegram": told of the noun. */
  private static boolean isInClause(Phrase phrase, int word) {
    SentenceTree tree = phrase.tree();
    for (int before = phrase.head() + 1; before < word; before++) {
      if (tree.token(before).has("PronType=Rel")) {
        return true;
      }
    }
    int at = word;
    while (at >= 0 && at != phrase.head()) {
      if (tree.is(at, "acl") && at > phrase.head()) {
        return true;
      }
      at = tree.head(at);
    }
    return false;
  }

  /** Whether the phrase's own head is a mention's, or in apposition to one. */
  boolean isMention(Phrase phrase) {
    return within(phrase).stream()
        .map(mentions::get)
        .anyMatch(
            mention ->
                mention.head() == phrase.head() || isSameAs(phrase.tree(), phrase.head(), mention));
  }

  /** Whether a person of the report has a name that ends so. */
  boolean isSurname(String name) {
    return mentions.stream()
        .anyMatch(m -> m.type() == EntityType.PERSON && m.name().endsWith(" " + name));
  }

  /** Whether the mention is one of the speakers, or what one of them speaks for. */
  boolean isSpeaker(int index, List<Integer> speakers) {
    Mention mention = mentions.get(index);
    for (int speaker : speakers) {
      Mention other = mentions.get(speaker);
      String state = state(index);
      boolean sameState = state != null && state.equals(state(speaker));
      if (index == speaker || mention.name().equals(other.name()) || sameState) {
        return true;
      }
    }
    return false;
  }

  /**
   * The state that the mention is, belongs to or, by its office, speaks for; of a person also the
   * one that the report gives where it names him with his office; or null.
   */
  @Nullable String state(int index) {
    Mention mention = mentions.get(index);
    String own = stateHeld(mention);
    return own == null && mention.type() == EntityType.PERSON && mention.kind() == Kind.NAME
        ? states.get(surname(mention))
        : own;
  }

  /** The first mention of a state by its ISO 3166-1 code, or -1. */
  int country(String state) {
    for (int m = 0; m < mentions.size(); m++) {
      Mention mention = mentions.get(m);
      if (mention.type() == EntityType.COUNTRY && state.equals(mention.country())) {
        return m;
      }
    }
    return -1;
  }

  private static String surname(Mention mention) {
    return mention.name().substring(mention.name().lastIndexOf(' ') + 1);
  }

  private @Nullable String stateHeld(Mention found) {
    Mention mention = found;
    for (int climb = 0; mention.country() == null && mention.role() >= 0 && climb < 3; climb++) {
      mention = mentions.get(mention.role());
    }
    return mention.country();
  }

  private void party(Phrase phrase, int part, List<Integer> inside, Set<Integer> found) {
    SentenceTree tree = phrase.tree();
    inside.stream()
        .filter(m -> mentions.get(m).head() == part || isSameAs(tree, part, mentions.get(m)))
        .max(Comparator.comparingInt(this::worth))
        .ifPresent(found::add);
  }

  /**
   * Title and name, a name and its apposition: two heads, one party; so where the parser has made
   * two subjects of them.
   */
  private static boolean isSameAs(SentenceTree tree, int part, Mention mention) {
    int head = mention.head();
    boolean subjects = tree.is(head, "nsubj") && tree.is(part, "nsubj");
    return tree.head(head) == part
            && !isListed(tree, head)
            && (tree.is(head, "appos") || tree.is(head, "flat") || tree.is(head, "nmod:title"))
        || subjects && head != part && tree.head(head) == tree.head(part);
  }

  private int worth(int index) {
    Mention mention = mentions.get(index);
    int kind = mention.kind() == Kind.NAME ? 4 : mention.kind() == Kind.DESCRIPTION ? 2 : 0;
    return kind + (mention.type() == EntityType.PERSON ? 1 : 0);
  }

  private void statesIn(List<Integer> inside, Set<Integer> found) {
    for (int m : inside) {
      Mention mention = mentions.get(m);
      if (mention.type() == EntityType.COUNTRY && mention.kind() == Kind.NAME) {
        found.add(m);
      }
    }
  }

  private void namesIn(List<Integer> inside, Set<Integer> found) {
    inside.stream()
        .filter(m -> mentions.get(m).kind() == Kind.NAME)
        .max(Comparator.comparingInt(this::worth).thenComparing(Comparator.reverseOrder()))
        .ifPresent(found::add);
  }
}
