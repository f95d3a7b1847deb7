package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Analysis;
import org.gainsay.model.Sentence;
import org.gainsay.model.Token;

/** Quotation marks that a tagger took for words: in "the group “X” linked to Y" no auxiliary. */
final class QuotationMarks {
  private static final String MARKS = "\"“”„«»‹›";

  private QuotationMarks() {}

  /** The report with its marks mended where they need it. */
  static Analysis mend(Analysis analysis) {
    return analysis.withSentences(analysis.sentences().stream().map(QuotationMarks::mend).toList());
  }

  private static Sentence mend(Sentence sentence) {
    List<Token> mended = null;
    for (Token token : sentence.tokens()) {
      if (isMistaken(token)) {
        mended = mended == null ? new ArrayList<>(sentence.tokens()) : mended;
        mended.set(token.index(), token.tagged("PUNCT", "").hung(token.head(), "punct"));
      }
    }
    return mended == null ? sentence : new Sentence(sentence.passage(), sentence.span(), mended);
  }

  private static boolean isMistaken(Token token) {
    return token.form().length() == 1
        && MARKS.contains(token.form())
        && !token.upos().equals("PUNCT")
        && token.head() >= 0;
  }
}
