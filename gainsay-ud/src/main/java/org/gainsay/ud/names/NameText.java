package org.gainsay.ud.names;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a text as {@link NameTagger} sees them: places in the text, not strings; a
 * contraction (French "du") is one token. Ends are open.
 */
public final class NameText {

  final CharSequence text;

  /** Where each token starts and ends in the text. */
  int[] starts = new int[256];

  int[] ends = new int[256];

  /** A hash of each token's universal part of speech. */
  int[] tags = new int[256];

  /** A hash of each token's relation to its head, and where the head starts in the text, or -1. */
  int[] relations = new int[256];

  int[] headStarts = new int[256];

  /** Hashes of each token's form, as written and in lower case. */
  int[] forms = new int[256];

  int[] lowers = new int[256];

  int tokens;

  /** The labels that a first pass gave the tokens, or null before it. */
  byte @Nullable [] guesses;

  /** Where each sentence ends, in tokens. */
  int[] sentenceEnds = new int[16];

  int sentences;

  /** A text, none of its tokens added yet. */
  public NameText(CharSequence text) {
    this.text = text;
  }

  /**
   * Adds a token, not empty, to the sentence begun; one at the place of the one before is left out.
   *
   * @param start UTF-16 index
   * @param end UTF-16 index, open
   * @param tag hash of its universal part of speech's name
   * @param relation hash of the name of its relation to its head
   * @param headStart UTF-16 index of its head, -1 if it is the root
   */
  public void addToken(int start, int end, int tag, int relation, int headStart) {
    if (tokens > 0 && starts[tokens - 1] == start && ends[tokens - 1] == end) {
      return;
    }
    if (tokens == starts.length) {
      grow();
    }
    starts[tokens] = start;
    ends[tokens] = end;
    tags[tokens] = tag;
    relations[tokens] = relation;
    headStarts[tokens] = headStart;
    hash(start, end);
    tokens++;
  }

  private void grow() {
    int length = 2 * tokens;
    starts = Arrays.copyOf(starts, length);
    ends = Arrays.copyOf(ends, length);
    tags = Arrays.copyOf(tags, length);
    relations = Arrays.copyOf(relations, length);
    headStarts = Arrays.copyOf(headStarts, length);
    forms = Arrays.copyOf(forms, length);
    lowers = Arrays.copyOf(lowers, length);
  }

  private void hash(int start, int end) {
    int form = 0;
    int lower = 0;
    for (int i = start; i < end; i++) {
      char letter = text.charAt(i);
      form = Hashes.add(form, letter);
      lower = Hashes.add(lower, Hashes.lower(letter));
    }
    forms[tokens] = Hashes.mix(form);
    lowers[tokens] = Hashes.mix(lower);
  }

  /** Ends the sentence begun, if it has tokens. */
  public void endSentence() {
    if (tokens == (sentences == 0 ? 0 : sentenceEnds[sentences - 1])) {
      return;
    }
    if (sentences == sentenceEnds.length) {
      sentenceEnds = Arrays.copyOf(sentenceEnds, 2 * sentences);
    }
    sentenceEnds[sentences++] = tokens;
  }

  int sentenceStart(int sentence) {
    return sentence == 0 ? 0 : sentenceEnds[sentence - 1];
  }

  /** The token among those of a sentence that a token depends on, itself if there is none. */
  int head(int token, int from, int to) {
    int found = Arrays.binarySearch(starts, from, to, headStarts[token]);
    return found >= 0 ? found : token;
  }

  char first(int token) {
    return text.charAt(starts[token]);
  }

  int length(int token) {
    return ends[token] - starts[token];
  }

  boolean isCapitalised(int token) {
    return Character.isUpperCase(first(token));
  }
}
