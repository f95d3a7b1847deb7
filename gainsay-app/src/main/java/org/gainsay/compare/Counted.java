package org.gainsay.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.lexicon.Fold;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.lexicon.Table.Row;

/** Words of all languages for things that are counted, and for how exactly. */
final class Counted {
  private final Map<String, String> things = new HashMap<>();
  private final Map<String, String> exact = new HashMap<>();
  private final Map<String, Amount.Bound> bounds = new HashMap<>();
  private final Set<String> other = new HashSet<>();

  Counted(Lexicons lexicons) {
    for (String language : lexicons.languages()) {
      lexicons.find(language, "counted").ifPresent(table -> table.rows().forEach(this::addThing));
      lexicons.find(language, "amounts").ifPresent(table -> table.rows().forEach(this::addBound));
      lexicons
          .find(language, "name-words")
          .ifPresent(
              table ->
                  table.rows().stream()
                      .filter(row -> row.get("kind").equals("other"))
                      .forEach(row -> other.addAll(row.list("words"))));
    }
  }

  private void addThing(Row row) {
    for (String form : row.list("forms")) {
      things.put(form, row.get("thing"));
      exact.put(form, row.get("exact"));
    }
  }

  private void addBound(Row row) {
    Amount.Bound bound = Amount.Bound.valueOf(row.get("bound").toUpperCase(Locale.ROOT));
    row.list("forms").forEach(form -> bounds.put(form, bound));
  }

  /** What a word counts: voters are people; itself where it is not listed. */
  String thing(String of) {
    String lower = of.toLowerCase(Locale.ROOT);
    return things.getOrDefault(lower, lower);
  }

  /** Which of the things of its kind a word counts, the same in all languages; empty for any. */
  String exact(String of) {
    return exact.getOrDefault(of.toLowerCase(Locale.ROOT), "");
  }

  /** How a number is meant, by the words it begins with or that stand just before it. */
  Amount.Bound bound(String before, String text) {
    String left = before.toLowerCase(Locale.ROOT).stripTrailing();
    String own = text.toLowerCase(Locale.ROOT);
    Amount.Bound found = Amount.Bound.NONE;
    int longest = 0;
    for (Map.Entry<String, Amount.Bound> form : bounds.entrySet()) {
      String words = form.getKey();
      if (words.length() > longest && (own.startsWith(words) || endsWithWord(left, words))) {
        found = form.getValue();
        longest = words.length();
      }
    }
    return found;
  }

  private static boolean endsWithWord(String text, String words) {
    int at = text.length() - words.length();
    return text.endsWith(words) && (at == 0 || !Character.isLetter(text.charAt(at - 1)));
  }

  /** Whether a word makes a group a further one ("another"). */
  boolean isOther(String word) {
    return other.contains(Fold.of(word));
  }
}
