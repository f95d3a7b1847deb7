package org.gainsay.ud.engine;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the tokeniser knows of a language's writing: tokens seen, endings that are words of their
 * own inside a run of letters (English n't), pronouns on hyphens (French -t-il), whether numbers
 * are grouped by spaces.
 */
public final class TokenLexicon {
  private static final int LONGEST_ENDING = 6;
  private static final int LONGEST_RUN = 24;

  private final HashTable tokens;
  private final HashTable endings;
  private final HashTable cliticForms;
  private final Clitics clitics;
  private final boolean spacedNumbers;

  private TokenLexicon(
      HashTable tokens, HashTable endings, HashTable cliticForms, boolean spacedNumbers) {
    this.tokens = tokens;
    this.endings = endings;
    this.cliticForms = cliticForms;
    this.clitics = new Clitics(cliticForms, tokens);
    this.spacedNumbers = spacedNumbers;
  }

  /**
   * Out of a treebank, all words folded.
   *
   * @param tokens its own tokens, and whether each could bear a clitic
   * @param endings words of contractions inside a run of letters
   * @param clitics with their hyphens
   */
  public static TokenLexicon of(
      Map<String, Boolean> tokens,
      Set<String> endings,
      Set<String> clitics,
      boolean spacedNumbers) {
    Map<Integer, Integer> entries = new HashMap<>();
    tokens.forEach(
        (word, bears) ->
            entries.put(hash(word, 0, word.length()), bears ? Clitics.BEARER : Clitics.OTHER));
    return new TokenLexicon(HashTable.of(entries), table(endings), table(clitics), spacedNumbers);
  }

  private static HashTable table(Set<String> words) {
    Map<Integer, Integer> entries = new HashMap<>();
    words.forEach(word -> entries.put(hash(word, 0, word.length()), 1));
    return HashTable.of(entries);
  }

  public void write(ModelFile file) {
    file.put("token.known", tokens);
    file.put("token.endings", endings);
    if (cliticForms.size() > 0 || file.has("token.clitics")) {
      file.put("token.clitics", cliticForms);
    }
    file.put("token.settings", List.of(spacedNumbers ? "spaced-numbers" : ""));
  }

  public static TokenLexicon read(ModelFile file) throws IOException {
    return new TokenLexicon(
        HashTable.read(file.section("token.known")),
        HashTable.read(file.section("token.endings")),
        file.has("token.clitics") ? HashTable.read(file.section("token.clitics")) : table(Set.of()),
        file.lines("token.settings").contains("spaced-numbers"));
  }

  /** The folded hash of a stretch of text, of its last {@value #LONGEST_RUN} characters at most. */
  static int hash(CharSequence text, int from, int to) {
    int h = 0;
    for (int i = Math.max(from, to - LONGEST_RUN); i < to; i++) {
      h = h * 31 + Chars.fold(text.charAt(i));
    }
    return Hash.of(to - from > LONGEST_RUN ? 1 : 0, h);
  }

  boolean isKnown(CharSequence text, int from, int to) {
    return tokens.get(hash(text, from, to)) != HashTable.NONE;
  }

  Clitics clitics() {
    return clitics;
  }

  boolean spacedNumbers() {
    return spacedNumbers;
  }

  /** Whether a run of letters could hide two words. */
  boolean mayContract(CharSequence text, int from, int to) {
    for (int p = Math.max(from + 1, to - LONGEST_ENDING); p < to; p++) {
      if (isEnding(text, p, to)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the letters and apostrophes from {@code at} on are a word of a contraction. */
  boolean isEnding(CharSequence text, int at, int to) {
    int end = at;
    while (end < to && end - at <= LONGEST_ENDING && isInside(text.charAt(end))) {
      end++;
    }
    // A letter alone ("its" for "it's") is a slip of the pen, and the word as written a common one.
    return end - at <= LONGEST_ENDING
        && end > at + 1
        && endings.get(hash(text, at, end)) != HashTable.NONE;
  }

  static boolean isInside(char c) {
    char type = Chars.type(c);
    return type == 'x' || type == 'X' || Chars.fold(c) == '\'';
  }
}
