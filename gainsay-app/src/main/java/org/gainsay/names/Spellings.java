package org.gainsay.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.gainsay.lexicon.Fold;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.lexicon.Table;

/**
 * Makes the spellings of a word alike that languages and systems of romanisation give it: {@code
 * romanisations.tsv} and {@code romanised-letters.tsv}.
 */
final class Spellings {
  /** Shorter words are compared by their letters: one letter is too much of them. */
  static final int SHORTEST = 5;

  private record Rule(Pattern from, String to, String language) {}

  private final List<Rule> rules = new ArrayList<>();
  private final Map<Character, String> letters = new HashMap<>();

  /** Names repeat their words; by language and word. */
  private final Map<String, String> known = new ConcurrentHashMap<>();

  Spellings(Lexicons lexicons) {
    for (Table.Row row : lexicons.table(Lexicons.ANY, "romanisations").rows()) {
      rules.add(new Rule(Pattern.compile(row.get("from")), row.get("to"), row.get("language")));
    }
    for (Table.Row row : lexicons.table(Lexicons.ANY, "romanised-letters").rows()) {
      for (String pair : row.list("letters")) {
        letters.put(pair.charAt(0), pair.substring(2));
      }
    }
  }

  /** The name folded and in Latin letters where its alphabet is one that is read. */
  String latin(String name) {
    String folded = Fold.of(name);
    StringBuilder out = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      String latin = c < 0x80 ? null : letters.get(c);
      if (latin == null) {
        out.append(c);
      } else {
        out.append(latin);
      }
    }
    return out.toString();
  }

  /** One spelling for all of a folded word; short words are as they are. */
  String romanised(String word, String language) {
    if (word.length() < SHORTEST) {
      return word;
    }
    return known.computeIfAbsent(language + " " + word, none -> apply(word, language));
  }

  private String apply(String word, String language) {
    String spelled = word;
    for (Rule rule : rules) {
      if (rule.language().isEmpty() || rule.language().equals(language)) {
        spelled = rule.from().matcher(spelled).replaceAll(rule.to());
      }
    }
    return spelled;
  }

  /** The vowels that romanisations of Arabic write for one another made one. */
  static String vowelsAlike(String romanised) {
    return romanised.replace('o', 'u').replace('e', 'a');
  }

  static String consonants(String romanised) {
    StringBuilder out = new StringBuilder(romanised.length());
    for (int i = 0; i < romanised.length(); i++) {
      char c = romanised.charAt(i);
      if ("aeiouy".indexOf(c) < 0) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
