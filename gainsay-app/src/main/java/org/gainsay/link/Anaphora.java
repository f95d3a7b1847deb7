package org.gainsay.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.lexicon.Fold;
import org.gainsay.model.Analysis;
import org.gainsay.model.Attribution;
import org.gainsay.model.EntityType;
import org.gainsay.model.Extraction;
import org.gainsay.model.Mention;
import org.gainsay.model.Span;
import org.gainsay.model.Token;

/**
 * What pronouns and definite descriptions point back to, where the text makes it safe; elsewhere
 * they stay open.
 */
final class Anaphora {
  /** How many sentences back an antecedent may stand. */
  private static final int REACH = 3;

  /** How many mentions back a person with the same office is looked for. */
  private static final int FARTHEST = 500;

  /** Relations of a clause to the one above whose subject it may share. */
  private static final Set<String> BELOW = Set.of("ccomp", "xcomp", "advcl", "conj", "parataxis");

  private final Analysis analysis;
  private final List<Mention> mentions;
  private final Words words;
  private final ReportLinker linker;
  private final BySentence bySentence;
  private final Map<Integer, Set<String>> called = new HashMap<>();

  /** By sentence: the attributions whose content reaches into it. */
  private final Map<Integer, List<Attribution>> around = new HashMap<>();

  Anaphora(Analysis analysis, Extraction extraction, Words words, ReportLinker linker) {
    this.analysis = analysis;
    this.words = words;
    this.linker = linker;
    mentions = extraction.mentions();
    bySentence = new BySentence(mentions, analysis.sentences().size());
    extraction.attributions().forEach(this::addAround);
  }

  private void addAround(Attribution attribution) {
    for (Span span : attribution.content()) {
      int at = sentenceAt(span.start());
      while (at < analysis.sentences().size()
          && analysis.sentences().get(at).span().start() < span.end()) {
        around.computeIfAbsent(at++, none -> new ArrayList<>(2)).add(attribution);
      }
    }
  }

  /** The last sentence that begins at or before a position, 0 if none does. */
  private int sentenceAt(int position) {
    int low = 0;
    int high = analysis.sentences().size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (analysis.sentences().get(middle).span().start() <= position) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  void resolveDescriptions() {
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.kind() == Mention.Kind.DESCRIPTION && mention.known() == null) {
        description(i);
      }
    }
  }

  void resolvePronouns() {
    for (int i = 0; i < mentions.size(); i++) {
      if (mentions.get(i).kind() == Mention.Kind.PRONOUN) {
        pronoun(i);
      }
    }
  }

  // descriptions

  private void description(int at) {
    Mention mention = mentions.get(at);
    if (mention.type() == EntityType.PERSON) {
      office(at);
      return;
    }
    Token head = token(mention);
    if (!isDefinite(mention)
        || mention.country() != null
        || Names.words(mention.name()).size() > 2) {
      return;
    }
    int found = antecedent(at, head.lemma());
    if (found >= 0) {
      linker.point(
          found, at, "\"" + mention.name() + "\" after \"" + mentions.get(found).name() + "\"");
    }
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
    if (mention.role() >= 0 && words.isSpokesperson(title)) {
      linker.point(
          mention.role(), at, "speaks for \"" + mentions.get(mention.role()).name() + "\"");
    }
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
    for (Token token : analysis.sentences().get(mention.sentence()).tokens()) {
      boolean article = token.head() == mention.head() && token.upos().equals("DET");
      if (article && (token.has("Definite=Def") || token.has("PronType=Dem"))) {
        return true;
      }
    }
    return false;
  }

  private int antecedent(int at, String lemma) {
    Mention mention = mentions.get(at);
    int nearest = -1;
    for (int i = at - 1; i >= 0 && mentions.get(i).sentence() >= mention.sentence() - REACH; i--) {
      Mention other = mentions.get(i);
      if (!linker.isLinked(i) || other.kind() != Mention.Kind.NAME || !fits(other, lemma)) {
        continue;
      }
      if (isCalled(i, lemma)) {
        return i;
      }
      if (nearest >= 0 && !linker.together(nearest, i) && ambiguous(other)) {
        return -1;
      }
      nearest = nearest < 0 ? i : nearest;
    }
    return nearest;
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

  // pronouns

  private void pronoun(int at) {
    Mention mention = mentions.get(at);
    Token token = token(mention);
    int found = token.has("Person=1") ? speaker(mention, token) : third(at, token);
    if (found >= 0) {
      linker.point(
          found, at, "\"" + mention.name() + "\" after \"" + mentions.get(found).name() + "\"");
    }
  }

  /** In quoted words "I" is the speaker, "we" the body or state for which he speaks. */
  private int speaker(Mention mention, Token token) {
    Attribution smallest = null;
    for (Attribution attribution : around.getOrDefault(mention.sentence(), List.of())) {
      for (Span span : attribution.content()) {
        boolean inside = span.contains(mention.span()) && attribution.speakers().size() == 1;
        if (inside && (smallest == null || span.length() < length(smallest))) {
          smallest = attribution;
        }
      }
    }
    if (smallest == null) {
      return -1;
    }
    int speaker = smallest.speakers().get(0);
    int side = mentions.get(speaker).role();
    return token.has("Number=Plur") && side >= 0 ? side : speaker;
  }

  private static int length(Attribution attribution) {
    return attribution.content().stream().mapToInt(Span::length).sum();
  }

  private int third(int at, Token token) {
    boolean plural = token.has("Number=Plur");
    boolean thing = token.has("Gender=Neut");
    int subject = governingSubject(at, token);
    if (subject >= 0 && agrees(subject, plural, thing)) {
      return subject;
    }
    return plural || thing ? -1 : lastPerson(at);
  }

  private boolean agrees(int at, boolean plural, boolean thing) {
    EntityType type = mentions.get(at).type();
    if (plural) {
      return type == EntityType.GROUP || type == EntityType.THREAT_GROUP;
    }
    return !thing || type != EntityType.PERSON && type != EntityType.GROUP;
  }

  /** The subject of the clause above: "The department said it was working …". */
  private int governingSubject(int at, Token token) {
    Mention mention = mentions.get(at);
    List<Token> tokens = analysis.sentences().get(mention.sentence()).tokens();
    Token verb = token.head() < 0 ? null : tokens.get(token.head());
    for (int steps = 0; verb != null && steps < 4; steps++) {
      boolean below = BELOW.contains(verb.relation());
      Token above = verb.head() < 0 ? null : tokens.get(verb.head());
      if (below && above != null) {
        int subject = subject(tokens, above, mention);
        if (subject >= 0 && subject != at) {
          return subject;
        }
      }
      verb = above;
    }
    return -1;
  }

  private int subject(List<Token> tokens, Token verb, Mention pronoun) {
    for (Token token : tokens) {
      if (token.head() == verb.index() && token.deprel().equals("nsubj")) {
        int found = bySentence.headedBy(pronoun.sentence(), token.index());
        if (found >= 0 && linker.isLinked(found)) {
          return found;
        }
      }
    }
    return -1;
  }

  /** The person last named in this sentence, else the first named in the one before. */
  private int lastPerson(int at) {
    int sentence = mentions.get(at).sentence();
    int found = -1;
    for (int i : bySentence.in(sentence)) {
      found = i < at && isPerson(i) ? i : found;
    }
    for (int back = 1; found < 0 && back <= 2; back++) {
      found = onlyPerson(sentence - back);
    }
    return found;
  }

  /** The only person of a sentence, else the one who is its subject. */
  private int onlyPerson(int sentence) {
    int only = -1;
    int subject = -1;
    boolean several = false;
    for (int i : bySentence.in(sentence)) {
      if (isPerson(i)) {
        several |= only >= 0 && !linker.together(only, i);
        only = only < 0 ? i : only;
        boolean acts = token(mentions.get(i)).deprel().equals("nsubj");
        subject = subject < 0 && acts ? i : subject;
      }
    }
    return several ? subject : only;
  }

  private boolean isPerson(int at) {
    Mention mention = mentions.get(at);
    return mention.type() == EntityType.PERSON
        && mention.kind() != Mention.Kind.PRONOUN
        && linker.isLinked(at);
  }

  private Token token(Mention mention) {
    return analysis.sentences().get(mention.sentence()).tokens().get(mention.head());
  }
}
