package org.gainsay.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.lexicon.Table;

/** Cuts names into the words by which they are compared. */
final class NameWords {
  /** Longer names are those of lists gone wrong; comparing them would take long. */
  private static final int MOST = 24;

  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Marks inside a word: {@code Sol'tsev}, {@code Qa‘im}. */
  private static final Pattern INSIDE =
      Pattern.compile("(?<=\\p{L})['`\u2018\u2019\u02bb-\u02bf](?=\\p{L})");

  private static final Pattern HYPHENS = Pattern.compile("[\u2010\u2011\u2013]");

  private final Spellings spellings;
  private final Map<String, Set<String>> kinds = new HashMap<>();

  NameWords(Lexicons lexicons, Spellings spellings) {
    this.spellings = spellings;
    for (Table.Row row : lexicons.table(Lexicons.ANY, "name-matching").rows()) {
      kinds.put(row.get("kind"), Set.copyOf(row.list("words")));
    }
  }

  boolean is(String kind, String word) {
    return kinds.getOrDefault(kind, Set.of()).contains(word);
  }

  /**
   * A name's words.
   *
   * @param family how many of the first words a comma marks as the family name; 0 where none does
   */
  record Cut(List<String> words, int family) {
    int size() {
      return words.size();
    }
  }

  /** A person's, without titles and particles; the family name stays before the comma. */
  Cut person(String name) {
    int comma = name.indexOf(',');
    List<String> words = new ArrayList<>(personal(comma < 0 ? name : name.substring(0, comma)));
    int family = comma < 0 ? 0 : words.size();
    if (comma >= 0) {
      words.addAll(personal(name.substring(comma + 1)));
    }
    return cut(words, family == words.size() ? 0 : family);
  }

  private List<String> personal(String part) {
    List<String> words = new ArrayList<>();
    String plain = HYPHENS.matcher(spellings.latin(part)).replaceAll("-");
    for (String piece : INSIDE.matcher(plain).replaceAll("").split("[^\\p{L}\\p{N}-]+")) {
      List<String> parts = split(piece);
      for (int i = 0; i < parts.size(); i++) {
        boolean article = i + 1 < parts.size() && is("article", parts.get(i));
        if (!article && !is("particle", parts.get(i)) && !is("title", parts.get(i))) {
          words.add(parts.get(i));
        }
      }
    }
    return words.isEmpty() ? split(plain) : words;
  }

  /** A company's, without legal forms and small words. */
  Cut organisation(String name) {
    List<String> all = all(name);
    List<String> words =
        all.stream().filter(word -> !is("legal", word) && !is("small", word)).toList();
    return cut(words.isEmpty() ? all : words, 0);
  }

  boolean hasLegalForm(String name) {
    return all(name).stream().anyMatch(word -> is("legal", word));
  }

  List<String> all(String name) {
    return split(INSIDE.matcher(spellings.latin(name)).replaceAll(""));
  }

  private static List<String> split(String text) {
    String plain = MARKS.matcher(text).replaceAll(" ").strip();
    return plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" "));
  }

  private static Cut cut(List<String> words, int family) {
    return words.size() > MOST ? new Cut(List.of(), 0) : new Cut(List.copyOf(words), family);
  }
}
