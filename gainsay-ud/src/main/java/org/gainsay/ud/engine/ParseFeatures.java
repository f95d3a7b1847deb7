package org.gainsay.ud.engine;

/**
 * The features of a configuration: words, tags, clusters and relations on the stack, in the rest
 * and among their outermost children, their distance and number of children, alone and in company
 * (after Zhang and Nivre 2011, for arc-hybrid).
 */
public final class ParseFeatures {
  public static final int MOST = 120;

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

  private static int after(int front, int k, ParserState s) {
    return front + k <= s.size() ? front + k : -1;
  }

  /** Fills the features of a configuration; returns how many. */
  public int fill(Words w, ParserState s) {
    n = 0;
    template = 0;
    int s0 = s.stack(0);
    int s1 = s.stack(1);
    int s2 = s.stack(2);
    int b0 = s.front();
    int b1 = after(b0, 1, s);
    int b2 = after(b0, 2, s);
    int[] word = w.lexeme;
    int[] tag = w.tag;
    int[] upos = w.upos;
    int s0w = get(word, s0);
    int s0t = get(tag, s0);
    int s0p = get(upos, s0);
    int s1w = get(word, s1);
    int s1t = get(tag, s1);
    int s1p = get(upos, s1);
    int b0w = word[b0];
    int b0t = tag[b0];
    int b0p = upos[b0];
    int b1w = get(word, b1);
    int b1t = get(tag, b1);
    int b1p = get(upos, b1);
    int s2p = get(upos, s2);
    int b2p = get(upos, b2);
    int s0wt = Hash.join(s0w, s0t);
    int s1wt = Hash.join(s1w, s1t);
    int b0wt = Hash.join(b0w, b0t);
    add(get(w.folded, s0), s0t);
    add(get(w.folded, s1), s1t);
    add(w.folded[b0], b0t);
    add(get(w.folded, b1), b1t);
    add(s0wt);
    add(s0t);
    add(s0p);
    add(s1wt);
    add(s1t);
    add(b0wt);
    add(b0t);
    add(b1w, b1t);
    add(b1t);
    add(get(word, b2), get(tag, b2));
    add(get(tag, b2));
    add(get(tag, s2));
    add(s0wt, b0t);
    add(s0t, b0wt);
    add(s0w, b0w);
    add(s0t, b0t);
    add(s0p, b0p);
    add(s1wt, s0t);
    add(s1t, s0wt);
    add(s1w, s0w);
    add(s1t, s0t);
    add(s1p, s0p);
    add(s1t, b0t);
    add(b0t, b1t);
    add(b0w, b1t);
    add(b0t, b1w);
    add(b0t, b1t, get(tag, b2));
    add(s0t, b0t, b1t);
    add(s0p, b0p, b1p, b2p);
    add(s1t, s0t, b0t);
    add(s2p, s1p, s0p, b0p);
    add(get(tag, s2), s1t, s0t);
    add(s1p, s0p, b0p, b1p);
    add(s0w, b0t, b1t);
    add(s0t, b0w, b1t);
    add(s1w, s0t, b0t);
    add(s1t, s0w, b0t);
    add(s1t, s0t, b0w);
    clusters(w, s0, s1, b0, b1, s0t, s1t, b0t);
    children(w, s, s0, s1, b0);
    distances(w, s, s0, s1, b0);
    neighbours(w, s, s0, s1, b0);
    return n;
  }

  private void clusters(Words w, int s0, int s1, int b0, int b1, int s0t, int s1t, int b0t) {
    int s0c = get(w.cluster, s0);
    int s1c = get(w.cluster, s1);
    int b0c = w.cluster[b0];
    add(s0c);
    add(s1c);
    add(b0c);
    add(get(w.cluster, b1));
    add(s0c, b0c);
    add(s1c, s0c);
    add(s0c, b0t);
    add(s0t, b0c);
    add(s1c, s0t);
    add(s1t, s0c);
  }

  private void children(Words w, ParserState s, int s0, int s1, int b0) {
    int s0t = get(w.tag, s0);
    int s1t = get(w.tag, s1);
    int b0t = w.tag[b0];
    int s0l = get(s.left1, s0);
    int s0r = get(s.right1, s0);
    int s1l = get(s.left1, s1);
    int s1r = get(s.right1, s1);
    int b0l = s.left1[b0];
    int s0ll = get(s.label, s0l);
    int s0rl = get(s.label, s0r);
    int s1rl = get(s.label, s1r);
    int s1ll = get(s.label, s1l);
    int b0ll = get(s.label, b0l);
    int s0lt = get(w.tag, s0l);
    int s0rt = get(w.tag, s0r);
    int b0lt = get(w.tag, b0l);
    add(get(w.lexeme, s0l), s0ll);
    add(get(w.lexeme, s0r), s0rl);
    add(get(w.lexeme, s1l), s1ll);
    add(get(w.lexeme, s1r), s1rl);
    add(get(w.lexeme, b0l), b0ll);
    add(s0t, s0lt, s0ll);
    add(s0t, s0rt, s0rl);
    add(s1t, get(w.tag, s1l), s1ll);
    add(s1t, get(w.tag, s1r), s1rl);
    add(b0t, b0lt, b0ll);
    add(s0t, s0lt, b0t);
    add(s0t, s0rt, b0t);
    add(s0t, b0t, b0lt);
    add(s1t, s0t, s0lt);
    add(s1t, s0t, s0rt);
    add(s1t, get(w.tag, s1r), s0t);
    add(s1t, get(w.tag, s1l), s0t);
    add(s0t, s0ll, get(s.label, get(s.left2, s0)));
    add(s0t, s0rl, get(s.label, get(s.right2, s0)));
    add(s1t, s1rl, get(s.label, get(s.right2, s1)));
    add(b0t, b0ll, get(s.label, get(s.left2, b0)));
    add(get(w.lexeme, s0), get(s.rightLabels, s0));
    add(get(w.upos, s0), get(s.leftLabels, s0), get(s.rightLabels, s0));
    add(get(w.upos, s1), get(s.leftLabels, s1), get(s.rightLabels, s1));
    add(get(w.upos, b0), s.leftLabels[b0], get(w.upos, s0));
    add(get(w.upos, s1), get(s.rightLabels, s1), get(w.upos, s0), get(s.leftLabels, s0));
  }

  private void distances(Words w, ParserState s, int s0, int s1, int b0) {
    int s0t = get(w.tag, s0);
    int s1t = get(w.tag, s1);
    int b0t = w.tag[b0];
    int d = s0 < 0 ? 0 : bucket(b0 - s0);
    int e = s1 < 0 ? 0 : bucket(s0 - s1);
    int vl = Math.min(3, get(s.lefts, s0));
    int vr = Math.min(3, get(s.rights, s0));
    int v1 = Math.min(3, get(s.rights, s1));
    int vb = Math.min(3, s.lefts[b0]);
    add(get(w.lexeme, s0), d);
    add(s0t, d);
    add(b0t, d);
    add(w.lexeme[b0], d);
    add(s0t, b0t, d);
    add(s1t, s0t, e);
    add(get(w.lexeme, s1), get(w.lexeme, s0), e);
    add(s0t, vl, vr);
    add(s1t, v1);
    add(get(w.lexeme, s1), v1, s0t);
    add(b0t, vb);
    add(s0t, b0t, vr, vb);
  }

  private static int bucket(int distance) {
    return distance < 5 ? distance : distance < 10 ? 5 : 6;
  }

  private void neighbours(Words w, ParserState s, int s0, int s1, int b0) {
    int s0t = get(w.tag, s0);
    int b0t = w.tag[b0];
    int before = s0 > 0 ? w.upos[s0 - 1] : -1;
    int behind = s0 >= 0 ? w.upos[s0 + 1] : -1;
    int beside = b0 > 0 ? w.upos[b0 - 1] : -1;
    add(s0t, b0t, between(w, s0, b0));
    add(s1 < 0 ? -1 : w.tag[s1], s0t, between(w, s1, s0));
    add(s0t, before, behind);
    add(s0t, behind, beside, b0t);
    add(s1 >= 0 ? w.upos[s1 + 1] : -1, get(w.tag, s1), s0t);
    add(b0 > 0 ? w.lexeme[b0 - 1] : -1, b0t);
    add(s.depth() > 3 ? 3 : s.depth(), b0t, s0t);
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
