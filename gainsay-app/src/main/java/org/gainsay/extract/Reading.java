package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.gainsay.model.Analysis;
import org.gainsay.model.Mention;
import org.gainsay.model.Passage;
import org.gainsay.model.Sentence;
import org.gainsay.model.Span;
import org.gainsay.model.Text;
import org.gainsay.model.Token;

/** One report made ready for finding claims: its trees, quotations and mentions, by place. */
final class Reading {
  private final Analysis analysis;
  private final List<SentenceTree> trees = new ArrayList<>();
  private final QuotationIndex quotations;
  private final MentionIndex mentions;

  /**
   * @param mend gives a sentence that the parser left without a main verb the one it has
   * @param perfect whether a word is a form of the verb that makes the perfect
   */
  Reading(
      Analysis analysis,
      List<Mention> mentions,
      UnaryOperator<Sentence> mend,
      Predicate<Token> perfect) {
    this.analysis = analysis;
    List<Sentence> sentences = analysis.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      trees.add(new SentenceTree(i, mend.apply(sentences.get(i)), perfect));
    }
    this.quotations = new QuotationIndex(analysis.quotations());
    this.mentions = new MentionIndex(mentions, sentences.size());
  }

  Analysis analysis() {
    return analysis;
  }

  List<SentenceTree> trees() {
    return trees;
  }

  QuotationIndex quotations() {
    return quotations;
  }

  MentionIndex mentions() {
    return mentions;
  }

  Text text() {
    return analysis.document().text();
  }

  Passage passage(SentenceTree tree) {
    return analysis.clean().passages().get(tree.sentence().passage());
  }

  /** In how many quotations a word stands; in none where the sentence ends before it. */
  int depth(SentenceTree tree, int word) {
    return word < tree.size() ? quotations.depth(tree.token(word).span().start()) : 0;
  }

  /** Whether a word stands in a quotation that the cue is not in. */
  boolean isQuoted(CueClause cue, int word) {
    return depth(cue.tree(), word) > depth(cue.tree(), cue.at());
  }

  /** Index of the first sentence that ends after the position; their number when there is none. */
  int sentenceEndingAfter(int position) {
    int low = 0;
    int high = trees.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (trees.get(middle).sentence().span().end() > position) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The words that lie in the span, in order. */
  List<Token> words(Span span) {
    List<Token> found = new ArrayList<>();
    for (int i = sentenceEndingAfter(span.start()); i < trees.size(); i++) {
      Sentence sentence = trees.get(i).sentence();
      if (sentence.span().start() >= span.end()) {
        break;
      }
      for (Token token : sentence.tokens()) {
        if (span.contains(token.span())) {
          found.add(token);
        }
      }
    }
    return found;
  }
}
