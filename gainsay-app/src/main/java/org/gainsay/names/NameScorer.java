package org.gainsay.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.lexicon.Lexicons;

/**
 * Scores how like a listed name is to one of a report, over romanisations, word order, articles,
 * hyphens and initials, and says why. It abstains: one shared word of a person's name is nothing,
 * and a family name that differs is another person. Immutable; the measure is described in {@code
 * docs/formats/lexicon.md}.
 */
public final class NameScorer {
  /** Taken from a person's score for a word that the list has and the report has not. */
  private static final double LEFT_OUT = 0.03;

  /** For a word that the report has and the list has not. */
  private static final double ADDED = 0.12;

  /** A person known by one word and an initial reaches no more than this. */
  private static final double INITIAL_AT_MOST = 0.85;

  /** Weight of a word that many companies bear, beside one of their own. */
  private static final double GENERAL = 0.2;

  private final Spellings spellings;
  private final NameWords words;
  private final WordLikeness likeness;

  public NameScorer(Lexicons lexicons) {
    spellings = new Spellings(lexicons);
    words = new NameWords(lexicons, spellings);
    likeness = new WordLikeness(spellings);
  }

  /**
   * Of a person's names.
   *
   * @param listed "FAMILY, Given" or in any order
   * @param met as a report writes it
   * @param language of the report, ISO 639-1
   */
  public Likeness person(String listed, String met, String language) {
    NameWords.Cut theirs = words.person(listed);
    NameWords.Cut ours = words.person(met);
    boolean letters = anyOf("letters", theirs) || anyOf("letters", ours);
    Alignment found = new Alignment(theirs.words(), ours.words(), likeness, language, letters);
    long whole = found.pairs().stream().filter(pair -> !isInitial(pair)).count();
    boolean family = theirs.family() == 0;
    for (int i = 0; i < theirs.family(); i++) {
      family |= found.isListed(i) && isWhole(found, i);
    }
    if (!family || found.pairs().size() < 2 && !isOneJoined(found) || whole < 1) {
      return Likeness.NONE;
    }
    double score = mean(found) - LEFT_OUT * found.missing().size() - ADDED * found.added().size();
    boolean certain = whole > 1 || isOneJoined(found);
    List<String> why = reasons(found, theirs, ours);
    if (differIn(List.of("particle", "title"), listed, met)) {
      why.add("particles and titles aside");
    }
    return new Likeness(certain ? score : Math.min(score, INITIAL_AT_MOST), why);
  }

  /** Whether one name has a word of one of the kinds that the other has not. */
  private boolean differIn(List<String> wordKinds, String listed, String met) {
    Set<String> theirs = new TreeSet<>(words.all(listed));
    Set<String> ours = new TreeSet<>(words.all(met));
    Set<String> either = new TreeSet<>(theirs);
    either.addAll(ours);
    return either.stream()
        .filter(word -> theirs.contains(word) != ours.contains(word))
        .anyMatch(word -> wordKinds.stream().anyMatch(kind -> words.is(kind, word)));
  }

  private boolean anyOf(String kind, NameWords.Cut name) {
    return name.words().stream().anyMatch(word -> words.is(kind, word));
  }

  private static boolean isWhole(Alignment found, int listed) {
    return found.pairs().stream()
        .filter(pair -> pair.listed() <= listed && listed < pair.listed() + pair.listedWords())
        .noneMatch(NameScorer::isInitial);
  }

  private static boolean isInitial(Alignment.Pair pair) {
    return pair.likeness() == WordLikeness.INITIAL;
  }

  /** Both words of a name written as one. */
  private static boolean isOneJoined(Alignment found) {
    return found.pairs().size() == 1
        && found.pairs().get(0).listedWords() + found.pairs().get(0).metWords() > 2;
  }

  /** The likeness of the words that stand for one another, longer words counting more. */
  private static double mean(Alignment found) {
    double sum = 0;
    double length = 0;
    for (Alignment.Pair pair : found.pairs()) {
      int letters = found.listed(pair).length();
      sum += letters * pair.likeness();
      length += letters;
    }
    return length == 0 ? 0 : sum / length;
  }

  /**
   * Of a company's, body's or group's names.
   *
   * @param supported whether something beside the name, the state, speaks for the two being one; a
   *     name of one word is taken only then or where the report gives its legal form
   */
  public Likeness organisation(String listed, String met, String language, boolean supported) {
    NameWords.Cut theirs = words.organisation(listed);
    NameWords.Cut ours = words.organisation(met);
    boolean letters = anyOf("letters", theirs) || anyOf("letters", ours);
    Alignment found = new Alignment(theirs.words(), ours.words(), likeness, language, letters);
    boolean oneWord = ours.size() == 1 && theirs.size() == 1;
    boolean bare = oneWord && !supported && !words.hasLegalForm(met);
    boolean own = found.pairs().stream().anyMatch(pair -> weight(found.listed(pair)) == 1);
    boolean whole = found.missing().isEmpty() && found.added().isEmpty();
    if (found.pairs().isEmpty() || bare || !own && (!whole || oneWord)) {
      return Likeness.NONE;
    }
    List<String> why = reasons(found, theirs, ours);
    if (differIn(List.of("legal"), listed, met)) {
      why.add("legal form aside");
    }
    return new Likeness(overlap(found, theirs, ours), why);
  }

  private double weight(String word) {
    return words.is("general", word) ? GENERAL : 1;
  }

  /** Dice's coefficient over weighted words. */
  private double overlap(Alignment found, NameWords.Cut theirs, NameWords.Cut ours) {
    double shared = 0;
    for (Alignment.Pair pair : found.pairs()) {
      boolean initial = isInitial(pair);
      double weights = weight(found.listed(pair)) + weight(found.met(pair));
      shared += initial ? 0 : pair.likeness() * weights;
    }
    double all = 0;
    for (String word : theirs.words()) {
      all += weight(word);
    }
    for (String word : ours.words()) {
      all += weight(word);
    }
    for (Alignment.Pair pair : found.pairs()) {
      all -= pair.listedWords() + pair.metWords() > 2 ? 1 : 0;
    }
    return all == 0 ? 0 : shared / all;
  }

  private static List<String> reasons(Alignment found, NameWords.Cut theirs, NameWords.Cut ours) {
    Set<String> reasons = new LinkedHashSet<>();
    boolean natural = isNatural(found, theirs);
    boolean same =
        found.pairs().stream().allMatch(pair -> found.listed(pair).equals(found.met(pair)));
    boolean whole = found.missing().isEmpty() && found.added().isEmpty();
    if (same && whole) {
      reasons.add(natural ? "same name" : "same words in another order");
    } else if (!natural) {
      reasons.add("another order of words");
    }
    for (Alignment.Pair pair : found.pairs()) {
      String how = how(found, pair);
      if (!how.isEmpty()) {
        reasons.add(how + " \"" + found.listed(pair) + "\" ~ \"" + found.met(pair) + "\"");
      }
    }
    for (int word : found.missing()) {
      reasons.add("without \"" + theirs.words().get(word) + "\"");
    }
    for (int word : found.added()) {
      reasons.add("the list has no \"" + ours.words().get(word) + "\"");
    }
    if (reasons.isEmpty()) {
      reasons.add("same words");
    }
    return new ArrayList<>(reasons);
  }

  /** Given names before the family's, as a comma says; else the order of the list. */
  private static boolean isNatural(Alignment found, NameWords.Cut theirs) {
    int size = theirs.size();
    int last = -1;
    for (Alignment.Pair pair : found.pairs()) {
      int place = (pair.listed() + size - theirs.family()) % Math.max(1, size);
      if (place < last) {
        return false;
      }
      last = place;
    }
    return true;
  }

  private static String how(Alignment found, Alignment.Pair pair) {
    if (pair.listedWords() + pair.metWords() > 2) {
      return "written together or apart";
    }
    double like = pair.likeness();
    if (like == WordLikeness.SAME) {
      return "";
    } else if (like == WordLikeness.ROMANISED) {
      boolean article =
          WordLikeness.bare(found.listed(pair)).equals(WordLikeness.bare(found.met(pair)));
      return article ? "article aside" : "another spelling";
    } else if (like == WordLikeness.VOWELS) {
      return "other vowels";
    }
    return like == WordLikeness.INITIAL ? "initial" : "same consonants";
  }

  /**
   * Keys by which a listed name can be looked up: two names that are like one another share one at
   * least, save where the report writes the whole of it as one word.
   */
  public Set<String> keysOfListed(String name, boolean person) {
    Set<String> keys = new LinkedHashSet<>();
    for (String word : cut(name, person)) {
      keys.add(key(word, ""));
    }
    return keys;
  }

  /**
   * Keys to look up a report's name by.
   *
   * @param language of the report, ISO 639-1
   */
  public Set<String> keysOfMet(String name, boolean person, String language) {
    List<String> cut = cut(name, person);
    Set<String> keys = new LinkedHashSet<>();
    for (int i = 0; i < cut.size(); i++) {
      addKeys(cut.get(i), language, keys);
      if (i + 1 < cut.size()) {
        addKeys(cut.get(i) + cut.get(i + 1), language, keys);
      }
    }
    return keys;
  }

  private List<String> cut(String name, boolean person) {
    return (person ? words.person(name) : words.organisation(name)).words();
  }

  /** The press of a language also takes over what others spell. */
  private void addKeys(String word, String language, Set<String> keys) {
    keys.add(key(word, ""));
    keys.add(key(word, language));
  }

  private String key(String word, String language) {
    String bare = WordLikeness.bare(word);
    String consonants = Spellings.consonants(spellings.romanised(bare, language));
    return consonants.isEmpty() ? bare : consonants;
  }
}
