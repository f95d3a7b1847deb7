package org.gainsay.ud;

import java.util.List;

/**
 * A sentence.
 *
 * @param start first UTF-16 index of its first word in the text
 * @param end index behind its last word
 * @param words in order, at least one
 * @param names in order, not overlapping
 * @param tokens the multi-word tokens alone, in order; every other word is a token by itself
 */
public record UdSentence(
    int start, int end, List<UdWord> words, List<UdName> names, List<UdToken> tokens) {
  public UdSentence {
    words = List.copyOf(words);
    names = List.copyOf(names);
    tokens = List.copyOf(tokens);
  }

  /** A sentence without multi-word tokens. */
  public UdSentence(int start, int end, List<UdWord> words, List<UdName> names) {
    this(start, end, words, names, List.of());
  }
}
