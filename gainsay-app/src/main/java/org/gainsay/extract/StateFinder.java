package org.gainsay.extract;

import java.util.List;
import java.util.Set;
import org.gainsay.extract.Entry.Kind;
import org.gainsay.lexicon.Fold;
import org.gainsay.model.EntityType;
import org.gainsay.model.Mention;
import org.gainsay.model.Span;
import org.gainsay.model.Token;

/**
 * Where a state's name, seat or adjective stands for the state. A name always does; a seat except
 * where a preposition makes it a town; an adjective only with a noun that stands for the state
 * ("Chinese regime", « gouvernement turc »), nominal ("the British") or in a coordination («
 * gouvernements américain et britannique »).
 */
final class StateFinder {
  private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
  private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "ADJ", "NUM");

  private static final Set<String> IN_PHRASE = Set.of("NOUN", "ADJ", "VERB", "ADP", "ADV");

  /** Nouns before which adjectives of several states stand for these. */
  private static final List<String> JOINED =
      List.of("officials", "intruders", "people", "companies", "bodies", "things");

  /** The noun of a deed stands at most so many words from the state's adjective. */
  private static final int DEED_REACH = 4;

  /** A verb stands at most so many words before the preposition that leads to whom it addresses. */
  private static final int ADDRESSING_REACH = 8;

  private final Scan scan;
  private final Words words;

  StateFinder(Scan scan) {
    this.scan = scan;
    words = scan.words();
  }

  void find(Candidate candidate, List<Draft> into) {
    if (isInPerson(candidate)) {
      return;
    }
    switch (candidate.entry().kind()) {
      case SEAT -> addSeat(candidate, into);
      case ADJECTIVE -> addAdjective(candidate, into);
      case PEOPLE -> addPeople(candidate, into);
      default -> addName(candidate, into);
    }
  }

  /**
   * "US officials", "government of New Zealand": the phrase is the state's, the name its mention.
   */
  private void addName(Candidate candidate, List<Draft> into) {
    int to = candidate.to();
    boolean named = to < words.size() && scan.isSpaced(to) && isStateNoun(to);
    if (named && isGovernment(to)) {
      into.add(state(candidate, candidate.from(), to + 1));
      return;
    }
    Draft draft = state(candidate, candidate.from(), candidate.to());
    int head = draft.head();
    int above = scan.tree().head(head);
    if (above >= 0 && speaksForState(above) && isModifier(head)) {
      draft.phrase = nounPhrase(above);
    }
    into.add(draft);
  }

  /** « US government » is a name of the state; "US officials" are its people. */
  private boolean isGovernment(int piece) {
    return scan.token(piece).has("Number=Sing")
        && (piece + 1 >= words.size() || words.get(piece + 1).gap() != Words.HYPHEN)
        && !scan.token(piece).upos().equals("VERB");
  }

  private boolean isStateNoun(int piece) {
    return scan.describes(piece, "state") && !scan.describes(piece, "blocs");
  }

  private boolean speaksForState(int token) {
    String lemma = scan.tree().lemma(token);
    return scan.tables().describes(lemma, "officials") || scan.tables().describes(lemma, "state");
  }

  private boolean isModifier(int token) {
    return scan.tree().is(token, "compound")
        || scan.tree().is(token, "nmod")
        || scan.tree().is(token, "amod");
  }

  /** The noun phrase up to its head and its complements, relative clauses left out. */
  private Span nounPhrase(int head) {
    return scan.tree().span(scan.tree().first(head), Math.max(head, lastComplement(head)));
  }

  private int lastComplement(int head) {
    int last = head;
    for (int child : scan.tree().children(head)) {
      boolean complement = scan.tree().is(child, "nmod") || scan.tree().is(child, "amod");
      if (child > head && complement) {
        last = Math.max(last, scan.tree().last(child));
      }
    }
    return last;
  }

  /** "Lisa Monaco", "Michael Jordan": the tree ties it to the capitalised word before it. */
  private boolean isInPerson(Candidate candidate) {
    int from = candidate.from();
    boolean flat = candidate.to() - from == 1 && scan.token(from).relation().equals("flat");
    return flat
        && from > 0
        && scan.isSpaced(from)
        && NameRuns.isPersonal(scan, from - 1)
        && scan.tables().titles().at(words, from - 1).isEmpty()
        && scan.stateFrom(from - 1) == null;
  }

  private void addSeat(Candidate candidate, List<Draft> into) {
    Draft draft = state(candidate, candidate.from(), candidate.to());
    if (isTown(candidate)) {
      draft.type = EntityType.PLACE;
      draft.known = "place:" + words.key(candidate.from());
      draft.external = null;
    }
    into.add(draft);
  }

  private boolean isTown(Candidate candidate) {
    int before = candidate.from() - 1;
    if (scan.is("dative", before) && isAddressed(before)) {
      return false;
    }
    if (scan.is("locative", before)
        || scan.is("locative", before - 1) && scan.is("article", before)) {
      return true;
    }
    boolean ofTown = scan.is("owner", before) && scan.is("town", before - 1);
    boolean state = words.key(candidate.to()).equals("state");
    return ofTown || state;
  }

  /**
   * « a reproché à Washington », « attribue ces raids à Washington »: the verb's preposition leads
   * to whom it speaks to or of.
   */
  private boolean isAddressed(int preposition) {
    int nearest = Math.max(0, preposition - ADDRESSING_REACH);
    for (int piece = preposition - 1; piece >= nearest; piece--) {
      if (scan.tables().is("addressing", Fold.of(scan.token(piece).lemma()))) {
        return true;
      }
      String upos = scan.token(piece).upos();
      if (upos.equals("VERB") || upos.equals("PUNCT")) {
        return false;
      }
    }
    return false;
  }

  private void addAdjective(Candidate candidate, List<Draft> into) {
    int from = candidate.from();
    int to = candidate.to();
    int after = nounAfter(to);
    int before = nounBefore(from);
    if (isCoordinated(from, to)) {
      into.add(state(candidate, from, to));
    } else if (after >= 0) {
      into.add(state(candidate, from, after + 1));
    } else if (before >= 0) {
      into.add(state(candidate, before, to));
    } else if (isOfficials(to) || isOfficials(from - 1)) {
      addOfficials(candidate, into);
    } else if (isNominal(from, to)) {
      Draft draft = state(candidate, from, to);
      draft.phrase = scan.tree().span(Math.max(0, draft.head() - 1), draft.head());
      into.add(draft);
    } else if (hasDeed(from, to)) {
      into.add(state(candidate, from, to));
    }
  }

  /** "Iranian phishing campaign", « campagne d'espionnage chinoise »: the state's deed. */
  private boolean hasDeed(int from, int to) {
    for (int at = to; at < Math.min(words.size(), to + DEED_REACH) && isPhrase(at); at++) {
      if (scan.describes(at, "deeds")) {
        return true;
      }
    }
    boolean after = words.get(from).casing() == Words.Case.LOWER;
    for (int at = from - 1; after && at >= Math.max(0, from - DEED_REACH) && isPhrase(at); at--) {
      if (scan.describes(at, "deeds")) {
        return true;
      }
    }
    return false;
  }

  private boolean isPhrase(int at) {
    return IN_PHRASE.contains(scan.token(at).upos()) && words.get(at).gap() != ',';
  }

  private boolean isOfficials(int piece) {
    return scan.describes(piece, "officials") && !scan.token(piece).upos().equals("VERB");
  }

  private void addOfficials(Candidate candidate, List<Draft> into) {
    boolean after = isOfficials(candidate.to());
    int from = after ? candidate.from() : candidate.from() - 1;
    int to = after ? candidate.to() + 1 : candidate.to();
    Token noun = scan.token(after ? to - 1 : from);
    boolean plural = noun.has("Number=Plur") && scan.tree().child(noun.index(), "nummod") < 0;
    if (plural && (!after || scan.isSpaced(candidate.to()))) {
      Draft draft = state(candidate, from, to);
      draft.kind = Mention.Kind.DESCRIPTION;
      into.add(draft);
    }
  }

  /**
   * The state noun after an adjective, at most one plain word between ("Chinese central
   * government").
   */
  private int nounAfter(int to) {
    for (int at = to; at < Math.min(words.size(), to + 2); at++) {
      if (!scan.isSpaced(at)) {
        return -1;
      }
      if (isStateNoun(at) && isGovernmentNoun(at)) {
        return at;
      }
      if (!scan.token(at).upos().equals("ADJ")) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isGovernmentNoun(int at) {
    boolean glued = at + 1 < words.size() && words.get(at + 1).gap() == Words.HYPHEN;
    Token token = scan.token(at);
    boolean media = token.relation().equals("compound") && words.key(at).equals("state");
    return !glued && !media && !token.upos().equals("VERB");
  }

  private int nounBefore(int from) {
    for (int at = from - 1; at >= Math.max(0, from - 2); at--) {
      if (!scan.isSpaced(at + 1)) {
        return -1;
      }
      if (isStateNoun(at) && NOUNS.contains(scan.token(at).upos())) {
        return words.get(from).casing() == Words.Case.LOWER ? at : -1;
      }
      if (!scan.token(at).upos().equals("ADJ")) {
        return -1;
      }
    }
    return -1;
  }

  /** "American and British governments", « les gouvernements américain, britannique et … ». */
  private boolean isCoordinated(int from, int to) {
    boolean linked = isJoint(from, to) && (joinedAfter(to) || joinedBefore(from));
    return linked && !scan.token(from).upos().equals("VERB");
  }

  private boolean joinedAfter(int to) {
    int at = to;
    if (at < words.size() && isAnd(at)) {
      at++;
    } else if (at >= words.size() || words.get(at).gap() != ',') {
      return false;
    }
    return isAdjective(at);
  }

  private boolean joinedBefore(int from) {
    int at = from - 1;
    if (at >= 0 && isAnd(at)) {
      at--;
    } else if (words.get(from).gap() != ',') {
      return false;
    }
    Gazetteer.Match<Entry> state = scan.stateTo(at + 1);
    return state != null && state.entry().kind() == Kind.ADJECTIVE;
  }

  private boolean isAnd(int at) {
    return scan.token(at).upos().equals("CCONJ");
  }

  private boolean isAdjective(int at) {
    Gazetteer.Match<Entry> state = scan.stateFrom(at);
    return state != null && state.entry().kind() == Kind.ADJECTIVE;
  }

  /** Whether the coordination leads to a noun that stands for states. */
  private boolean isJoint(int from, int to) {
    int left = from - 1;
    while (left >= 0 && (isAdjectiveEnd(left + 1) || isAnd(left))) {
      Gazetteer.Match<Entry> state = scan.stateTo(left + 1);
      left = state != null ? state.from() - 1 : left - 1;
    }
    int right = to;
    while (right < words.size() && (isAdjective(right) || isAnd(right))) {
      Gazetteer.Match<Entry> state = scan.stateFrom(right);
      right = state != null ? state.to() : right + 1;
    }
    return isStateOrOfficials(left) || right < words.size() && isStateOrOfficials(right);
  }

  private boolean isAdjectiveEnd(int at) {
    Gazetteer.Match<Entry> state = scan.stateTo(at);
    return state != null && state.entry().kind() == Kind.ADJECTIVE;
  }

  private boolean isStateOrOfficials(int at) {
    return isStateNoun(at) || JOINED.stream().anyMatch(kind -> scan.describes(at, kind));
  }

  /** "the British", « les Américains »: with an article, and no noun that it belongs to. */
  private boolean isNominal(int from, int to) {
    if (!scan.is("article", from - 1) || !words.get(from).isCapital()) {
      return false;
    }
    boolean followed =
        to < words.size()
            && scan.isSpaced(to)
            && NOMINAL.contains(scan.token(to).upos())
            && words.get(to).gap() != ',';
    return !followed && !scan.token(from - 1).has("Definite=Ind");
  }

  private void addPeople(Candidate candidate, List<Draft> into) {
    if (isNominal(candidate.from(), candidate.to())) {
      into.add(state(candidate, candidate.from(), candidate.to()));
    }
  }

  private Draft state(Candidate candidate, int from, int to) {
    return Draft.of(scan, from, to, candidate.entry());
  }
}
