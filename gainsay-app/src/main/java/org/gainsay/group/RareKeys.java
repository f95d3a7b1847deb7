package org.gainsay.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * Neighbours by an inverted index of each report's weightiest keys; keys that many reports share
 * lead nowhere, so that the cost of a report grows with its affair and not with the archive.
 */
final class RareKeys implements Neighbours {
  /** So many of a report's keys are looked up. */
  private static final int LOOKED_UP = 40;

  /** A key that more reports have than this, and than a tenth of all, is no key. */
  private static final int CROWD = 200;

  private final List<List<String>> keys = new ArrayList<>();
  private final Map<String, List<Integer>> reports = new HashMap<>();

  RareKeys(List<SortedMap<String, Double>> words, List<SortedMap<String, Double>> shared) {
    for (int i = 0; i < words.size(); i++) {
      List<String> own = new ArrayList<>(weightiest(words.get(i)));
      own.addAll(weightiest(shared.get(i)));
      keys.add(own);
      for (String key : own) {
        reports.computeIfAbsent(key, any -> new ArrayList<>()).add(i);
      }
    }
  }

  private static List<String> weightiest(SortedMap<String, Double> vector) {
    return vector.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(LOOKED_UP)
        .map(Map.Entry::getKey)
        .toList();
  }

  @Override
  public List<Integer> of(int report) {
    TreeSet<Integer> found = new TreeSet<>();
    for (String key : keys.get(report)) {
      List<Integer> holders = reports.getOrDefault(key, List.of());
      if (holders.size() <= Math.max(CROWD, keys.size() / 10)) {
        found.addAll(holders);
      }
    }
    found.remove(report);
    return List.copyOf(found);
  }
}
