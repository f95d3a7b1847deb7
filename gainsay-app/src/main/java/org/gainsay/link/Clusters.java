package org.gainsay.link;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Disjoint sets of things named by their index; a set is led by its lowest member. */
final class Clusters {
  private final int[] above;

  Clusters(int size) {
    above = new int[size];
    for (int i = 0; i < size; i++) {
      above[i] = i;
    }
  }

  int leader(int member) {
    int leader = member;
    while (above[leader] != leader) {
      above[leader] = above[above[leader]];
      leader = above[leader];
    }
    return leader;
  }

  void join(int one, int other) {
    int a = leader(one);
    int b = leader(other);
    above[Math.max(a, b)] = Math.min(a, b);
  }

  boolean together(int one, int other) {
    return leader(one) == leader(other);
  }

  /** The sets, members in order, by their leaders. */
  TreeMap<Integer, List<Integer>> sets() {
    TreeMap<Integer, List<Integer>> sets = new TreeMap<>();
    for (int i = 0; i < above.length; i++) {
      sets.computeIfAbsent(leader(i), none -> new ArrayList<>()).add(i);
    }
    return sets;
  }
}
