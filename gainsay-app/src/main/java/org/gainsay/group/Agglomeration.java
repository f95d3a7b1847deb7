package org.gainsay.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Joins the two most alike groups until none are alike enough, likeness being the mean over the
 * pairs of their members (average linkage, Sokal and Michener 1958). Pairs that are no neighbours
 * count as 0.
 */
final class Agglomeration {
  /** Two groups and the sum of the similarities between their members. */
  private record Pair(int one, int other, double mean) {
    static final Comparator<Pair> MOST_ALIKE_FIRST =
        Comparator.comparingDouble((Pair pair) -> -pair.mean)
            .thenComparingInt(Pair::one)
            .thenComparingInt(Pair::other);
  }

  private final double threshold;
  private final List<List<Integer>> members = new ArrayList<>();
  private final Map<Integer, TreeMap<Integer, Double>> sums = new HashMap<>();
  private final PriorityQueue<Pair> queue = new PriorityQueue<>(Pair.MOST_ALIKE_FIRST);

  Agglomeration(int size, double threshold) {
    this.threshold = threshold;
    for (int i = 0; i < size; i++) {
      members.add(new ArrayList<>(List.of(i)));
    }
  }

  void add(int one, int other, double similarity) {
    put(one, other, similarity);
    offer(one, other);
  }

  /** The groups, each a list of members. */
  List<List<Integer>> groups() {
    for (Pair next = queue.poll(); next != null; next = queue.poll()) {
      if (isCurrent(next)) {
        join(next.one(), next.other());
      }
    }
    return members.stream().filter(group -> !group.isEmpty()).toList();
  }

  private boolean isCurrent(Pair pair) {
    boolean both = !members.get(pair.one()).isEmpty() && !members.get(pair.other()).isEmpty();
    return both && mean(pair.one(), pair.other()) == pair.mean();
  }

  private void join(int one, int other) {
    int joint = members.size();
    List<Integer> all = new ArrayList<>(members.get(one));
    all.addAll(members.get(other));
    members.add(all);
    TreeMap<Integer, Double> mine = sums.getOrDefault(one, new TreeMap<>());
    TreeMap<Integer, Double> others = sums.getOrDefault(other, new TreeMap<>());
    members.set(one, List.of());
    members.set(other, List.of());
    TreeMap<Integer, Double> both = new TreeMap<>(mine);
    others.forEach((group, sum) -> both.merge(group, sum, Double::sum));
    both.forEach(
        (group, sum) -> {
          if (!members.get(group).isEmpty()) {
            put(joint, group, sum);
            offer(joint, group);
          }
        });
  }

  private void put(int one, int other, double sum) {
    sums.computeIfAbsent(one, any -> new TreeMap<>()).put(other, sum);
    sums.computeIfAbsent(other, any -> new TreeMap<>()).put(one, sum);
  }

  private void offer(int one, int other) {
    double mean = mean(one, other);
    if (mean >= threshold) {
      queue.add(new Pair(Math.min(one, other), Math.max(one, other), mean));
    }
  }

  private double mean(int one, int other) {
    double sum = sums.getOrDefault(one, new TreeMap<>()).getOrDefault(other, 0.0);
    return sum / members.get(one).size() / members.get(other).size();
  }
}
