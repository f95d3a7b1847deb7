package org.gainsay.group;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Likeness as it stands out from a report's surroundings. A report of everyday words is somewhat
 * like many others, one of few words or with a view of its own is much like none, not even those of
 * its affair: what both have in common with their nearest reports is in part taken off (as in
 * cross-domain similarity local scaling, Conneau et al. 2018).
 */
final class LocalScale {
  /** So many of the most alike reports are a report's surroundings; chosen on ECB+. */
  private static final int NEAREST = 20;

  /** So much of the surroundings' likeness is taken off. */
  private static final double TAKEN = 0.6;

  /** The likeness of surroundings as usual on ECB+. */
  private static final double USUAL = 0.3;

  /**
   * Between strangers (.07) and sisters (.12) there: reports that are only imagined, for too few.
   */
  private static final double STRANGERS = 0.1;

  private final List<PriorityQueue<Double>> nearest = new ArrayList<>();
  private final @Nullable Double[] around;

  LocalScale(int reports) {
    around = new @Nullable Double[reports];
    for (int i = 0; i < reports; i++) {
      nearest.add(new PriorityQueue<>());
    }
  }

  /** Takes note of how alike two reports are; all pairs come before the first is asked for. */
  void add(int one, int other, double similarity) {
    add(nearest.get(one), similarity);
    add(nearest.get(other), similarity);
  }

  private static void add(PriorityQueue<Double> most, double similarity) {
    most.add(similarity);
    if (most.size() > NEAREST) {
      most.poll();
    }
  }

  /** The likeness of two reports, less for what is usual around them; may be below 0. */
  double of(int one, int other, double similarity) {
    return similarity - TAKEN * ((around(one) + around(other)) / 2 - USUAL);
  }

  private double around(int report) {
    Double known = around[report];
    if (known == null) {
      PriorityQueue<Double> most = nearest.get(report);
      double sum = most.stream().sorted().mapToDouble(Double::doubleValue).sum();
      known = (sum + (NEAREST - most.size()) * STRANGERS) / NEAREST;
      around[report] = known;
    }
    return known;
  }
}
