package org.gainsay.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pieces that may be a name.
 *
 * @param country state that the words around give to a body
 * @param host of an embassy, the state or town it lies in, as written; else empty
 * @param rank of two of the same length the lower one is taken
 */
record Candidate(int from, int to, Entry entry, @Nullable String country, String host, int rank) {
  private static final Comparator<Candidate> ORDER =
      Comparator.comparingInt((Candidate c) -> c.from - c.to)
          .thenComparingInt(Candidate::rank)
          .thenComparingInt(Candidate::from);

  static Candidate of(Gazetteer.Match<Entry> match, int rank) {
    return new Candidate(
        match.from(), match.to(), match.entry(), match.entry().country(), "", rank);
  }

  /** The longest ones that do not overlap, in order of the text. */
  static List<Candidate> choose(List<Candidate> candidates, int size) {
    List<Candidate> sorted = new ArrayList<>(candidates);
    sorted.sort(ORDER);
    boolean[] taken = new boolean[size];
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate candidate : sorted) {
      boolean free = true;
      for (int i = candidate.from; i < candidate.to && free; i++) {
        free = !taken[i];
      }
      if (free) {
        Arrays.fill(taken, candidate.from, candidate.to, true);
        chosen.add(candidate);
      }
    }
    chosen.sort(Comparator.comparingInt(Candidate::from));
    return chosen;
  }
}
