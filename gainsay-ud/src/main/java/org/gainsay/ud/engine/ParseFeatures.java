package org.gainsay.ud.engine;

/**
 * The features of a configuration: words, tags, clusters and relations on the stack, in the rest
 * and among their outermost children, their distance and number of children, alone and in company
 * (after Zhang and Nivre 2011, for arc-hybrid).
 *
 * <p>They come in groups by what they look at, since what looks at words alone is the same in every
 * configuration that has them in the same places: the front of the rest, the top of the stack, the
 * second, the top with the front, the second with the top, and all else.
 */
public final class ParseFeatures {
  public static final int MOST = 128;

  // The first template of each group.
  private static final int TOP = 20;
  private static final int SECOND = 30;
  private static final int GAP = 40;
  private static final int INNER = 70;
  private static final int REST = 90;

  private final int[] f = new int[MOST];
  private int n;
  private int template;

  public int[] features() {
    return f;
  }

  private void add(int a) {
    f[n++] = Hash.of(template++, a);
  }

  private void add(int a, int b) {
    f[n++] = Hash.of(template++, a, b);
  }

  private void add(int a, int b, int c) {
    f[n++] = Hash.of(template++, a, b, c);
  }

  private void add(int a, int b, int c, int d) {
    f[n++] = Hash.of(template++, a, b, c, d);
  }

  private static int get(int[] values, int i) {
    return i < 0 ? -1 : values[i];
  }

  private static int after(Words w, int i, int k) {
    return i + k <= w.size() ? i + k : -1;
  }

  /** Fills all features of a configuration; returns how many. */
  public int fill(Words w, ParserState s) {
    int s0 = s.stack(0);
    int s1 = s.stack(1);
    int b0 = s.front();
    n = 0;
    addFront(w, b0);
    addTop(w, s0);
    addSecond(w, s1);
    addGap(w, s0, b0);
    addInner(w, s1, s0);
    addRest(w, s);
    return n;
  }

  /** Fills those of the front of the rest alone. */
  int front(Words w, int b0) {
    n = 0;
    addFront(w, b0);
    return n;
  }

  /** Fills those of the top of the stack alone. */
  int top(Words w, int s0) {
    n = 0;
    addTop(w, s0);
    return n;
  }

  /** Fills those of the second of the stack alone. */
  int second(Words w, int s1) {
    n = 0;
    addSecond(w, s1);
    return n;
  }

  /** Fills those of the top with the front. */
  int gap(Words w, int s0, int b0) {
    n = 0;
    addGap(w, s0, b0);
    return n;
  }

  /** Fills those of the second with the top. */
  int inner(Words w, int s1, int s0) {
    n = 0;
    addInner(w, s1, s0);
    return n;
  }

  /** Fills those that need the configuration. */
  int rest(Words w, ParserState s) {
    n = 0;
    addRest(w, s);
    return n;
  }

  private void addFront(Words w, int b0) {
    template = 0;
    int b1 = after(w, b0, 1);
    int b2 = after(w, b0, 2);
    int b0w = w.lexeme[b0];
    int b0t = w.tag[b0];
    int b1w = get(w.lexeme, b1);
    int b1t = get(w.tag, b1);
    int b2t = get(w.tag, b2);
    add(w.folded[b0], b0t);
    add(get(w.folded, b1), b1t);
    add(b0w, b0t);
    add(b0t);
    add(b1w, b1t);
    add(b1t);
    add(get(w.lexeme, b2), b2t);
    add(b2t);
    add(b0t, b1t);
    add(b0w, b1t);
    add(b0t, b1w);
    add(b0t, b1t, b2t);
    add(w.cluster[b0]);
    add(get(w.cluster, b1));
    add(b0 > 0 ? w.lexeme[b0 - 1] : -1, b0t);
  }

  private void addTop(Words w, int s0) {
    template = TOP;
    int s0t = get(w.tag, s0);
    add(get(w.folded, s0), s0t);
    add(get(w.lexeme, s0), s0t);
    add(s0t);
    add(get(w.upos, s0));
    add(get(w.cluster, s0));
    add(s0t, s0 > 0 ? w.upos[s0 - 1] : -1, s0 >= 0 ? w.upos[s0 + 1] : -1);
  }

  private void addSecond(Words w, int s1) {
    template = SECOND;
    int s1t = get(w.tag, s1);
    add(get(w.folded, s1), s1t);
    add(get(w.lexeme, s1), s1t);
    add(s1t);
    add(get(w.cluster, s1));
  }

  private void addGap(Words w, int s0, int b0) {
    template = GAP;
    int s0w = get(w.lexeme, s0);
    int s0t = get(w.tag, s0);
    int s0p = get(w.upos, s0);
    int s0c = get(w.cluster, s0);
    int b0w = w.lexeme[b0];
    int b0t = w.tag[b0];
    int b1 = after(w, b0, 1);
    int b1t = get(w.tag, b1);
    int d = s0 < 0 ? 0 : bucket(b0 - s0);
    int behind = s0 >= 0 ? w.upos[s0 + 1] : -1;
    add(Hash.join(s0w, s0t), b0t);
    add(s0t, Hash.join(b0w, b0t));
    add(s0w, b0w);
    add(s0t, b0t);
    add(s0p, w.upos[b0]);
    add(s0t, b0t, b1t);
    add(s0p, w.upos[b0], get(w.upos, b1), get(w.upos, after(w, b0, 2)));
    add(s0w, b0t, b1t);
    add(s0t, b0w, b1t);
    add(s0c, w.cluster[b0]);
    add(s0c, b0t);
    add(s0t, w.cluster[b0]);
    add(s0w, d);
    add(s0t, d);
    add(b0t, d);
    add(b0w, d);
    add(s0t, b0t, d);
    add(s0t, b0t, between(w, s0, b0));
    add(s0t, behind, b0 > 0 ? w.upos[b0 - 1] : -1, b0t);
  }

  private void addInner(Words w, int s1, int s0) {
    template = INNER;
    int s1w = get(w.lexeme, s1);
    int s1t = get(w.tag, s1);
    int s1c = get(w.cluster, s1);
    int s0w = get(w.lexeme, s0);
    int s0t = get(w.tag, s0);
    int s0c = get(w.cluster, s0);
    int e = s1 < 0 ? 0 : bucket(s0 - s1);
    add(Hash.join(s1w, s1t), s0t);
    add(s1t, Hash.join(s0w, s0t));
    add(s1w, s0w);
    add(s1t, s0t);
    add(get(w.upos, s1), get(w.upos, s0));
    add(s1c, s0c);
    add(s1c, s0t);
    add(s1t, s0c);
    add(s1t, s0t, e);
    add(s1w, s0w, e);
    add(s1t, s0t, between(w, s1, s0));
    add(s1 >= 0 ? w.upos[s1 + 1] : -1, s1t, s0t);
  }

  private void addRest(Words w, ParserState s) {
    template = REST;
    int s0 = s.stack(0);
    int s1 = s.stack(1);
    int b0 = s.front();
    stack(w, s, s0, s1, b0);
    topChildren(w, s, s0, b0);
    secondChildren(w, s, s0, s1);
    relations(w, s, s0, s1, b0);
    valencies(w, s, s0, s1, b0);
  }

  /** Three and more words of the stack and the rest together. */
  private void stack(Words w, ParserState s, int s0, int s1, int b0) {
    int s2 = s.stack(2);
    int b1 = after(w, b0, 1);
    int s0t = get(w.tag, s0);
    int s1t = get(w.tag, s1);
    int s2t = get(w.tag, s2);
    int b0t = w.tag[b0];
    int s0p = get(w.upos, s0);
    int s1p = get(w.upos, s1);
    add(s2t);
    add(s1t, b0t);
    add(s1t, s0t, b0t);
    add(get(w.upos, s2), s1p, s0p, w.upos[b0]);
    add(s2t, s1t, s0t);
    add(s1p, s0p, w.upos[b0], get(w.upos, b1));
    add(get(w.lexeme, s1), s0t, b0t);
    add(s1t, get(w.lexeme, s0), b0t);
    add(s1t, s0t, w.lexeme[b0]);
    add(Math.min(3, s.depth()), b0t, s0t);
  }

  private void topChildren(Words w, ParserState s, int s0, int b0) {
    int s0t = get(w.tag, s0);
    int b0t = w.tag[b0];
    int s0l = get(s.left1, s0);
    int s0r = get(s.right1, s0);
    int b0l = s.left1[b0];
    int s0ll = get(s.label, s0l);
    int s0rl = get(s.label, s0r);
    int b0ll = get(s.label, b0l);
    int s0lt = get(w.tag, s0l);
    int s0rt = get(w.tag, s0r);
    int b0lt = get(w.tag, b0l);
    add(get(w.lexeme, s0l), s0ll);
    add(get(w.lexeme, s0r), s0rl);
    add(get(w.lexeme, b0l), b0ll);
    add(s0t, s0lt, s0ll);
    add(s0t, s0rt, s0rl);
    add(b0t, b0lt, b0ll);
    add(s0t, s0lt, b0t);
    add(s0t, s0rt, b0t);
    add(s0t, b0t, b0lt);
    add(s0t, s0ll, get(s.label, get(s.left2, s0)));
    add(s0t, s0rl, get(s.label, get(s.right2, s0)));
    add(b0t, b0ll, get(s.label, get(s.left2, b0)));
  }

  private void secondChildren(Words w, ParserState s, int s0, int s1) {
    int s0t = get(w.tag, s0);
    int s1t = get(w.tag, s1);
    int s1l = get(s.left1, s1);
    int s1r = get(s.right1, s1);
    int s1ll = get(s.label, s1l);
    int s1rl = get(s.label, s1r);
    add(get(w.lexeme, s1l), s1ll);
    add(get(w.lexeme, s1r), s1rl);
    add(s1t, get(w.tag, s1l), s1ll);
    add(s1t, get(w.tag, s1r), s1rl);
    add(s1t, s0t, get(w.tag, get(s.left1, s0)));
    add(s1t, s0t, get(w.tag, get(s.right1, s0)));
    add(s1t, get(w.tag, s1r), s0t);
    add(s1t, get(w.tag, s1l), s0t);
    add(s1t, s1rl, get(s.label, get(s.right2, s1)));
  }

  /** All the relations that a word has given so far, as sets. */
  private void relations(Words w, ParserState s, int s0, int s1, int b0) {
    int s0p = get(w.upos, s0);
    int s1p = get(w.upos, s1);
    int s0left = get(s.leftLabels, s0);
    int s0right = get(s.rightLabels, s0);
    int s1right = get(s.rightLabels, s1);
    add(get(w.lexeme, s0), s0right);
    add(s0p, s0left, s0right);
    add(s1p, get(s.leftLabels, s1), s1right);
    add(w.upos[b0], s.leftLabels[b0], s0p);
    add(s1p, s1right, s0p, s0left);
  }

  private void valencies(Words w, ParserState s, int s0, int s1, int b0) {
    int s0t = get(w.tag, s0);
    int b0t = w.tag[b0];
    int vr = Math.min(3, get(s.rights, s0));
    int v1 = Math.min(3, get(s.rights, s1));
    int vb = Math.min(3, s.lefts[b0]);
    add(s0t, Math.min(3, get(s.lefts, s0)), vr);
    add(get(w.tag, s1), v1);
    add(get(w.lexeme, s1), v1, s0t);
    add(b0t, vb);
    add(s0t, b0t, vr, vb);
  }

  private static int bucket(int distance) {
    return distance < 5 ? distance : distance < 10 ? 5 : 6;
  }

  /** Which parts of speech that part clauses stand between two places, and how many commas. */
  private static int between(Words w, int from, int to) {
    if (from < 0 || to < 0) {
      return -1;
    }
    int mask = 0;
    int least = Math.max(from + 1, to - 12);
    for (int i = least; i < to; i++) {
      mask |= 1 << w.upos[i];
    }
    return mask & w.dividers();
  }
}
