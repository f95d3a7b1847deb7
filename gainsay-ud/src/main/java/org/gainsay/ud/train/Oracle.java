package org.gainsay.ud.train;

import org.gainsay.ud.engine.ParserState;

/**
 * The dynamic oracle of arc-hybrid (Goldberg and Nivre 2013): how many right arcs a move puts out
 * of reach.
 */
final class Oracle {
  private final int[] heads;

  /** Of right heads by place, the number of words standing for the root. */
  Oracle(int[] heads) {
    this.heads = heads;
  }

  /** Shifting parts the front from heads below the top and from all its children on the stack. */
  int shift(ParserState s) {
    int front = s.front();
    int cost = 0;
    for (int i = 0; i < s.depth(); i++) {
      int word = s.stack(i);
      cost += heads[word] == front ? 1 : 0;
      cost += i > 0 && heads[front] == word ? 1 : 0;
    }
    return cost;
  }

  /** The top loses every head but the front and all children still to come. */
  int left(ParserState s) {
    int top = s.stack(0);
    int head = heads[top];
    int cost = children(s, top);
    return cost + (head == s.stack(1) || head > s.front() ? 1 : 0);
  }

  /** The top loses heads and children still to come. */
  int right(ParserState s) {
    int top = s.stack(0);
    return children(s, top) + (heads[top] >= s.front() ? 1 : 0);
  }

  private int children(ParserState s, int top) {
    int count = 0;
    for (int i = s.front(); i < s.size(); i++) {
      count += heads[i] == top ? 1 : 0;
    }
    return count;
  }
}
