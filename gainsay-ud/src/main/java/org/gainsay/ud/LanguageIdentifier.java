package org.gainsay.ud;

import java.util.Arrays;

/**
 * Tells the language of a text: by its script where that is enough (Greek, Hebrew, Hangul, kana,
 * Han, Thai, Armenian, Georgian), else by naive Bayes over its n-grams of one to three letters
 * among the languages of the script (Cavnar and Trenkle 1994; Nakatani 2010). Of two scripts in one
 * text that with more letters decides, a syllable or ideograph counting as two.
 *
 * <p>Not told apart: Norwegian's two forms, Chinese in simplified and in traditional characters. Of
 * a text of several languages the one that prevails in its first {@value #READ} letters is given.
 * Immutable, safe to share.
 */
public final class LanguageIdentifier {

  /** The code of a language that is not known ("undetermined", ISO 639-2). */
  public static final String UNDETERMINED = "und";

  /** So many letters are read at most, from the start. */
  static final int READ = 2_000;

  /** Below so many letters (ideographs count twice) nothing is said. */
  private static final int FEWEST = 4;

  /** A guess less sure than this is none. */
  private static final double SUREST_NO = 0.5;

  /** Neighbouring n-grams say much the same: the evidence of so many counts as that of one. */
  private static final double DEPENDENCE = 6;

  /**
   * What an n-gram of a known language costs in the mean, in quarters of a nat, at most; text of
   * none of them (code, base64, a language not known) costs more. Short texts vary: see {@link
   * #tooStrange}.
   */
  private static final double STRANGE = 27.5;

  private static final Guess NONE = new Guess(UNDETERMINED, 0);

  /**
   * A language.
   *
   * @param language ISO 639-1 code, or {@link #UNDETERMINED}
   * @param confidence from 0 to 1, the share that the language has among those of its script
   */
  public record Guess(String language, double confidence) {}

  private final LetterProfiles profiles;

  private LanguageIdentifier(LetterProfiles profiles) {
    this.profiles = profiles;
  }

  /** Reads the profiles from the class path (a few milliseconds). */
  public static LanguageIdentifier load() {
    return new LanguageIdentifier(LetterProfiles.load());
  }

  /**
   * The language of a text, {@link #UNDETERMINED} if it has too few letters, or if they are of no
   * language known here. Any string is allowed; time grows with the letters up to the stated limit.
   */
  public Guess identify(CharSequence text) {
    Letters letters = Letters.of(text, READ);
    Script script = letters.script();
    if (script == null || letters.weight() < FEWEST) {
      return NONE;
    }
    if (script.language() != null) {
      return new Guess(script.language(), letters.share(script));
    }
    return byLetters(letters.normalised(script), script);
  }

  private Guess byLetters(char[] letters, Script script) {
    int[] candidates = profiles.languagesOf(script);
    long[] costs = new long[profiles.size()];
    int grams = profiles.addCosts(letters, costs);
    int best = candidates[0];
    for (int candidate : candidates) {
      best = costs[candidate] < costs[best] ? candidate : best;
    }
    double confidence = share(best, candidates, costs);
    return confidence < SUREST_NO || tooStrange(costs[best], grams)
        ? NONE
        : new Guess(profiles.language(best), confidence);
  }

  /** The posterior of a candidate, all being as likely before the text is seen. */
  private static double share(int best, int[] candidates, long[] costs) {
    double sum =
        Arrays.stream(candidates)
            .mapToDouble(c -> Math.exp((costs[best] - costs[c]) / (4 * DEPENDENCE)))
            .sum();
    return 1 / sum;
  }

  private static boolean tooStrange(long cost, int grams) {
    return grams == 0 || (double) cost / grams > STRANGE + 60.0 / grams;
  }
}
