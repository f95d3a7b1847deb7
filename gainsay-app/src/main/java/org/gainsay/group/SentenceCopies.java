package org.gainsay.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.gainsay.model.Copy;
import org.gainsay.model.Linked;
import org.gainsay.model.Sentence;

/**
 * Finds sentences that stand near word for word in other reports, by their shingles of words
 * (Broder 1997), and so the reports that hold much of another.
 */
final class SentenceCopies {
  /** Words in a shingle. */
  private static final int SHINGLE = 4;

  /** A sentence with fewer words is anybody's. */
  private static final int SHORTEST = 8;

  /** A sentence is a copy if so much of its shingles stand in one sentence of the other report. */
  private static final double NEAR = 0.6;

  /** A report with a smaller share of another's sentences only quotes it or shares background. */
  private static final double LEAST_SHARE = 0.25;

  /** Shingles that stand in more sentences are a formula. */
  private static final int FORMULA = 1_000;

  private record Where(int report, int sentence) {}

  private final List<String> documents = new ArrayList<>();

  /** Of each report its sentences, each as the numbers of its shingles. */
  private final List<List<long[]>> shingles = new ArrayList<>();

  /** Where the shingles stand that stand in several sentences; few do. */
  private final Map<Long, List<Where>> index = new HashMap<>();

  SentenceCopies(List<Linked> reports) {
    for (Linked report : reports) {
      documents.add(report.analysis().document().id());
      shingles.add(
          report.analysis().sentences().stream()
              .map(SentenceCopies::shingles)
              .filter(found -> found.length > 0)
              .toList());
    }
    index(repeated());
  }

  /** The shingles that stand in more than one sentence, in order. */
  private long[] repeated() {
    long[] all =
        shingles.stream().flatMap(List::stream).flatMapToLong(Arrays::stream).sorted().toArray();
    return IntStream.range(1, all.length)
        .filter(i -> all[i] == all[i - 1])
        .mapToLong(i -> all[i])
        .distinct()
        .toArray();
  }

  private void index(long[] repeated) {
    for (int report = 0; report < shingles.size(); report++) {
      List<long[]> sentences = shingles.get(report);
      for (int sentence = 0; sentence < sentences.size(); sentence++) {
        Where where = new Where(report, sentence);
        for (long shingle : sentences.get(sentence)) {
          if (Arrays.binarySearch(repeated, shingle) >= 0) {
            index.computeIfAbsent(shingle, any -> new ArrayList<>()).add(where);
          }
        }
      }
    }
  }

  /** The shingles of a sentence as numbers, each once; none of a short one. */
  private static long[] shingles(Sentence sentence) {
    long[] words =
        sentence.tokens().stream()
            .filter(token -> !token.upos().equals("PUNCT"))
            .mapToLong(token -> hash(token.form().toLowerCase(Locale.ROOT)))
            .toArray();
    if (words.length < SHORTEST) {
      return new long[0];
    }
    return IntStream.rangeClosed(0, words.length - SHINGLE)
        .mapToLong(first -> shingle(words, first))
        .distinct()
        .toArray();
  }

  private static long shingle(long[] words, int first) {
    long hash = 0;
    for (int i = first; i < first + SHINGLE; i++) {
      hash = mixed(hash + words[i]);
    }
    return hash;
  }

  private static long hash(String word) {
    long hash = word.length();
    for (int i = 0; i < word.length(); i++) {
      hash = mixed(hash + word.charAt(i));
    }
    return hash;
  }

  /** SplitMix64's step (Steele, Lea and Flood 2014): two of a million shingles never meet. */
  private static long mixed(long value) {
    long z = value + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /**
   * The copies by document id.
   *
   * @param dates of the documents where known: the later one is the copy; where the order is not
   *     known, each is a copy of the other
   * @param versions whether two reports are versions of one, which are no copies of one another
   */
  SortedMap<String, List<Copy>> find(
      Map<String, LocalDate> dates, BiPredicate<String, String> versions) {
    SortedMap<String, List<Copy>> found = new TreeMap<>();
    for (int i = 0; i < documents.size(); i++) {
      List<Copy> copies = copies(i, dates, versions);
      if (!copies.isEmpty()) {
        found.put(documents.get(i), copies);
      }
    }
    return found;
  }

  private List<Copy> copies(
      int report, Map<String, LocalDate> dates, BiPredicate<String, String> versions) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    for (long[] sentence : shingles.get(report)) {
      for (int other : holders(report, sentence)) {
        counts.merge(documents.get(other), 1, Integer::sum);
      }
    }
    List<Copy> copies = new ArrayList<>();
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      double share = (double) count.getValue() / shingles.get(report).size();
      String own = documents.get(report);
      boolean later = !isEarlier(own, count.getKey(), dates);
      if (share >= LEAST_SHARE && later && !versions.test(own, count.getKey())) {
        copies.add(new Copy(count.getKey(), share));
      }
    }
    return copies;
  }

  /** The other reports that hold a sentence. */
  private Set<Integer> holders(int report, long[] sentence) {
    Map<Where, Integer> common = new HashMap<>();
    for (long shingle : sentence) {
      List<Where> places = index.getOrDefault(shingle, List.of());
      if (places.size() <= FORMULA) {
        places.forEach(where -> common.merge(where, 1, Integer::sum));
      }
    }
    Set<Integer> found = new HashSet<>();
    common.forEach(
        (where, count) -> {
          if (where.report() != report && count >= NEAR * sentence.length) {
            found.add(where.report());
          }
        });
    return found;
  }

  private static boolean isEarlier(String one, String other, Map<String, LocalDate> dates) {
    LocalDate first = dates.get(one);
    LocalDate second = dates.get(other);
    return first != null && second != null && first.isBefore(second);
  }
}
