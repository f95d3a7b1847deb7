package org.gainsay.ud;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What every n-gram of one to three letters costs in every language; {@code languages.tsv} read
 * into a hash table.
 */
final class LetterProfiles {

  /**
   * What an n-gram costs in a language whose profile has it not, by its length, in quarters of a
   * nat.
   */
  private static final byte[] UNSEEN = {0, 44, 44, 44};

  private static final int SLOTS = 1 << 15;

  /** So many languages at most. */
  private static final int MOST = 32;

  private final List<String> languages = new ArrayList<>();
  private final long[] keys = new long[SLOTS];
  private final int[] rows = new int[SLOTS];
  private byte[] costs = new byte[MOST << 13];
  private int count;

  private LetterProfiles() {}

  static LetterProfiles load() {
    try (InputStream in =
        Objects.requireNonNull(LetterProfiles.class.getResourceAsStream("languages.tsv"))) {
      LetterProfiles profiles = new LetterProfiles();
      profiles.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return profiles;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(String lines) {
    for (int start = 0; start < lines.length(); ) {
      int end = lines.indexOf('\n', start);
      if (lines.charAt(start) != '#') {
        readLine(lines, start, end);
      }
      start = end + 1;
    }
  }

  private void readLine(String lines, int start, int end) {
    int first = lines.indexOf('\t', start);
    int second = lines.indexOf('\t', first + 1);
    String language = lines.substring(start, first);
    if (languages.isEmpty() || !languages.get(languages.size() - 1).equals(language)) {
      languages.add(language);
    }
    byte cost = (byte) Integer.parseInt(lines, first + 1, second, 10);
    long key = 0;
    int length = 0;
    for (int i = second + 1; i <= end; i++) {
      char letter = lines.charAt(i);
      if (letter == ' ' || letter == '\n') {
        int row = rowOf(key, length); // may replace the array
        costs[row + languages.size() - 1] = cost;
        key = 0;
        length = 0;
      } else {
        key = key << 16 | letter;
        length++;
      }
    }
  }

  /** Where the costs of an n-gram begin; they are made if there are none yet. */
  private int rowOf(long key, int length) {
    int slot = slotOf(key);
    if (keys[slot] == 0) {
      keys[slot] = key;
      rows[slot] = count * MOST;
      count++;
      if (count * MOST > costs.length) {
        costs = Arrays.copyOf(costs, 2 * costs.length);
      }
      Arrays.fill(costs, rows[slot], rows[slot] + MOST, UNSEEN[length]);
    }
    return rows[slot];
  }

  private int slotOf(long key) {
    int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 49);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & SLOTS - 1;
    }
    return slot;
  }

  int size() {
    return languages.size();
  }

  String language(int number) {
    return languages.get(number);
  }

  /** The numbers of the languages that are written so. */
  int[] languagesOf(Script script) {
    return IntStream.range(0, size()).filter(n -> scriptOf(languages.get(n)) == script).toArray();
  }

  private static Script scriptOf(String language) {
    return switch (language) {
      case "ru", "uk", "bg", "sr", "be" -> Script.CYRILLIC;
      case "ar", "fa", "ur" -> Script.ARABIC;
      default -> Script.LATIN;
    };
  }

  /**
   * Adds to every language's sum what the text's n-grams cost there.
   *
   * @return how many n-grams there are
   */
  int addCosts(char[] letters, long[] sums) {
    int counted = 0;
    for (int i = 0; i < letters.length; i++) {
      long key = 0;
      for (int length = 1; length <= 3 && i - length + 1 >= 0; length++) {
        key = (long) letters[i - length + 1] << 16 * (length - 1) | key;
        if (length > 1 || letters[i] != '_') {
          addCost(key, length, sums);
          counted++;
        }
      }
    }
    return counted;
  }

  private void addCost(long key, int length, long[] sums) {
    int slot = slotOf(key);
    for (int n = 0; n < sums.length; n++) {
      sums[n] += keys[slot] == 0 ? UNSEEN[length] : costs[rows[slot] + n];
    }
  }
}
