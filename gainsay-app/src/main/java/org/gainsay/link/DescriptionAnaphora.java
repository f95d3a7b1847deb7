package org.gainsay.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.lexicon.Fold;
import org.gainsay.model.EntityType;
import org.gainsay.model.Mention;
import org.gainsay.model.Token;

/**
 * What definite descriptions point back to ("the ministry", "the country", an office), where the
 * text makes it safe; elsewhere they stay open.
 */
final class DescriptionAnaphora {
  /** How many sentences back an antecedent may stand. */
  private static final int REACH = 3;

  /** How many mentions back a person with the same office is looked for. */
  private static final int FARTHEST = 500;

  private final Reading reading;
  private final List<Mention> mentions;
  private final Words words;
  private final ReportLinker linker;
  private final BySentence bySentence;
  private final Map<Integer, Set<String>> called = new HashMap<>();

  DescriptionAnaphora(Reading reading) {
    this.reading = reading;
    mentions = reading.mentions();
    words = reading.words();
    linker = reading.linker();
    bySentence = reading.bySentence();
  }

  void resolve() {
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.kind() == Mention.Kind.DESCRIPTION && mention.known() == null) {
        description(i);
      }
    }
  }

  private void description(int at) {
    Mention mention = mentions.get(at);
    if (mention.type() == EntityType.PERSON) {
      office(at);
      return;
    }
    Token head = reading.token(mention);
    if (!isDefinite(mention)
        || mention.country() != null
        || Names.words(mention.name()).size() > 2
        || holdsName(mention)) {
      return;
    }
    int found = antecedent(at, head.lemma());
    if (found >= 0) {
      linker.point(
          found, at, "\"" + mention.name() + "\" after \"" + mentions.get(found).name() + "\"");
    }
  }

  /** "The Acme service" is no agency: a name says which it is. */
  private boolean holdsName(Mention mention) {
    return bySentence.in(mention.sentence()).stream()
        .map(mentions::get)
        .anyMatch(
            other -> other.kind() == Mention.Kind.NAME && mention.span().contains(other.span()));
  }

  /** A named person with the same office before it; a spokesperson without a name is the body. */
  private void office(int at) {
    Mention mention = mentions.get(at);
    String title = title(mention);
    String last = lastWord(title);
    for (int i = at - 1; i >= Math.max(0, at - FARTHEST); i--) {
      Mention other = mentions.get(i);
      boolean named = other.kind() == Mention.Kind.NAME && other.type() == EntityType.PERSON;
      if (named && other.title() != null && agree(mention, other) && holds(other, title, last)) {
        linker.point(i, at, "office \"" + other.title() + "\"");
        return;
      }
    }
    int later = laterHolder(at, title, last);
    if (later >= 0) {
      linker.point(later, at, "office \"" + mentions.get(later).title() + "\"");
    } else if (mention.role() >= 0 && words.isSpokesperson(title)) {
      linker.point(
          mention.role(), at, "speaks for \"" + mentions.get(mention.role()).name() + "\"");
    }
  }

  /** A headline names the office, the text then who holds it: the only one who does, if near. */
  private int laterHolder(int at, String title, String last) {
    int sentence = mentions.get(at).sentence();
    int found = -1;
    for (int i = at + 1; sentence == 0 && i < Math.min(mentions.size(), FARTHEST); i++) {
      Mention other = mentions.get(i);
      boolean named = other.kind() == Mention.Kind.NAME && other.type() == EntityType.PERSON;
      boolean holder =
          named
              && other.title() != null
              && other.sentence() <= sentence + REACH
              && agree(mentions.get(at), other)
              && holds(other, title, last);
      if (holder && found >= 0 && !linker.together(found, i)) {
        return -1;
      }
      found = holder ? i : found;
    }
    return found;
  }

  private static String title(Mention mention) {
    return Fold.of(mention.title() == null ? mention.name() : mention.title());
  }

  private static String lastWord(String title) {
    return title.substring(title.lastIndexOf(' ') + 1);
  }

  private boolean holds(Mention person, String title, String last) {
    String held = title(person);
    boolean same = held.equals(title) || held.endsWith(" " + title);
    boolean bare = title.equals(last) && (held.startsWith(last) || held.endsWith(last));
    return same || bare;
  }

  private static boolean agree(Mention one, Mention other) {
    return one.country() == null
        || other.country() == null
        || one.country().equals(other.country());
  }

  private boolean isDefinite(Mention mention) {
    for (Token token : reading.tokens(mention)) {
      boolean article = token.head() == mention.head() && token.upos().equals("DET");
      if (article && (token.has("Definite=Def") || token.has("PronType=Dem"))) {
        return true;
      }
    }
    return false;
  }

  private int antecedent(int at, String lemma) {
    if (words.refers(lemma, "country")) {
      return state(at);
    }
    Mention mention = mentions.get(at);
    int nearest = -1;
    for (int i = at - 1; i >= 0 && mentions.get(i).sentence() >= mention.sentence() - REACH; i--) {
      Mention other = mentions.get(i);
      boolean named = linker.isLinked(i) && other.kind() == Mention.Kind.NAME;
      if (!named || isArgumentOfSame(i, at)) {
        continue;
      }
      if (isCalled(i, lemma)) {
        return i;
      }
      if (!fits(other, lemma)) {
        continue;
      }
      if (nearest >= 0 && !linker.together(nearest, i) && ambiguous(other)) {
        return -1;
      }
      nearest = nearest < 0 ? i : nearest;
    }
    return nearest;
  }

  /** "The country": the only state spoken of before it in its sentence, else in the one before. */
  private int state(int at) {
    int sentence = mentions.get(at).sentence();
    for (int back = 0; back <= REACH; back++) {
      Set<String> codes = new HashSet<>();
      for (int i : bySentence.in(sentence - back)) {
        Mention other = mentions.get(i);
        boolean pronoun = other.kind() == Mention.Kind.PRONOUN;
        if (i < at && !pronoun && other.country() != null && !isArgumentOfSame(i, at)) {
          codes.add(other.country());
        }
      }
      if (!codes.isEmpty()) {
        return codes.size() == 1 ? reading.stateOf(codes.iterator().next()) : -1;
      }
    }
    return -1;
  }

  /** Two parties of one verb or noun are not the same ("China accused the country of …"). */
  private boolean isArgumentOfSame(int one, int other) {
    Mention first = mentions.get(one);
    Mention second = mentions.get(other);
    return first.sentence() == second.sentence()
        && reading.token(first).head() == reading.token(second).head();
  }

  private boolean fits(Mention other, String lemma) {
    String type = other.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return words.refers(lemma, type);
  }

  /** States and companies crowd in a report: with two of them in reach the nearer is a guess. */
  private static boolean ambiguous(Mention other) {
    return other.type() == EntityType.COUNTRY || other.type() == EntityType.ORGANISATION;
  }

  /** Whether a name of the entity holds the noun itself: "the ministry", "the department". */
  private boolean isCalled(int at, String lemma) {
    return mentions.get(at).type() == EntityType.GOVERNMENT_BODY
        && called().getOrDefault(linker.leader(at), Set.of()).contains(Fold.of(lemma));
  }

  /** The words of the bodies' names, by the leader of their mentions. */
  private Map<Integer, Set<String>> called() {
    if (called.isEmpty()) {
      for (int i = 0; i < mentions.size(); i++) {
        if (linker.isLinked(i) && mentions.get(i).type() == EntityType.GOVERNMENT_BODY) {
          called
              .computeIfAbsent(linker.leader(i), none -> new HashSet<>())
              .addAll(Names.words(mentions.get(i).name()));
        }
      }
    }
    return called;
  }
}
