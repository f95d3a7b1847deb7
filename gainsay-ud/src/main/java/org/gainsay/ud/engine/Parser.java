package org.gainsay.ud.engine;

import java.util.Arrays;
import java.util.List;

/**
 * Greedy arc-hybrid parser. A class of the model is a move with its relation: 0 shifts, then come
 * the left arcs by relation, then the right arcs.
 */
public final class Parser {
  public static final int SHIFT = 0;

  private final Scorer scorer;
  private final int relations;
  private final int root;
  private final ParserState state = new ParserState();
  private final ParseFeatures features = new ParseFeatures();
  private final int[] scores = new int[256];

  /**
   * Over relations by number.
   *
   * @param relations at most 120, {@code root} among them
   */
  public Parser(Scorer scorer, List<String> relations) {
    this.scorer = scorer;
    this.relations = relations.size();
    this.root = relations.indexOf("root");
  }

  /** Gives every word its head and relation. */
  public void parse(Words words) {
    state.begin(words.size());
    while (!state.isDone()) {
      move(state, state.depth() == 0 ? SHIFT : choose(words));
    }
    for (int i = 0; i < words.size(); i++) {
      words.setHead(i, state.head(i), state.label(i));
    }
  }

  private int choose(Words words) {
    if (state.front() == state.size() && state.depth() == 1) {
      return 1 + root;
    }
    int count = features.fill(words, state);
    Arrays.fill(scores, 0, 1 + 2 * relations, 0);
    scorer.score(features.features(), count, scores);
    return best(state, scores);
  }

  /** The best class among those that the configuration allows. */
  public int best(ParserState s, int[] values) {
    int best = -1;
    if (s.mayShift()) {
      best = SHIFT;
    }
    if (s.mayLeft()) {
      if (s.front() == s.size()) {
        return 1 + root;
      }
      best = better(values, best, 1, 1 + relations);
    }
    if (s.mayRight()) {
      best = better(values, best, 1 + relations, 1 + 2 * relations);
    }
    return best;
  }

  private int better(int[] values, int best, int from, int to) {
    int found = best;
    for (int c = from; c < to; c++) {
      if (c != 1 + root && c != 1 + relations + root && (found < 0 || values[c] > values[found])) {
        found = c;
      }
    }
    return found;
  }

  /** Carries out a class's move. */
  public void move(ParserState s, int c) {
    if (c == SHIFT) {
      s.shift();
    } else if (c <= relations) {
      s.left(c - 1);
    } else {
      s.right(c - 1 - relations);
    }
  }
}
