package org.gainsay.group;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.model.Grouping;
import org.gainsay.model.Linked;
import org.gainsay.model.Linking;

/**
 * Step 6: groups reports into affairs, finds copies, and versions of one address. The result does
 * not depend on the order of the reports.
 */
public final class Grouper {
  private final Addresses addresses;

  public Grouper(Lexicons lexicons) {
    this.addresses = new Addresses(lexicons);
  }

  /** Groups less alike than this are two affairs. */
  private static final double THRESHOLD = 0.26;

  public Grouping group(Linking linking) {
    List<Linked> reports =
        linking.reports().stream().sorted(Comparator.comparing(Grouper::id)).toList();
    List<Profile> profiles = reports.stream().map(Profiles::of).toList();
    Map<String, LocalDate> dates = Profiles.dates(profiles);
    Versions versions = new Versions(reports, addresses);
    LoneDenials denials = new LoneDenials(linking, dates);
    return new Grouping(
        ordered(denials.joined(versions.united(affairs(profiles, dates))), dates),
        new SentenceCopies(reports).find(dates, versions::same),
        versions.find());
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
    Agglomeration agglomeration = agglomeration(profiles.size(), neighbours, similarity);
    return ordered(
        agglomeration.groups().stream()
            .map(group -> group.stream().map(i -> profiles.get(i).document()).toList())
            .toList(),
        dates);
  }

  /** Affairs and their reports in order of the earliest. */
  private static List<List<String>> ordered(
      List<List<String>> groups, Map<String, LocalDate> dates) {
    Comparator<String> earliest =
        Comparator.comparing((String id) -> dates.getOrDefault(id, LocalDate.MAX))
            .thenComparing(Comparator.naturalOrder());
    return groups.stream()
        .map(group -> group.stream().sorted(earliest).toList())
        .sorted(Comparator.comparing((List<String> group) -> group.get(0), earliest))
        .toList();
  }

  private static Agglomeration agglomeration(
      int reports, Neighbours neighbours, Similarity similarity) {
    int[][] others = new int[reports][];
    double[][] alike = new double[reports][];
    LocalScale scale = new LocalScale(reports);
    for (int i = 0; i < reports; i++) {
      int one = i;
      others[i] = neighbours.of(i).stream().mapToInt(x -> x).filter(x -> x > one).toArray();
      alike[i] = Arrays.stream(others[i]).mapToDouble(other -> similarity.of(one, other)).toArray();
      for (int n = 0; n < others[i].length; n++) {
        scale.add(i, others[i][n], alike[i][n]);
      }
    }
    Agglomeration agglomeration = new Agglomeration(reports, THRESHOLD);
    for (int i = 0; i < reports; i++) {
      for (int n = 0; n < others[i].length; n++) {
        agglomeration.add(i, others[i][n], scale.of(i, others[i][n], alike[i][n]));
      }
    }
    return agglomeration;
  }
}
