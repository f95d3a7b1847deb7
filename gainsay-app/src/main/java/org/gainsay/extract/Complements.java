package org.gainsay.extract;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.model.Analysis;
import org.gainsay.model.Sentence;
import org.gainsay.model.Token;

/**
 * Gives back to a verb the object and the infinitive that the parser hung elsewhere: « Oslo a
 * accusé lundi Minsk d'avoir menti », where the object was hung on the day or read as the subject
 * of the infinitive.
 *
 * <p>Told by the order of the words, for verbs of which a table says what stands behind them; a
 * language without that table is left as it is.
 */
final class Complements {
  private final Lexicons lexicons;
  private final Function<String, Predicate<Token>> eventVerbs;
  private final Map<String, Optional<ComplementLexicon>> byLanguage = new ConcurrentHashMap<>();

  /**
   * @param eventVerbs by language, whether the event tables know a word as a verb
   */
  Complements(Lexicons lexicons, Function<String, Predicate<Token>> eventVerbs) {
    this.lexicons = lexicons;
    this.eventVerbs = eventVerbs;
  }

  /** The report with its sentences mended where they need it. */
  Analysis mend(Analysis analysis) {
    return byLanguage
        .computeIfAbsent(analysis.language(), this::lexicon)
        .map(lexicon -> mended(analysis, lexicon))
        .orElse(analysis);
  }

  private Optional<ComplementLexicon> lexicon(String language) {
    return lexicons
        .find(language, "verb-complements")
        .map(table -> new ComplementLexicon(lexicons, table, language, eventVerbs.apply(language)));
  }

  private static Analysis mended(Analysis analysis, ComplementLexicon lexicon) {
    return analysis.withSentences(
        analysis.sentences().stream().map(sentence -> mended(sentence, lexicon)).toList());
  }

  private static Sentence mended(Sentence sentence, ComplementLexicon lexicon) {
    Sentence mended = sentence;
    for (int at = 0; at < sentence.tokens().size(); at++) {
      Token word = mended.tokens().get(at);
      if (!word.upos().equals("VERB") && !lexicon.isForm(word)) {
        continue;
      }
      // one tree a verb: what makes no tree is given up for that verb alone
      LooseTree tree = new LooseTree(mended);
      new MisreadVerbs(tree, lexicon).mend(at);
      if (tree.token(at).upos().equals("VERB")) {
        mendVoice(tree, at);
        mendAuxiliaries(tree, at);
        new BehindVerb(tree, lexicon, at).mend(isActive(tree, at));
      }
      mended = tree.sentence();
    }
    return mended;
  }

  /** « a de nouveau mis en cause Minsk »: without the passive's auxiliary there is no passive. */
  private static void mendVoice(LooseTree tree, int at) {
    boolean perfect = false;
    for (int word = 0; word < at; word++) {
      if (tree.head(word) == at && tree.is(word, "aux")) {
        if (tree.token(word).deprel().equals("aux:pass")) {
          return;
        }
        perfect = true;
      }
    }
    for (int word = 0; perfect && word < at; word++) {
      if (tree.head(word) == at && tree.token(word).deprel().equals("nsubj:pass")) {
        tree.put(tree.token(word).hung(at, "nsubj"));
      }
    }
  }

  /** « Le chef de la base a fait savoir », where the subject was hung on the auxiliary. */
  private static void mendAuxiliaries(LooseTree tree, int at) {
    for (int word = 0; word < at; word++) {
      int head = tree.head(word);
      boolean lost = head >= 0 && head < at && tree.head(head) == at && tree.is(head, "aux");
      if (lost && tree.is(word, "nsubj")) {
        tree.hang(word, at, "nsubj");
      }
    }
  }

  /** A verb in the active voice: a participle needs its auxiliary. */
  private static boolean isActive(LooseTree tree, int at) {
    Token token = tree.token(at);
    boolean auxiliary = false;
    for (int word = 0; word < at; word++) {
      Token other = tree.token(word);
      boolean mine = other.head() == at;
      if (mine && (other.deprel().equals("aux:pass") || other.deprel().equals("nsubj:pass"))) {
        return false;
      }
      auxiliary |= mine && other.relation().equals("aux");
    }
    boolean past = token.has("VerbForm=Part") && !token.has("Tense=Pres");
    return auxiliary || !past;
  }
}
