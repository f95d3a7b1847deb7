package org.gainsay.ud.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gainsay.ud.Conllu;

/**
 * A treebank's sentences laid out as running text in one of the manners that text is met in, with
 * the place of each sentence.
 *
 * @param starts first index of each sentence in the text
 */
record Layout(String text, List<Conllu.Sentence> sentences, int[] starts) {
  /** How sentences follow each other. */
  enum Manner {
    /** One space between sentences, a blank line between paragraphs. */
    RUNNING,
    /** A line end after each sentence, a blank line between paragraphs. */
    LINES,
    /** Lines broken at about 70 characters, a blank line between paragraphs. */
    WRAPPED,
    /** One space between sentences, one line end between paragraphs. */
    PARAGRAPHS
  }

  /** Lays out sentences; a treebank without paragraphs gets one every few sentences. */
  static Layout of(List<Conllu.Sentence> sentences, Manner manner, long seed) {
    boolean marked = sentences.stream().filter(Treebank::beginsParagraph).count() > 1;
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int[] starts = new int[sentences.size()];
    int column = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Conllu.Sentence sentence = sentences.get(i);
      boolean paragraph = marked ? Treebank.beginsParagraph(sentence) : random.nextInt(6) == 0;
      if (i > 0) {
        text.append(
            paragraph
                ? manner == Manner.PARAGRAPHS ? "\n" : "\n\n"
                : manner == Manner.LINES ? "\n" : " ");
        column = paragraph ? 0 : column + 1;
      }
      starts[i] = text.length();
      column = append(sentence.text(), manner == Manner.WRAPPED, column, text);
    }
    return new Layout(text.toString(), List.copyOf(sentences), starts);
  }

  private static int append(String sentence, boolean wrapped, int column, StringBuilder text) {
    if (!wrapped) {
      text.append(sentence);
      return 0;
    }
    int at = column;
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      if (at > 65 && i == 0 && !text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
        text.setCharAt(text.length() - 1, '\n');
        at = 0;
      }
      boolean broken = c == ' ' && at > 65;
      text.append(broken ? '\n' : c);
      at = broken ? 0 : at + 1;
    }
    return at;
  }

  /** Parts of at most so many sentences, so that one part is one text. */
  static List<List<Conllu.Sentence>> parts(List<Conllu.Sentence> sentences, int most) {
    List<List<Conllu.Sentence>> parts = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i += most) {
      parts.add(sentences.subList(i, Math.min(sentences.size(), i + most)));
    }
    return parts;
  }
}
