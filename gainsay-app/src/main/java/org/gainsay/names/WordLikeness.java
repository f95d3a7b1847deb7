package org.gainsay.names;

import java.util.regex.Pattern;

/** How like two words of names are. */
final class WordLikeness {
  static final double SAME = 1;
  static final double ROMANISED = 0.97;
  static final double VOWELS = 0.95;
  static final double CONSONANTS = 0.85;
  static final double INITIAL = 0.8;
  static final double NONE = 0;

  /** Fewer consonants are shared by too many names (Hassan, Hussein). */
  private static final int FEWEST = 4;

  /** An article written as one with its word: {@code Alharbi}. */
  private static final Pattern GLUED = Pattern.compile("^[ae]l(?=\\p{L}{5})");

  private final Spellings spellings;

  WordLikeness(Spellings spellings) {
    this.spellings = spellings;
  }

  /**
   * One of the constants.
   *
   * @param listed a folded word of a list
   * @param met a folded word of a report
   * @param language of the report, ISO 639-1
   * @param byLetters whether spellings differ in meaning, as in Chinese syllables
   */
  double of(String listed, String met, String language, boolean byLetters) {
    if (listed.equals(met)) {
      return SAME;
    }
    if (isInitial(listed, met) || isInitial(met, listed)) {
      return INITIAL;
    }
    if (byLetters || Math.min(listed.length(), met.length()) < Spellings.SHORTEST - 1) {
      return NONE;
    }
    String theirs = spellings.romanised(bare(listed), "");
    double any = spelled(theirs, spellings.romanised(bare(met), ""));
    return Math.max(any, spelled(theirs, spellings.romanised(bare(met), language)));
  }

  private static double spelled(String listed, String met) {
    if (listed.equals(met)) {
      return ROMANISED;
    }
    if (Math.min(listed.length(), met.length()) < Spellings.SHORTEST - 1) {
      return NONE;
    }
    if (Spellings.vowelsAlike(listed).equals(Spellings.vowelsAlike(met))) {
      return VOWELS;
    }
    String bones = Spellings.consonants(listed);
    boolean alike =
        bones.length() >= FEWEST
            && listed.charAt(0) == met.charAt(0)
            && bones.equals(Spellings.consonants(met));
    return alike ? CONSONANTS : NONE;
  }

  private static boolean isInitial(String one, String other) {
    return one.length() == 1 && Character.isLetter(one.charAt(0)) && other.startsWith(one);
  }

  static String bare(String word) {
    return GLUED.matcher(word).replaceFirst("");
  }
}
