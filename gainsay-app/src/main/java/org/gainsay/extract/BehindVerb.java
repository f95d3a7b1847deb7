package org.gainsay.extract;

import java.util.Set;
import org.gainsay.extract.ComplementLexicon.Complement;
import org.gainsay.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * The words behind one verb: which of them are its object and its infinitive, whatever the parser
 * hung them on.
 */
final class BehindVerb {
  private static final Set<String> ASTRAY = Set.of("nmod", "appos", "conj", "obl", "obj", "dep");
  private static final Set<String> COMPLEMENT = Set.of("xcomp", "ccomp");

  private final LooseTree tree;
  private final ComplementLexicon lexicon;
  private final int verb;

  BehindVerb(LooseTree tree, ComplementLexicon lexicon, int verb) {
    this.tree = tree;
    this.lexicon = lexicon;
    this.verb = verb;
  }

  /**
   * Mends what stands behind.
   *
   * @param active whether it is the verb's object that acts; else its subject does
   */
  void mend(boolean active) {
    Complement complement = lexicon.of(tree.token(verb));
    if (!active) {
      mendAgent();
      mendPassive(complement);
    } else if (complement == null || !mendInfinitive(complement)) {
      if (lexicon.takesObject(tree.token(verb))) {
        mendObject();
      }
    }
  }

  /** « est accusé lundi par Oslo », where the agent was hung on the day. */
  private void mendAgent() {
    for (int word = verb + 1; word < tree.size(); word++) {
      int head = tree.head(word);
      int lead = tree.child(word, "case");
      boolean agent = lead > head && head > verb && lexicon.leadsAgent(tree.token(lead));
      if (agent && isTimePhrase(head) && tree.isBelow(head, verb)) {
        tree.hang(word, verb, "obl:agent");
      }
    }
  }

  /** « est accusé par Oslo d'avoir … », where the infinitive was hung on the agent. */
  private void mendPassive(@Nullable Complement complement) {
    int mark = complement == null || !complement.object() ? -1 : mark(complement, verb + 1);
    int infinitive = mark < 0 ? -1 : infinitive(mark);
    if (infinitive >= 0 && !tree.isBelow(verb, infinitive)) {
      hangInfinitive(infinitive, mark);
    }
  }

  private void hangInfinitive(int infinitive, int mark) {
    if (!COMPLEMENT.contains(tree.token(infinitive).relation()) || tree.head(infinitive) != verb) {
      tree.hang(infinitive, verb, "xcomp");
    }
    tree.hang(mark, infinitive, "mark");
  }

  /** Whether the verb has an infinitive that its row asks for. */
  private boolean mendInfinitive(Complement complement) {
    if (!complement.object()) {
      int infinitive = bare();
      if (infinitive >= 0) {
        mendBare(infinitive);
      }
      return infinitive >= 0;
    }
    int mark = mark(complement, verb + 2);
    if (mark >= 0) {
      mendMarked(mark);
    }
    return mark >= 0;
  }

  /** The word before the infinitive that belongs to the verb, from a place on; or -1. */
  int mark(Complement complement, int from) {
    for (int word = verb + 1; word + 1 < tree.size(); word++) {
      Token token = tree.token(word);
      boolean marks = complement.marks().contains(token.lemma());
      if (token.has("VerbForm=Fin") || ends(token) || !marks && token.upos().equals("SCONJ")) {
        return -1;
      }
      int infinitive = marks ? infinitive(word) : -1;
      if (infinitive >= 0
          && COMPLEMENT.contains(tree.token(infinitive).relation())
          && tree.head(infinitive) == verb) {
        return word;
      }
      if (infinitive >= 0 && word >= from && !isOther(infinitive)) {
        return word;
      }
    }
    return -1;
  }

  private static boolean ends(Token token) {
    return token.form().equals(":") || token.form().equals(";") || token.form().equals("»");
  }

  /** Whether the infinitive is a complement of an adjective or verb between, or a second one. */
  private boolean isOther(int infinitive) {
    int head = tree.head(infinitive);
    if (head <= verb || head >= infinitive) {
      return tree.child(infinitive, "cc") >= 0;
    }
    String upos = tree.token(head).upos();
    return upos.equals("VERB") || upos.equals("ADJ");
  }

  /** The head of the infinitive behind a mark, its negation and clitics between; or -1. */
  private int infinitive(int mark) {
    int at = mark + 1;
    while (at < tree.size() && isBeforeInfinitive(tree.token(at))) {
      at++;
    }
    if (at >= tree.size() || !tree.token(at).has("VerbForm=Inf") || tree.is(at, "fixed")) {
      return -1;
    }
    boolean auxiliary = tree.is(at, "aux") || tree.is(at, "cop");
    return auxiliary && tree.head(at) > at ? tree.head(at) : at;
  }

  private boolean isBeforeInfinitive(Token token) {
    return token.upos().equals("PRON") || token.upos().equals("ADV") || lexicon.isNegator(token);
  }

  private void mendMarked(int mark) {
    int infinitive = infinitive(mark);
    int object = object(mark);
    boolean told = object >= 0 || hasObjectBefore();
    if (!told || tree.isBelow(verb, infinitive)) {
      return;
    }
    hangInfinitive(infinitive, mark);
    if (object >= 0) {
      asObject(object);
    }
    for (int word = verb + 1; word < tree.size(); word++) {
      boolean before = word < mark && tree.head(word) == infinitive;
      boolean behind = word > mark && word != infinitive && tree.head(word) == object;
      if (before && word != mark) {
        tree.hang(word, verb, tree.is(word, "nsubj") ? "obl" : tree.token(word).deprel());
      } else if (behind && object >= 0 && !tree.is(word, "acl")) {
        tree.hang(word, infinitive, tree.is(word, "nmod") ? "obl" : tree.token(word).deprel());
      }
    }
  }

  /** The head of an infinitive without a mark, adverbs and words of time between; or -1. */
  int bare() {
    int before = verb;
    while (before + 1 < tree.size()
        && (isAside(before + 1) || lexicon.isTime(tree.token(before + 1)))) {
      before++;
    }
    return infinitive(before);
  }

  private void mendBare(int infinitive) {
    if (tree.isBelow(verb, infinitive)) {
      return;
    }
    tree.hang(infinitive, verb, "xcomp");
    for (int word = verb + 1; word < infinitive; word++) {
      boolean adverb = tree.token(word).upos().equals("ADV") && tree.is(word, "xcomp");
      if (adverb || lexicon.isTime(tree.token(word)) && tree.head(word) == infinitive) {
        tree.hang(word, verb, adverb ? "advmod" : "obl");
      }
    }
  }

  /** « l'accuse d'avoir », « qu'elle accuse d'être ». */
  private boolean hasObjectBefore() {
    int object = tree.child(verb, "obj");
    int dative = tree.child(verb, "iobj");
    return object >= 0 && object < verb || dative >= 0 && dative < verb;
  }

  /** The noun that ends before the mark, adverbials left out; or -1. */
  int object(int mark) {
    for (int word = verb + 1; word < mark; word++) {
      if (isOwnObject(word)) {
        return word;
      }
    }
    int last = mark - 1;
    while (last > verb) {
      int top = top(last, mark);
      boolean noun = tree.isNominal(top) && !lexicon.isTime(tree.token(top));
      if (noun && !isLed(top)) {
        return nameStart(top);
      }
      boolean adverbial = noun || lexicon.isTime(tree.token(top)) || isAside(top);
      if (!adverbial) {
        return -1;
      }
      last = Math.min(tree.firstBehind(top, verb), last) - 1;
    }
    return -1;
  }

  /** Whether the parser has the word as the verb's object already, and it is no word of time. */
  private boolean isOwnObject(int word) {
    return tree.head(word) == verb
        && tree.is(word, "obj")
        && !lexicon.isTime(tree.token(word))
        && !isLed(word)
        && !(isName(word) && isName(word - 1));
  }

  /** « New Delhi », torn: the first word of the name, on which the others hang. */
  private int nameStart(int word) {
    int first = word;
    while (first - 1 > verb && isName(first) && isName(first - 1)) {
      tree.hang(first, first - 1, "flat:name");
      first--;
    }
    return first;
  }

  private boolean isName(int word) {
    return tree.token(word).upos().equals("PROPN") && !isLed(word);
  }

  private boolean isAside(int word) {
    String upos = tree.token(word).upos();
    return upos.equals("PUNCT") || upos.equals("ADV");
  }

  /** The highest word above that stands between the verb and the mark, in the same phrase. */
  private int top(int word, int mark) {
    int at = word;
    while (tree.head(at) > verb && tree.head(at) < mark && !isAstray(at)) {
      at = tree.head(at);
    }
    return at;
  }

  /**
   * Whether a word hangs on an adverbial that it is no part of: on a word of time, or behind the
   * comma that ends an adverbial, or with an article of its own behind a preposition's noun.
   */
  private boolean isAstray(int word) {
    int head = tree.head(word);
    if (head > word || !tree.isNominal(word) || isLed(word)) {
      return false;
    }
    boolean other = tree.child(word, "cc") >= 0 || holdsVerb(head, word);
    if (other || !ASTRAY.contains(tree.token(word).relation())) {
      return false;
    }
    if (tree.token(head).upos().equals("PUNCT")) {
      return true;
    }
    if (lexicon.isPart(tree.token(verb), tree.token(head)) && tree.head(head) == verb) {
      return true;
    }
    if (isTimePhrase(head) && !lexicon.isTime(tree.token(word))) {
      return true;
    }
    boolean besides =
        lexicon.takesObject(tree.token(verb)) && isLedBesideObject(head) && hasArticle(word);
    boolean aside = isLed(head) && isBehindComma(word, head) && !tree.isForm(lastOf(word) + 1, ",");
    boolean articled = isLed(head) && hasArticle(word) && !tree.is(word, "conj");
    return besides || aside || articled;
  }

  /** Whether a verb, or what opens a clause, stands between. */
  private boolean holdsVerb(int from, int to) {
    for (int word = from + 1; word < to; word++) {
      Token token = tree.token(word);
      boolean opens = token.upos().equals("SCONJ") || token.has("PronType=Rel");
      if (opens || token.upos().equals("VERB")) {
        return true;
      }
    }
    return false;
  }

  private boolean isBehindComma(int word, int head) {
    int first = tree.firstBehind(word, head);
    return tree.isForm(first, ",") || tree.isForm(first - 1, ",");
  }

  private boolean isTimePhrase(int word) {
    int at = word;
    while (at > verb) {
      if (lexicon.isTime(tree.token(at))) {
        return true;
      }
      if (!tree.is(at, "nmod") && !tree.is(at, "nummod")) {
        return false;
      }
      at = tree.head(at);
    }
    return false;
  }

  private boolean isLedBesideObject(int word) {
    int lead = tree.child(word, "case");
    return lead >= 0
        && tree.head(word) == verb
        && lexicon.leadsBesideObject(tree.token(verb), tree.token(lead));
  }

  private boolean hasArticle(int word) {
    int article = tree.child(word, "det");
    return article >= 0 && article < word || tree.child(word, "nummod") >= 0;
  }

  private int lastOf(int word) {
    int last = word;
    for (int at = word + 1; at < tree.size(); at++) {
      last = tree.isBelow(at, word) ? at : last;
    }
    return last;
  }

  /** Whether a preposition leads the word; « des » before an object is an article. */
  private boolean isLed(int word) {
    int lead = tree.child(word, "case");
    if (lead < 0 || lead > word || !tree.token(lead).upos().equals("ADP") || isAdverb(lead)) {
      return false;
    }
    boolean fused =
        lead + 1 < tree.size()
            && tree.token(lead).span().equals(tree.token(lead + 1).span())
            && tree.token(lead + 1).has("Number=Plur");
    return !(fused && lexicon.isPartitive(tree.token(lead)) && isBehindAdverbial(lead));
  }

  /** « de nouveau »: a preposition fixed with an adjective. */
  private boolean isAdverb(int lead) {
    int fixed = tree.child(lead, "fixed");
    return fixed >= 0 && tree.token(fixed).upos().equals("ADJ");
  }

  private boolean isBehindAdverbial(int lead) {
    int before = lead - 1;
    return before == verb
        || isAside(before)
        || tree.is(before, "fixed")
        || lexicon.isTime(tree.token(before));
  }

  private void mendObject() {
    int subject = tree.child(verb, "nsubj");
    boolean finite = tree.token(verb).has("VerbForm=Fin") || tree.child(verb, "aux") >= 0;
    boolean led = subject >= 0 && subject < verb && !hasFinite(subject);
    if (finite && !led || hasObject()) {
      return;
    }
    for (int word = verb + 1; word < tree.size(); word++) {
      if (tree.token(word).has("VerbForm=Fin") || ends(tree.token(word))) {
        return;
      }
      boolean noun = tree.isNominal(word) && !lexicon.isTime(tree.token(word));
      if (noun && (finite ? isLost(word) : isOfHigher(word))) {
        asObject(word);
        return;
      }
      int restricted = restricted(word);
      if (restricted >= 0) {
        tree.put(tree.token(word).tagged("ADV", "").hung(verb, "advmod"));
        asObject(restricted);
        return;
      }
    }
  }

  private boolean isLost(int word) {
    int head = tree.head(word);
    boolean bare = head == verb && isName(word) && tree.is(word, "obl");
    return bare || head > verb && isAstray(word) && isAdverbial(head);
  }

  /** « en annonçant, dans un discours, la rupture », hung on the verb above. */
  private boolean isOfHigher(int word) {
    int head = tree.head(word);
    return head >= 0
        && head < verb
        && tree.is(word, "obj")
        && tree.isBelow(verb, head)
        && !isLed(word)
        && !holdsVerb(verb, word);
  }

  /** « n'y voit que des mensonges »: the noun behind a conjunction that opens no clause; or -1. */
  private int restricted(int word) {
    boolean bare = tree.token(word).upos().equals("SCONJ") && hasNegator();
    int noun = bare ? tree.child(word, "obj") : -1;
    if (bare && noun < 0 && tree.head(word) > word && tree.isNominal(tree.head(word))) {
      noun = tree.head(word);
    }
    for (int at = word; noun >= 0 && at < tree.size(); at++) {
      if (tree.token(at).has("VerbForm=Fin")) {
        return -1;
      }
    }
    return noun > verb ? noun : -1;
  }

  private boolean hasNegator() {
    for (int word = 0; word < verb; word++) {
      if (tree.head(word) == verb && lexicon.isNegator(tree.token(word))) {
        return true;
      }
    }
    return false;
  }

  /** « …, a indiqué jeudi le Kremlin »: behind a clause the subject stands behind the verb. */
  private boolean hasFinite(int subject) {
    for (int word = subject + 1; word < verb; word++) {
      if (tree.token(word).has("VerbForm=Fin") && tree.head(word) != verb) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word's phrase hangs on the verb. */
  private boolean isAdverbial(int word) {
    return tree.head(word) == verb || isTimePhrase(word);
  }

  private boolean hasObject() {
    for (int word = 0; word < tree.size(); word++) {
      boolean object = tree.head(word) == verb && tree.is(word, "obj");
      if (object && !lexicon.isTime(tree.token(word))) {
        return true;
      }
      if (tree.head(word) == verb && COMPLEMENT.contains(tree.token(word).relation())) {
        return true;
      }
    }
    int clitic = tree.child(verb, "expl");
    return clitic >= 0 && !tree.token(clitic).deprel().equals("expl:comp");
  }

  private void asObject(int object) {
    for (int word = verb + 1; word < object; word++) {
      if (tree.head(word) == verb && tree.is(word, "obj") && word != object) {
        tree.hang(word, verb, "obl");
      }
    }
    int lead = tree.child(object, "case");
    if (lead >= 0 && isAdverb(lead)) {
      tree.hang(lead, verb, "advmod");
    }
    tree.hang(object, verb, "obj");
  }
}
