package org.gainsay.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.lexicon.Table;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in figures and words, with the separators of a language: {@code 40 million}, {@code
 * 10.000}, {@code 2,5 millions}. A scale alone ("millions") is vague and has no value.
 */
final class NumberReader {
  private static final int GROUP = 3;

  private final Map<String, Double> units = new HashMap<>();
  private final Map<String, Double> scales = new HashMap<>();
  private final Map<String, Double> rounds = new HashMap<>();
  private final Set<String> vague = new HashSet<>();
  private char decimal = '.';

  NumberReader(Table table) {
    for (Table.Row row : table.rows()) {
      switch (row.get("kind")) {
        case "unit" -> row.list("words").forEach(w -> units.put(w, number(row)));
        case "scale" -> row.list("words").forEach(w -> scales.put(w, number(row)));
        case "round" -> row.list("words").forEach(w -> rounds.put(w, number(row)));
        case "vague" -> vague.addAll(row.list("words"));
        default -> decimal = row.get("words").charAt(0);
      }
    }
  }

  private static double number(Table.Row row) {
    return Double.parseDouble(row.get("value"));
  }

  /** Whether the word names a number or a scale. */
  boolean isNumber(String word) {
    String plain = EventWords.plain(word);
    return units.containsKey(plain) || isScale(plain) || figures(plain) != null;
  }

  /** Whether the word counts without a number: "several". */
  boolean isVague(String word) {
    return vague.contains(EventWords.plain(word));
  }

  boolean isScale(String word) {
    String plain = EventWords.plain(word);
    return scales.containsKey(plain) || rounds.containsKey(plain);
  }

  /** The value of number words in order; null when they are vague or no number. */
  @Nullable Double read(List<String> words) {
    double total = 0;
    double current = 0;
    boolean counted = false;
    for (String word : words) {
      String plain = EventWords.plain(word);
      Double unit = units.get(plain);
      unit = unit == null ? figures(plain) : unit;
      Double scale = scales.get(plain);
      Double round = rounds.get(plain);
      if (round != null && !counted) {
        // "a dozen", « une centaine »: a number of its own
        current = round;
        counted = true;
      } else if (unit != null) {
        current = joins(plain, current) ? current * 1000 + unit : current + unit;
        counted = true;
      } else if (scale != null) {
        if (!counted) {
          return null;
        }
        if (scale > 100) {
          total += current * scale;
          current = 0;
        } else {
          current *= scale;
        }
      }
    }
    return counted ? total + current : null;
  }

  /** "10 000" in two words. */
  private static boolean joins(String figures, double current) {
    return current > 0 && figures.length() == GROUP && figures.chars().allMatch(Character::isDigit);
  }

  /** A number in figures, or null. */
  private @Nullable Double figures(String word) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      } else if (isSeparator(c) && digits.length() > 0) {
        if (isGrouped(word, i)) {
          continue;
        }
        if (c != decimal || digits.indexOf(".") >= 0) {
          return null;
        }
        digits.append('.');
      } else {
        return null;
      }
    }
    boolean number = digits.length() > 0 && digits.charAt(digits.length() - 1) != '.';
    return number ? Double.valueOf(digits.toString()) : null;
  }

  private static boolean isSeparator(char c) {
    return c == '.' || c == ',' || c == '\'' || c == ' ' || c == '\u00a0' || c == '\u202f';
  }

  /** Whether exactly three digits stand behind the separator; a language's decimal mark counts. */
  private boolean isGrouped(String word, int at) {
    int end = at + 1;
    while (end < word.length() && Character.isDigit(word.charAt(end))) {
      end++;
    }
    return end - at - 1 == GROUP && (word.charAt(at) != decimal);
  }
}
