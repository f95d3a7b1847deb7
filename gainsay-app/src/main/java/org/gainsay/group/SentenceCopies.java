package org.gainsay.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gainsay.model.Analysis;
import org.gainsay.model.Copy;
import org.gainsay.model.Linked;
import org.gainsay.model.Sentence;
import org.gainsay.model.Token;

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
  private final List<List<Set<String>>> shingles = new ArrayList<>();
  private final Map<String, List<Where>> index = new HashMap<>();

  SentenceCopies(List<Linked> reports) {
    for (Linked report : reports) {
      add(report.analysis());
    }
  }

  private void add(Analysis analysis) {
    List<Set<String>> own = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      Set<String> found = shingles(sentence);
      if (!found.isEmpty()) {
        Where where = new Where(documents.size(), own.size());
        found.forEach(text -> index.computeIfAbsent(text, any -> new ArrayList<>()).add(where));
        own.add(found);
      }
    }
    documents.add(analysis.document().id());
    shingles.add(own);
  }

  private static Set<String> shingles(Sentence sentence) {
    List<String> words = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (!token.upos().equals("PUNCT")) {
        words.add(token.form().toLowerCase(Locale.ROOT));
      }
    }
    Set<String> found = new HashSet<>();
    for (int i = 0; words.size() >= SHORTEST && i + SHINGLE <= words.size(); i++) {
      found.add(String.join(" ", words.subList(i, i + SHINGLE)));
    }
    return found;
  }

  /**
   * The copies by document id.
   *
   * @param dates of the documents where known: the later one is the copy; where the order is not
   *     known, each is a copy of the other
   */
  SortedMap<String, List<Copy>> find(Map<String, LocalDate> dates) {
    SortedMap<String, List<Copy>> found = new TreeMap<>();
    for (int i = 0; i < documents.size(); i++) {
      List<Copy> copies = copies(i, dates);
      if (!copies.isEmpty()) {
        found.put(documents.get(i), copies);
      }
    }
    return found;
  }

  private List<Copy> copies(int report, Map<String, LocalDate> dates) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    for (Set<String> sentence : shingles.get(report)) {
      for (int other : holders(report, sentence)) {
        counts.merge(documents.get(other), 1, Integer::sum);
      }
    }
    List<Copy> copies = new ArrayList<>();
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      double share = (double) count.getValue() / shingles.get(report).size();
      if (share >= LEAST_SHARE && !isEarlier(documents.get(report), count.getKey(), dates)) {
        copies.add(new Copy(count.getKey(), share));
      }
    }
    return copies;
  }

  /** The other reports that hold a sentence. */
  private Set<Integer> holders(int report, Set<String> sentence) {
    Map<Where, Integer> common = new HashMap<>();
    for (String shingle : sentence) {
      List<Where> places = index.getOrDefault(shingle, List.of());
      if (places.size() <= FORMULA) {
        places.forEach(where -> common.merge(where, 1, Integer::sum));
      }
    }
    Set<Integer> found = new HashSet<>();
    common.forEach(
        (where, count) -> {
          if (where.report() != report && count >= NEAR * sentence.size()) {
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
