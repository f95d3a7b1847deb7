package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.gainsay.model.Sentence;
import org.gainsay.model.Token;

/**
 * Gives a sentence without a main verb the one that the order of its words shows: "The group
 * targets banks", where "targets" was taken for a noun, and "Spies copied two files", where
 * "copied" was taken for a participle. Headlines and catalogues lead taggers to such readings.
 *
 * <p>A sentence that has a finite main verb is left as it is.
 */
final class MainVerbs {
  private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN");

  /** Relations that no finite verb has. */
  private static final Set<String> LOOSE =
      Set.of("flat", "appos", "nmod", "obl", "amod", "compound");

  private static final Set<String> PHRASE =
      Set.of("NOUN", "PROPN", "ADJ", "NUM", "DET", "PRON", "SYM");

  private final Predicate<Token> verb;
  private final BiPredicate<Token, Token> complement;

  /**
   * @param verb whether the event tables know the word as a verb
   */
  MainVerbs(Predicate<Token> verb) {
    this(verb, (word, next) -> false);
  }

  /**
   * @param verb whether a table knows the word as a verb
   * @param complement whether the second word, behind that verb, begins what only an active verb
   *     takes ("protested against")
   */
  MainVerbs(Predicate<Token> verb, BiPredicate<Token, Token> complement) {
    this.verb = verb;
    this.complement = complement;
  }

  /** The sentence, mended if it needs it. */
  Sentence mend(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    boolean verbless = !hasMainVerb(tokens);
    for (int at = 1; at + 1 < tokens.size(); at++) {
      List<Token> mended = List.of();
      if ((verbless || isBehindAside(tokens, at)) && isMisread(tokens, at)) {
        mended = mended(tokens, at);
      } else if (isSecond(tokens, at)) {
        mended = second(tokens, at);
      } else if (isFurther(tokens, at)) {
        mended = further(tokens, at);
      } else if (isFirst(tokens, at)) {
        mended = first(tokens, at);
      }
      if (!mended.isEmpty() && TreeShape.isTree(mended)) {
        return new Sentence(sentence.passage(), sentence.span(), mended);
      }
    }
    return sentence;
  }

  /** "has operated since 2013 and targets banks": a noun coordinated with a verb. */
  private boolean isSecond(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return token.upos().equals("NOUN")
        && token.has("Number=Plur")
        && token.relation().equals("conj")
        && tokens.get(at - 1).upos().equals("CCONJ")
        && tokens.get(token.head()).upos().equals("VERB")
        && verb.test(token)
        && beginsPhrase(tokens, at + 1);
  }

  /** "Oslo cuts ties with Minsk, expels attachés": a headline's further verb, hung as if a name. */
  private boolean isFurther(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return token.upos().equals("VERB")
        && token.has("VerbForm=Fin")
        && LOOSE.contains(token.relation())
        && tokens.get(at - 1).form().equals(",")
        && token.head() < at
        && tokens.get(token.head()).upos().equals("VERB")
        && verb.test(token)
        && beginsPhrase(tokens, at + 1);
  }

  private static List<Token> further(List<Token> tokens, int at) {
    List<Token> mended = new ArrayList<>(second(tokens, at));
    mended.set(at, tokens.get(at).hung(tokens.get(at).head(), "conj"));
    return mended;
  }

  private static List<Token> second(List<Token> tokens, int at) {
    int object = object(tokens, at);
    List<Token> mended = new ArrayList<>(tokens);
    Token token = tokens.get(at);
    mended.set(at, asVerb(token).hung(token.head(), token.deprel()));
    if (object >= 0) {
      mended.set(object, tokens.get(object).hung(at, "obj"));
    }
    return mended;
  }

  /**
   * "Britain accused hackers … and announced sanctions": read as "Britain, accused hackers"; but a
   * noun without "and" or a comma is coordinated with none.
   */
  private boolean isFirst(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    int noun = token.head();
    boolean participle =
        token.relation().equals("amod")
            && token.has("VerbForm=Part")
            && token.has("Tense=Past")
            && verb.test(token);
    if (!participle || noun <= at || !tokens.get(noun).relation().equals("conj")) {
      return false;
    }
    Token subject = tokens.get(tokens.get(noun).head());
    return subject.relation().equals("nsubj")
        && subject.head() > noun
        && tokens.get(subject.head()).has("VerbForm=Fin")
        && !hasChild(tokens, noun, "cc")
        && !hasChild(tokens, noun, "punct");
  }

  private static List<Token> first(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    int noun = token.head();
    int subject = tokens.get(noun).head();
    int other = tokens.get(subject).head();
    List<Token> mended = new ArrayList<>(tokens);
    Token second = tokens.get(other);
    mended.set(at, asVerb(token).hung(second.head(), second.deprel()));
    mended.set(subject, tokens.get(subject).hung(at, "nsubj"));
    mended.set(noun, tokens.get(noun).hung(at, "obj"));
    mended.set(other, second.hung(at, "conj"));
    return mended;
  }

  private static boolean hasMainVerb(List<Token> tokens) {
    for (Token token : tokens) {
      boolean finite = token.has("VerbForm=Fin") && isWord(token);
      if (finite && !token.deprel().equals("acl:relcl") && !isInRelative(tokens, token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInRelative(List<Token> tokens, Token token) {
    Token at = token;
    for (int step = 0; at.head() >= 0 && step < tokens.size(); step++) {
      if (at.deprel().equals("acl:relcl")) {
        return true;
      }
      at = tokens.get(at.head());
    }
    return false;
  }

  private static boolean isWord(Token token) {
    return Character.isLetter(token.form().codePointAt(0));
  }

  private boolean isMisread(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    Token before = tokens.get(subject(tokens, at));
    boolean subject =
        NOMINAL.contains(before.upos()) && !before.form().equals(token.form()) && isWord(before);
    if (!subject || !verb.test(token)) {
      return false;
    }
    if (!beginsPhrase(tokens, at + 1) && !complement.test(token, tokens.get(at + 1))) {
      return false;
    }
    boolean participle =
        token.upos().equals("VERB")
            && token.has("VerbForm=Part")
            && !token.has("Tense=Pres")
            && !hasChild(tokens, at, "aux");
    boolean noun =
        token.upos().equals("NOUN")
            && (token.has("Number=Plur") ? before.has("Number=Sing") : before.has("Number=Plur"));
    return participle || noun || isModifier(token) && isArticle(tokens.get(at + 1));
  }

  /** « Le ministère dément la nouvelle »: no article follows what modifies a noun. */
  private static boolean isModifier(Token token) {
    return token.upos().equals("ADJ") || token.upos().equals("ADV");
  }

  private static boolean isArticle(Token token) {
    return token.upos().equals("DET") && token.has("PronType=Art");
  }

  private static boolean hasChild(List<Token> tokens, int at, String relation) {
    return tokens.stream()
        .anyMatch(token -> token.head() == at && token.relation().equals(relation));
  }

  /** An object, not the "by" or "in" of a participle; "at least six" begins one too. */
  private static boolean beginsPhrase(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (PHRASE.contains(token.upos())) {
      return true;
    }
    return at + 2 < tokens.size()
        && token.upos().equals("ADP")
        && tokens.get(at + 1).has("Degree=Sup")
        && tokens.get(at + 2).upos().equals("NUM");
  }

  /**
   * The word before a verb and its adverbs ("London recently imposed …"); where an aside between
   * commas parts them the noun before it ("The group, unheard of till then, claimed …").
   */
  private static int subject(List<Token> tokens, int at) {
    int subject = at - 1;
    if (tokens.get(subject).form().equals(",")) {
      return Math.max(0, beforeAside(tokens, at));
    }
    while (subject > 0 && tokens.get(subject).upos().equals("ADV")) {
      subject--;
    }
    return subject;
  }

  /**
   * "The centre, for its part, judges it likely that …": read as a noun beside the root noun, so
   * that the only finite verb is a clause's.
   */
  private static boolean isBehindAside(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    int root = root(tokens);
    return token.relation().equals("appos")
        && token.head() == root
        && token.upos().equals("NOUN")
        && tokens.get(at - 1).form().equals(",")
        && !hasChild(tokens, root, "cop")
        && !hasChild(tokens, root, "nsubj")
        && beforeAside(tokens, at) == root
        && List.of("PRON", "DET").contains(tokens.get(at + 1).upos());
  }

  /** The root noun, or a participle's subject, before the comma that opens the aside; or -1. */
  private static int beforeAside(List<Token> tokens, int at) {
    int root = root(tokens);
    int noun = root;
    if (tokens.get(root).upos().equals("VERB")) {
      noun = -1;
      for (Token token : tokens) {
        boolean before = token.head() == root && token.index() < root;
        noun = before && token.relation().equals("nsubj") ? token.index() : noun;
      }
    }
    boolean opens = false;
    for (int word = noun + 1; noun >= 0 && word < at - 1; word++) {
      opens |= tokens.get(word).form().equals(",");
    }
    return opens && noun < at && NOMINAL.contains(tokens.get(noun).upos()) ? noun : -1;
  }

  private static List<Token> mended(List<Token> tokens, int at) {
    int subject = subject(tokens, at);
    int object = beginsPhrase(tokens, at + 1) ? object(tokens, at) : -1;
    int root = root(tokens);
    List<Token> mended = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      int index = token.index();
      if (index == at) {
        mended.add(asVerb(token));
      } else if (index == subject) {
        mended.add(token.hung(at, "nsubj"));
      } else if (index == object) {
        mended.add(token.hung(at, "obj"));
      } else if (index == root) {
        mended.add(index < at ? token.hung(subject, "dep") : token.hung(at, "dep"));
      } else if (index < subject && (token.head() == at || token.head() == object)) {
        mended.add(token.hung(subject, token.deprel()));
      } else if (index > at && token.head() == at && token.relation().equals("conj")) {
        mended.add(token.hung(object < 0 ? at : object, token.deprel()));
      } else if (index > at && index < object && token.head() < at) {
        mended.add(token.hung(object, token.deprel()));
      } else if (index > at && token.head() >= 0 && token.head() <= subject) {
        mended.add(token.hung(at, token.deprel()));
      } else {
        mended.add(token);
      }
    }
    return mended;
  }

  /** The last noun of the phrase behind the verb, or -1. */
  private static int object(List<Token> tokens, int at) {
    int object = -1;
    for (int i = at + 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean inside =
          PHRASE.contains(token.upos())
              || token.form().equals("-")
              || object < 0 && (token.upos().equals("ADP") || token.upos().equals("ADV"))
              || token.upos().equals("PART");
      if (!inside) {
        break;
      }
      object = NOMINAL.contains(token.upos()) ? i : object;
    }
    return object;
  }

  private static int root(List<Token> tokens) {
    return tokens.stream().filter(token -> token.head() < 0).findFirst().orElseThrow().index();
  }

  private static Token asVerb(Token token) {
    boolean past = token.upos().equals("VERB");
    String feats = "Mood=Ind|Person=3|Tense=" + (past ? "Past" : "Pres") + "|VerbForm=Fin";
    return new Token(
        token.index(), token.span(), token.form(), token.lemma(), "VERB", feats, -1, "root");
  }
}
