package org.gainsay.link;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gainsay.lexicon.Fold;
import org.jspecify.annotations.Nullable;

/** How names are compared. */
final class Names {
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> ARTICLES = Set.of("the", "le", "la", "les", "l");

  private Names() {}

  /** A name folded, its words parted by one space, without marks and without an article. */
  static String plain(String name) {
    StringBuilder out = new StringBuilder();
    for (String word : words(name)) {
      if (out.length() > 0 || !ARTICLES.contains(word)) {
        out.append(out.length() > 0 ? " " : "").append(word);
      }
    }
    return out.toString();
  }

  static List<String> words(String name) {
    String plain = MARKS.matcher(Fold.of(name)).replaceAll(" ").strip();
    return plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" "));
  }

  /** Whether the words of one are some, but not all, of the other's, in order. */
  static boolean isPartOfPerson(String part, String whole) {
    List<String> some = words(part);
    List<String> all = words(whole);
    if (some.isEmpty() || some.size() >= all.size()) {
      return false;
    }
    int at = 0;
    for (String word : all) {
      at += at < some.size() && some.get(at).equals(word) ? 1 : 0;
    }
    return at == some.size();
  }

  /**
   * Whether one is how a report may shorten the other: its first words, its words without those of
   * the state before it, its first and last words with some of those between, or its initials.
   */
  static boolean isShortFor(String part, String whole, @Nullable String country) {
    List<String> some = words(part);
    List<String> all = words(whole);
    if (some.isEmpty() || some.size() >= all.size()) {
      return false;
    }
    boolean first = some.size() >= 2 && all.subList(0, some.size()).equals(some);
    boolean last =
        some.size() >= 2
            && country == null
            && all.subList(all.size() - some.size(), all.size()).equals(some);
    return first || last || isInside(some, all) || isAcronym(part, all);
  }

  /**
   * « Cour d'appel de Lyon » for « Cour fédérale d'appel de Lyon »: the same ends, less between.
   */
  private static boolean isInside(List<String> some, List<String> all) {
    int at = 0;
    for (String word : all) {
      at += at < some.size() && some.get(at).equals(word) ? 1 : 0;
    }
    return some.size() >= 3
        && at == some.size()
        && some.get(0).equals(all.get(0))
        && some.get(some.size() - 1).equals(all.get(all.size() - 1));
  }

  private static boolean isAcronym(String name, List<String> words) {
    boolean upper = name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
    return upper && initials(words).contains(Fold.of(name));
  }

  /** The initials of all words, and of the longer ones alone. */
  static Set<String> initials(List<String> words) {
    StringBuilder all = new StringBuilder();
    StringBuilder longer = new StringBuilder();
    for (String word : words) {
      all.append(word.charAt(0));
      longer.append(word.length() > 3 ? word.substring(0, 1) : "");
    }
    Set<String> initials = new TreeSet<>();
    initials.add(all.toString());
    initials.add(longer.toString());
    return initials;
  }
}
