package org.gainsay.group;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.gainsay.model.Grouping;
import org.gainsay.model.Linked;
import org.gainsay.model.Linking;

/**
 * Step 6: groups reports into affairs and finds copies. The result does not depend on the order of
 * the reports.
 */
public final class Grouper {
  /** Groups less alike than this are two affairs. */
  private static final double THRESHOLD = 0.27;

  public Grouping group(Linking linking) {
    List<Linked> reports =
        linking.reports().stream().sorted(Comparator.comparing(Grouper::id)).toList();
    List<Profile> profiles = reports.stream().map(Profiles::of).toList();
    Map<String, LocalDate> dates = Profiles.dates(profiles);
    return new Grouping(affairs(profiles, dates), new SentenceCopies(reports).find(dates));
  }

  private static String id(Linked report) {
    return report.analysis().document().id();
  }

  static List<List<String>> affairs(List<Profile> profiles, Map<String, LocalDate> dates) {
    Weights weights = new Weights(profiles);
    List<SortedMap<String, Double>> words = profiles.stream().map(weights::words).toList();
    List<SortedMap<String, Double>> shared = profiles.stream().map(weights::shared).toList();
    Neighbours neighbours = new RareKeys(words, shared);
    Similarity similarity = new Similarity(profiles, words, shared);
    Agglomeration agglomeration = new Agglomeration(profiles.size(), THRESHOLD);
    for (int i = 0; i < profiles.size(); i++) {
      for (int other : neighbours.of(i)) {
        if (i < other) {
          agglomeration.add(i, other, similarity.of(i, other));
        }
      }
    }
    Comparator<String> earliest =
        Comparator.comparing((String id) -> dates.getOrDefault(id, LocalDate.MAX))
            .thenComparing(Comparator.naturalOrder());
    return agglomeration.groups().stream()
        .map(group -> group.stream().map(i -> profiles.get(i).document()).sorted(earliest).toList())
        .sorted(Comparator.comparing((List<String> group) -> group.get(0), earliest))
        .toList();
  }
}
