package org.gainsay.ud.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Surface tokens that stand for several words whose forms are not parts of them (French du = de +
 * le), some of them only now and then, which a classifier over their neighbours decides.
 */
public final class Contractions {
  public static final int MOST = 12;

  private final Map<String, List<String>> words = new HashMap<>();
  private final Map<String, Boolean> always = new HashMap<>();
  private final Scorer scorer;
  private final int longest;
  private final List<String> lines;

  /**
   * From lines of {@code surface TAB words, space between TAB always|sometimes}.
   *
   * @param scorer of classes 0 (one word) and 1 (several)
   */
  public Contractions(List<String> lines, Scorer scorer) {
    this.lines = List.copyOf(lines);
    this.scorer = scorer;
    int most = 0;
    for (String line : lines) {
      String[] parts = line.split("\t");
      words.put(parts[0], List.of(parts[1].split(" ")));
      always.put(parts[0], parts[2].equals("always"));
      most = Math.max(most, parts[0].length());
    }
    this.longest = most;
  }

  public List<String> lines() {
    return lines;
  }

  public static Contractions read(ModelFile file) throws IOException {
    return new Contractions(
        file.lines("contractions"), LinearModel.read(file.section("contractions.weights")));
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** Whether a token may be several words and context must decide. */
  public boolean isDoubtful(String token) {
    return token.length() <= longest && Boolean.FALSE.equals(always.get(lower(token)));
  }

  /**
   * The words that token {@code i} of a sentence stands for, empty if it is one word.
   *
   * @param tokens the sentence's surface tokens
   */
  public List<String> expand(String token, List<String> tokens, int i) {
    if (token.length() > longest) {
      return List.of();
    }
    List<String> several = words.get(lower(token));
    if (several == null || isDoubtful(token) && !decide(tokens, i)) {
      return List.of();
    }
    return cased(token, several);
  }

  private boolean decide(List<String> tokens, int i) {
    int[] features = new int[MOST];
    int[] scores = new int[2];
    scorer.score(features, fill(tokens, i, features), scores);
    return scores[1] >= scores[0];
  }

  /** The features of token {@code i}; returns how many. */
  public static int fill(List<String> tokens, int i, int[] f) {
    int word = Words.fold(tokens.get(i));
    int last = i > 0 ? Words.fold(tokens.get(i - 1)) : 0;
    int next = i + 1 < tokens.size() ? Words.fold(tokens.get(i + 1)) : 0;
    int second = i + 2 < tokens.size() ? Words.fold(tokens.get(i + 2)) : 0;
    int lastEnd = i > 0 ? end(tokens.get(i - 1)) : 0;
    int nextEnd = i + 1 < tokens.size() ? end(tokens.get(i + 1)) : 0;
    int n = 0;
    f[n++] = Hash.of(0, word);
    f[n++] = Hash.of(1, word, last);
    f[n++] = Hash.of(2, word, next);
    f[n++] = Hash.of(3, word, lastEnd);
    f[n++] = Hash.of(4, word, nextEnd);
    f[n++] = Hash.of(5, word, last, next);
    f[n++] = Hash.of(6, word, lastEnd, nextEnd);
    f[n++] = Hash.of(7, word, second);
    f[n++] = Hash.of(8, word, i == 0 ? 1 : 0);
    f[n++] = Hash.of(9, word, last, nextEnd);
    f[n++] = Hash.of(10, word, i > 1 ? Words.fold(tokens.get(i - 2)) : 0);
    return n;
  }

  private static int end(String word) {
    return Words.fold(word.substring(Math.max(0, word.length() - 3)));
  }

  private static List<String> cased(String token, List<String> several) {
    if (!Character.isUpperCase(token.charAt(0))) {
      return several;
    }
    boolean all = token.length() > 1 && Character.isUpperCase(token.charAt(1));
    List<String> cased = new ArrayList<>(several);
    for (int i = 0; i < cased.size(); i++) {
      String word = cased.get(i);
      if (all) {
        cased.set(i, word.toUpperCase(Locale.ROOT));
      } else if (i == 0) {
        cased.set(i, word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
      }
    }
    return cased;
  }

  private static String lower(String token) {
    return token.toLowerCase(Locale.ROOT);
  }
}
