package org.gainsay.ud.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gainsay.ud.UdSentence;
import org.gainsay.ud.engine.Tokenizer;
import org.gainsay.ud.engine.Tokens;
import org.gainsay.ud.engine.Words;

/** Folded words of text, line by line: a line is near enough to a sentence to cluster words. */
final class RawWords {
  private final Tokenizer tokenizer;
  private final List<int[]> sentences = new ArrayList<>();
  private long count;

  RawWords(Tokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  List<int[]> sentences() {
    return sentences;
  }

  long count() {
    return count;
  }

  void add(UdSentence sentence) {
    put(sentence.words().stream().mapToInt(word -> Words.fold(word.form())).toArray());
  }

  void add(String text) {
    Tokens tokens = new Tokens();
    for (String line : text.split("\n")) {
      tokens.clear();
      tokenizer.tokenize(line, 0, line.length(), tokens);
      int[] words = new int[tokens.size()];
      int n = 0;
      for (int i = 0; i < words.length; i++) {
        String word = line.substring(tokens.start(i), tokens.end(i));
        words[n++] = Words.fold(word);
        if (n > 3 && (word.equals(".") || word.equals("?") || word.equals("!"))) {
          put(Arrays.copyOf(words, n));
          n = 0;
        }
      }
      put(Arrays.copyOf(words, n));
    }
  }

  private void put(int[] words) {
    if (words.length > 0) {
      sentences.add(words);
      count += words.length;
    }
  }
}
