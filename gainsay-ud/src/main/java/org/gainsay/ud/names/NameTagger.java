package org.gainsay.ud.names;

import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of persons, organisations and places in a text: a linear-chain conditional random
 * field over words (Lafferty et al. 2001) whose features look at the whole text. A second one may
 * go over the text again, which sees what the first found. Immutable, safe to share.
 */
public final class NameTagger {

  private static final int PERSON = 0;

  private final NameModel model;
  private final @Nullable NameModel second;

  NameTagger(NameModel model) {
    this(model, null);
  }

  /** Takes the models of the first and the second pass; the gazetteer is the first's. */
  NameTagger(NameModel model, @Nullable NameModel second) {
    this.model = model;
    this.second = second;
  }

  /**
   * Reads a model: those of its passes one after the other, deflated (RFC 1950).
   *
   * @throws IOException if it cannot be read or is no such model
   */
  public static NameTagger read(InputStream in) throws IOException {
    ByteBuffer data = ByteBuffer.wrap(new InflaterInputStream(in).readAllBytes());
    try {
      NameModel model = NameModel.read(data);
      return data.hasRemaining()
          ? new NameTagger(model, NameModel.read(data))
          : new NameTagger(model);
    } catch (BufferUnderflowException e) {
      throw new IOException("the model of names ends early", e);
    }
  }

  /**
   * Hands the names to a visitor in their order. They do not overlap and keep within sentences;
   * persons' names begin after the titles.
   */
  public void tag(NameText text, Visitor visitor) {
    byte[] labels = labels(text);
    int first = 0;
    for (int token = 0; token < text.tokens; token++) {
      byte label = labels[token];
      if (Labels.isBegin(label) || Labels.isUnit(label)) {
        first = token;
      }
      if (label != Labels.OUTSIDE && Labels.mayEnd(label)) {
        int type = Labels.type(label);
        int from = type == PERSON ? afterTitles(text, first, token) : first;
        visitor.name(text.starts[from], text.ends[token], type);
      }
    }
  }

  /** Where a person's name starts once the titles before it are left out. */
  private int afterTitles(NameText text, int first, int last) {
    int from = first;
    int title = model.gazetteer().phrase(text, from, last, Lists.TITLE);
    while (title > 0 && text.isCapitalised(from + title)) {
      from += title;
      title = model.gazetteer().phrase(text, from, last, Lists.TITLE);
    }
    return from;
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
    byte[] labels = labels(text, model);
    if (second != null) {
      text.guesses = labels;
      labels = labels(text, second);
      text.guesses = null;
    }
    return labels;
  }

  private byte[] labels(NameText text, NameModel model) {
    boolean[] likely = new boolean[text.tokens];
    float[] scores = scores(text, model, likely);
    new Consistency(text, scores).apply();
    byte[] labels = new byte[text.tokens];
    Chain chain = model.chain();
    for (int sentence = 0; sentence < text.sentences; sentence++) {
      int begin = text.sentenceStart(sentence);
      int to = text.sentenceEnds[sentence];
      for (int token = begin; token <= to; token++) {
        if (token == to || !likely[token]) {
          chain.best(scores, begin, token, labels);
          begin = token + 1;
        }
      }
    }
    return labels;
  }

  /**
   * The scores of the tokens where a name is likely; nothing crosses the others, which are outside.
   */
  private float[] scores(NameText text, NameModel model, boolean[] likely) {
    float[] scores = new float[text.tokens * Labels.COUNT];
    int[] buffer = new int[NameFeatures.MOST];
    int[] sums = new int[Labels.COUNT];
    NameFeatures features = new NameFeatures(text, this.model.gazetteer());
    for (int sentence = 0; sentence < text.sentences; sentence++) {
      int from = text.sentenceStart(sentence);
      int to = text.sentenceEnds[sentence];
      features.sentence(from, to);
      for (int token = from; token < to; token++) {
        likely[token] = features.isLikely(token);
        if (likely[token]) {
          int count = features.of(token, buffer);
          model.score(buffer, count, sums, scores, token * Labels.COUNT);
        }
      }
    }
    return scores;
  }
}
