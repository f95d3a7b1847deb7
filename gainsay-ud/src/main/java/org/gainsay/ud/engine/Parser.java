package org.gainsay.ud.engine;

import java.util.List;

/**
 * Arc-hybrid parser that goes on with a second hypothesis where it is unsure (selectional
 * branching, Choi and McCallum 2013). A class of the model is a move with its relation: 0 shifts,
 * then come the left arcs by relation, then the right arcs.
 *
 * <p>Where the best other move scores within {@value #MARGIN} of the best one, both are followed;
 * from there on the scores of the three moves, each with its best relation, count as logarithms of
 * probabilities. A hypothesis that falls more than {@link #LOSS} behind is dropped, so most of a
 * sentence is parsed by one alone, without any of this.
 */
public final class Parser {
  public static final int SHIFT = 0;

  /** The most hypotheses at a time. */
  private static final int WIDTH = 2;

  /** The difference of two moves' scores up to which both are followed. */
  private static final int MARGIN = 150;

  /** The difference of scores that stands for one unit of the logarithm of a probability. */
  private static final double UNIT = 250;

  /** How far a hypothesis may fall behind the best one, in logarithms of probabilities. */
  private static final double LOSS = 0.5;

  private static final int MOVES = 3;

  private final Evaluation evaluation;
  private final int relations;
  private final int root;
  private final int[] scores = new int[256];
  private final int[] moves = new int[MOVES];
  private final Candidates candidates = new Candidates(WIDTH, LOSS);
  private final Hypothesis[] spare = new Hypothesis[WIDTH];
  private Hypothesis[] live = new Hypothesis[WIDTH];
  private Hypothesis[] next = new Hypothesis[WIDTH];
  private int count;
  private int spares;

  /** A configuration with the logarithm of its probability against the others'. */
  private static final class Hypothesis {
    final ParserState state = new ParserState();
    double score;

    Hypothesis copy(Hypothesis other) {
      state.copy(other.state);
      return this;
    }
  }

  /**
   * Over relations by number.
   *
   * @param relations at most 120, {@code root} among them
   */
  public Parser(Scorer scorer, List<String> relations) {
    this.relations = relations.size();
    this.evaluation = new Evaluation(scorer, 1 + 2 * this.relations);
    this.root = relations.indexOf("root");
    for (int i = 0; i < WIDTH; i++) {
      spare[spares++] = new Hypothesis();
    }
  }

  /** Gives every word its head and relation. */
  public void parse(Words words) {
    evaluation.begin(words);
    live[0] = spare[--spares];
    live[0].state.begin(words.size());
    live[0].score = 0;
    count = 1;
    while (!live[0].state.isDone()) {
      candidates.clear();
      for (int h = 0; h < count; h++) {
        extend(h);
      }
      follow();
    }
    ParserState best = live[0].state;
    for (int i = 0; i < words.size(); i++) {
      words.setHead(i, best.head(i), best.label(i));
    }
    for (int h = 0; h < count; h++) {
      spare[spares++] = live[h];
    }
  }

  /** Adds the moves that a hypothesis might make to the candidates. */
  private void extend(int h) {
    ParserState s = live[h].state;
    if (s.depth() == 0 || s.depth() == 1 && s.front() == s.size()) {
      candidates.add(h, s.depth() == 0 ? SHIFT : 1 + root, live[h].score);
      return;
    }
    evaluation.score(s, scores);
    int best = moves(s);
    double norm = count == 1 ? 0 : norm(best);
    for (int move : moves) {
      if (move >= 0 && scores[move] >= scores[best] - MARGIN) {
        candidates.add(h, move, live[h].score + (scores[move] - scores[best]) / UNIT - norm);
      }
    }
  }

  /** Finds each kind of move's best class, -1 if it is not allowed; returns the best of all. */
  private int moves(ParserState s) {
    moves[0] = s.mayShift() ? SHIFT : -1;
    moves[1] = !s.mayLeft() ? -1 : s.front() == s.size() ? 1 + root : better(scores, -1, 1);
    moves[2] = s.mayRight() ? better(scores, -1, 1 + relations) : -1;
    int best = -1;
    for (int move : moves) {
      best = best < 0 || move >= 0 && scores[move] > scores[best] ? move : best;
    }
    return best;
  }

  /** The logarithm of the moves' sum against the best one. */
  private double norm(int best) {
    double sum = 0;
    for (int move : moves) {
      // Strict, since the same text gives the same tree everywhere.
      sum += move < 0 ? 0 : StrictMath.exp((scores[move] - scores[best]) / UNIT);
    }
    return StrictMath.log(sum);
  }

  /** Carries out the best candidates' moves. */
  private void follow() {
    int chosen = candidates.choose();
    for (int h = 0; h < count; h++) {
      if (!candidates.goesOn(h)) {
        spare[spares++] = live[h];
      }
    }
    for (int i = 0; i < chosen; i++) {
      Hypothesis from = live[candidates.hypothesis(i)];
      // The last of a hypothesis's moves is made where it stands, others on a copy.
      next[i] = candidates.isLast(i) ? from : spare[--spares].copy(from);
    }
    for (int i = 0; i < chosen; i++) {
      next[i].score = candidates.score(i);
      move(next[i].state, candidates.move(i));
    }
    count = chosen;
    Hypothesis[] swap = live;
    live = next;
    next = swap;
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
      best = better(values, best, 1);
    }
    if (s.mayRight()) {
      best = better(values, best, 1 + relations);
    }
    return best;
  }

  /** The best class of one arc's, the first of which is given, or the one found so far. */
  private int better(int[] values, int best, int from) {
    int found = best;
    for (int c = from; c < from + relations; c++) {
      if (c != from + root && (found < 0 || values[c] > values[found])) {
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
