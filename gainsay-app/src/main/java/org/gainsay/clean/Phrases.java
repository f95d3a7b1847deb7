package org.gainsay.clean;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.lexicon.Table;

/**
 * Phrases that lines outside the report are made of, from {@code boilerplate.tsv} and {@code
 * cut.tsv} of each language.
 *
 * <p>A pattern is a row of words: {@code word} itself, {@code stem*} any word that begins so,
 * {@code *ending} any word that ends so, {@code #} a number, {@code a/b} either, {@code ..} up to
 * three words; {@code ^} and {@code $} hold it to the line's ends.
 */
final class Phrases {
  /** What a phrase makes of its line. */
  enum Kind {
    /** Asks the reader to do something: subscribe, follow, click, share. */
    CALL,
    /** Points to another report, or is an advertisement's mark: may stand amid a report. */
    POINTER,
    /** Heads what follows the report: related stories, about the author. */
    END,
    /** Heads the readers' comments: nothing of the report follows. */
    COMMENTS,
    /** The outlet or the author tells of itself. */
    SELF,
    /** Rights, cookies, disclaimers, notes of the editors. */
    NOTICE,
    /** Who made the picture. */
    CAPTION,
    /** By whom. */
    BYLINE,
    /** When published. */
    DATED,
    /** When changed. */
    CHANGED,
    /** A unit that a counter counts: views, minutes. */
    UNIT,
    /** Only who pays or logs in may read the rest. */
    WALL,
    /** The rest stands elsewhere; may stand under a whole report too. */
    REST,
    /** How much is left out. */
    COUNT,
    /** A word after which no sentence ends. */
    OPEN
  }

  /** One of the ways a word of a pattern may be written. */
  private record Form(String text, Fit fit) {
    static Form of(String form) {
      if (form.equals("#")) {
        return new Form(form, Fit.NUMBER);
      } else if (form.endsWith("*")) {
        return new Form(form.substring(0, form.length() - 1), Fit.BEGINS);
      }
      return form.startsWith("*")
          ? new Form(form.substring(1), Fit.ENDS)
          : new Form(form, Fit.EQUAL);
    }

    boolean is(String word) {
      return switch (fit) {
        case NUMBER -> Words.isNumber(word);
        case BEGINS -> word.startsWith(text);
        case ENDS -> word.endsWith(text);
        case EQUAL -> word.equals(text);
      };
    }
  }

  private enum Fit {
    NUMBER,
    BEGINS,
    ENDS,
    EQUAL
  }

  /** A phrase; each part the forms of one word, or none of them for a gap. */
  private record Pattern(Kind kind, List<List<Form>> parts, boolean start, boolean end, int most) {}

  private static final int LONGEST = 60;
  private static final int GAP = 3;

  private final Map<String, List<Pattern>> byFirst = new HashMap<>();
  private final List<Pattern> byStem = new ArrayList<>();

  private Phrases(List<Table.Row> rows) {
    rows.forEach(this::add);
  }

  /** Only the phrases of these rows. */
  static Phrases of(List<Table.Row> rows) {
    return new Phrases(rows);
  }

  Phrases(Lexicons lexicons) {
    for (String language : lexicons.languages()) {
      lexicons.find(language, "boilerplate").ifPresent(table -> table.rows().forEach(this::add));
      lexicons.find(language, "cut").ifPresent(table -> table.rows().forEach(this::add));
    }
  }

  private void add(Table.Row row) {
    List<String> parts = new ArrayList<>(List.of(row.get("pattern").split(" ")));
    boolean start = parts.remove("^");
    boolean end = parts.remove("$");
    String most = row.get("most");
    Kind kind = Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
    List<List<Form>> forms = parts.stream().map(Phrases::forms).toList();
    Pattern pattern = new Pattern(kind, forms, start, end, most(most, start));
    for (String first : parts.get(0).split("/")) {
      if (first.contains("*") || first.equals("#")) {
        byStem.add(pattern);
      } else {
        byFirst.computeIfAbsent(first, key -> new ArrayList<>()).add(pattern);
      }
    }
  }

  private static List<Form> forms(String part) {
    return part.equals("..") ? List.of() : Stream.of(part.split("/")).map(Form::of).toList();
  }

  /** A phrase that only begins a line may begin a sentence too, so the line must be short. */
  private static int most(String given, boolean start) {
    return !given.isEmpty() ? Integer.parseInt(given) : start ? 8 : 30;
  }

  /** The kinds of the phrases in a line, with how often each was met; none in a long line. */
  Map<Kind, Integer> in(String line) {
    Map<Kind, Integer> found = new EnumMap<>(Kind.class);
    Words words = Words.of(line, LONGEST + 1);
    if (words.size() > LONGEST) {
      return found;
    }
    for (int at = 0; at < words.size(); at++) {
      Set<Kind> here = EnumSet.noneOf(Kind.class);
      for (Pattern pattern : byFirst.getOrDefault(words.words().get(at), List.of())) {
        if (matches(pattern, words.words(), at)) {
          here.add(pattern.kind());
        }
      }
      for (Pattern pattern : byStem) {
        if (matches(pattern, words.words(), at)) {
          here.add(pattern.kind());
        }
      }
      here.forEach(kind -> found.merge(kind, 1, Integer::sum));
    }
    return found;
  }

  private static boolean matches(Pattern pattern, List<String> words, int at) {
    if ((pattern.start() && at > 0) || words.size() > pattern.most()) {
      return false;
    }
    return matches(pattern, 0, words, at);
  }

  private static boolean matches(Pattern pattern, int part, List<String> words, int at) {
    if (part == pattern.parts().size()) {
      return !pattern.end() || at == words.size();
    }
    List<Form> wanted = pattern.parts().get(part);
    if (wanted.isEmpty()) {
      for (int skip = 0; skip <= GAP && at + skip <= words.size(); skip++) {
        if (matches(pattern, part + 1, words, at + skip)) {
          return true;
        }
      }
      return false;
    }
    return at < words.size()
        && isOne(words.get(at), wanted)
        && matches(pattern, part + 1, words, at + 1);
  }

  private static boolean isOne(String word, List<Form> wanted) {
    for (Form form : wanted) {
      if (form.is(word)) {
        return true;
      }
    }
    return false;
  }
}
