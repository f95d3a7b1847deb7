package org.gainsay.ud.names;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Finds the names of persons, organisations and places in a text: a linear-chain conditional random
 * field over words (Lafferty et al. 2001) whose features look at the whole text. Immutable, safe to
 * share.
 */
public final class NameTagger {

  private final NameModel model;

  NameTagger(NameModel model) {
    this.model = model;
  }

  /**
   * Reads a model.
   *
   * @throws IOException if it cannot be read or is no such model
   */
  public static NameTagger read(InputStream in) throws IOException {
    return new NameTagger(
        NameModel.read(new DataInputStream(new BufferedInputStream(in, 1 << 16))));
  }

  /** Hands the names to a visitor in their order. They do not overlap and keep within sentences. */
  public void tag(NameText text, Visitor visitor) {
    byte[] labels = labels(text);
    int first = 0;
    for (int token = 0; token < text.tokens; token++) {
      byte label = labels[token];
      if (Labels.isBegin(label) || Labels.isUnit(label)) {
        first = token;
      }
      if (label != Labels.OUTSIDE && Labels.mayEnd(label)) {
        visitor.name(text.starts[first], text.ends[token], Labels.type(label));
      }
    }
  }

  /** Takes a name. */
  @FunctionalInterface
  public interface Visitor {

    /**
     * A name was found.
     *
     * @param start where it starts in the text
     * @param end where it ends, open
     * @param type 0 person, 1 organisation, 2 place
     */
    void name(int start, int end, int type);
  }

  /** The label of each token. */
  byte[] labels(NameText text) {
    byte[] labels = new byte[text.tokens];
    NameFeatures features = new NameFeatures(text, model.gazetteer());
    Chain chain = model.chain();
    for (int sentence = 0; sentence < text.sentences; sentence++) {
      int from = text.sentenceStart(sentence);
      int to = text.sentenceEnds[sentence];
      features.sentence(from, to);
      tagSentence(features, chain, from, to, labels);
    }
    return labels;
  }

  /**
   * Stretches between tokens that may be no part of a name are labelled apart: nothing crosses
   * those.
   */
  private void tagSentence(NameFeatures features, Chain chain, int from, int to, byte[] labels) {
    int[] buffer = new int[NameFeatures.MOST];
    int[] sums = new int[Labels.COUNT];
    float[] scores = new float[16 * Labels.COUNT];
    int begin = from;
    for (int token = from; token <= to; token++) {
      if (token == to || !features.isLikely(token)) {
        if (token > begin) {
          chain.best(scores, token - begin, labels, begin);
        }
        begin = token + 1;
      } else {
        int at = (token - begin) * Labels.COUNT;
        if (at == scores.length) {
          scores = Arrays.copyOf(scores, 2 * at);
        }
        int count = features.of(token, buffer);
        model.score(buffer, count, sums, scores, at);
      }
    }
  }
}
