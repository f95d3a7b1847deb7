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
import org.jspecify.annotations.Nullable;

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
  private static final Set<String> BELOW = Set.of("ccomp", "xcomp", "advcl", "conj");

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
    for (Token token : analysis.sentences().get(mention.sentence()).tokens()) {
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
        return codes.size() == 1 ? stateOf(codes.iterator().next()) : -1;
      }
    }
    return -1;
  }

  /** Two parties of one verb or noun are not the same ("China accused the country of …"). */
  private boolean isArgumentOfSame(int one, int other) {
    Mention first = mentions.get(one);
    Mention second = mentions.get(other);
    return first.sentence() == second.sentence() && token(first).head() == token(second).head();
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
    Mention person = mentions.get(speaker);
    if (!token.has("Number=Plur") || person.type() != EntityType.PERSON) {
      return speaker;
    }
    return person.role() >= 0 ? person.role() : stateOf(person.country());
  }

  /** The first mention of a state, -1 if the report does not name it. */
  private int stateOf(@Nullable String code) {
    for (int i = 0; code != null && i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      boolean state = mention.type() == EntityType.COUNTRY && linker.isLinked(i);
      if (state && mention.kind() == Mention.Kind.NAME && code.equals(mention.country())) {
        return i;
      }
    }
    return -1;
  }

  private static int length(Attribution attribution) {
    return attribution.content().stream().mapToInt(Span::length).sum();
  }

  private int third(int at, Token token) {
    boolean plural = token.has("Number=Plur");
    boolean thing = token.has("Gender=Neut");
    if (isObject(token) && !hasSubject(at, token)) {
      return otherParty(at, plural);
    }
    int subject = governingSubject(at, token);
    if (subject >= 0 && agrees(at, subject, plural, thing)) {
      return subject;
    }
    return plural || thing ? -1 : lastPerson(at);
  }

  private boolean agrees(int at, int antecedent, boolean plural, boolean thing) {
    Mention mention = mentions.get(antecedent);
    EntityType type = mention.type();
    if (plural) {
      boolean several = token(mention).has("Number=Plur") && type == EntityType.GROUP;
      return several || type == EntityType.THREAT_GROUP;
    }
    boolean person = type == EntityType.PERSON;
    boolean personal = mentions.get(at).type() == EntityType.PERSON && words.tellsPersons();
    return thing ? !person && type != EntityType.GROUP : person || !personal;
  }

  private static boolean isObject(Token token) {
    return token.relation().equals("obj") || token.relation().equals("iobj");
  }

  private boolean hasSubject(int at, Token token) {
    return tokens(at).stream()
        .anyMatch(other -> other.head() == token.head() && other.relation().equals("nsubj"));
  }

  private List<Token> tokens(int at) {
    return analysis.sentences().get(mentions.get(at).sentence()).tokens();
  }

  /**
   * "OFAC imposed sanctions on the company, accusing it of …": no object is the subject that its
   * verb shares; it is the only other party named in the sentence before it.
   */
  private int otherParty(int at, boolean plural) {
    int subject = governingSubject(at, token(mentions.get(at)));
    int found = -1;
    for (int i : bySentence.in(mentions.get(at).sentence())) {
      boolean before = i < at && mentions.get(i).kind() == Mention.Kind.NAME && linker.isLinked(i);
      boolean other = subject < 0 || !linker.together(i, subject) && !isWithin(i, subject);
      if (before && other && isParty(i, plural)) {
        if (found >= 0 && !linker.together(found, i)) {
          return -1;
        }
        found = i;
      }
    }
    return subject < 0 ? -1 : found;
  }

  private boolean isParty(int at, boolean plural) {
    EntityType type = mentions.get(at).type();
    return !plural && type != EntityType.PERSON && type != EntityType.PLACE
        || type == EntityType.THREAT_GROUP;
  }

  /** Whether a mention stands in the noun phrase of another. */
  private boolean isWithin(int at, int phrase) {
    return mentions.get(phrase).phrase().contains(mentions.get(at).span());
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
