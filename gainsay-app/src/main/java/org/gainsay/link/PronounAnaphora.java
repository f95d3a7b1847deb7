package org.gainsay.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.model.Analysis;
import org.gainsay.model.Attribution;
import org.gainsay.model.EntityType;
import org.gainsay.model.Extraction;
import org.gainsay.model.Mention;
import org.gainsay.model.Span;
import org.gainsay.model.Token;

/** Whom pronouns mean, where the text makes it safe; elsewhere they stay open. */
final class PronounAnaphora {
  /** Relations of a clause to the one above whose subject it may share. */
  private static final Set<String> BELOW = Set.of("ccomp", "xcomp", "advcl", "conj");

  private final Reading reading;
  private final Analysis analysis;
  private final List<Mention> mentions;
  private final Words words;
  private final ReportLinker linker;
  private final BySentence bySentence;
  private final Accused accused;

  /** By sentence: the attributions whose content reaches into it. */
  private final Map<Integer, List<Attribution>> around = new HashMap<>();

  PronounAnaphora(Reading reading, Extraction extraction) {
    this.reading = reading;
    analysis = reading.analysis();
    mentions = reading.mentions();
    words = reading.words();
    linker = reading.linker();
    bySentence = reading.bySentence();
    accused = new Accused(extraction);
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

  void resolve() {
    for (int i = 0; i < mentions.size(); i++) {
      if (mentions.get(i).kind() == Mention.Kind.PRONOUN) {
        pronoun(i);
      }
    }
  }

  private void pronoun(int at) {
    Mention mention = mentions.get(at);
    Token token = reading.token(mention);
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
    return person.role() >= 0 ? person.role() : reading.stateOf(person.country());
  }

  private static int length(Attribution attribution) {
    return attribution.content().stream().mapToInt(Span::length).sum();
  }

  private int third(int at, Token token) {
    boolean plural = isPlural(token);
    boolean thing = token.has("Gender=Neut");
    if (isObject(token) && !hasSubject(at, token)) {
      return otherParty(at, plural);
    }
    int subject = governingSubject(at, token);
    if (token.has("Poss=Yes") && (subject < 0 || accused.isLaidTo(at, subject))) {
      int accuser = owner(accused.accuser(at));
      subject = accuser < 0 ? subject : accuser;
    }
    if (subject >= 0 && agrees(at, subject, plural, thing)) {
      return subject;
    }
    boolean owner = token.upos().equals("DET");
    return plural || thing || owner ? -1 : lastPerson(at);
  }

  /** Of a determiner that owns ("leur") the number is of the owners, not of what they own. */
  private boolean isPlural(Token token) {
    return token.upos().equals("DET")
        ? words.is("owners-word", token.form())
        : token.has("Number=Plur");
  }

  /** "its ministries", where a minister speaks, are those of his state. */
  private int owner(int accuser) {
    Mention mention = accuser < 0 ? null : mentions.get(accuser);
    boolean person = mention != null && mention.type() == EntityType.PERSON;
    return mention != null && person ? reading.stateOf(mention.country()) : accuser;
  }

  private boolean agrees(int at, int antecedent, boolean plural, boolean thing) {
    Mention mention = mentions.get(antecedent);
    EntityType type = mention.type();
    if (plural) {
      boolean several = reading.token(mention).has("Number=Plur") && type == EntityType.GROUP;
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
    return reading.tokens(mentions.get(at)).stream()
        .anyMatch(other -> other.head() == token.head() && other.relation().equals("nsubj"));
  }

  /**
   * "OFAC imposed sanctions on the company, accusing it of …": no object is the subject that its
   * verb shares; it is the only other party named in the sentence before it.
   */
  private int otherParty(int at, boolean plural) {
    int subject = governingSubject(at, reading.token(mentions.get(at)));
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
    List<Token> tokens = reading.tokens(mention);
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
        boolean acts = reading.token(mentions.get(i)).deprel().equals("nsubj");
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
}
