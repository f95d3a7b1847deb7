package org.gainsay.ud.engine;

/** The features by which a word's tag is chosen, the words to its left being tagged. */
public final class TagFeatures {
  public static final int MOST = 72;

  private TagFeatures() {}

  /** Fills the features of word {@code i}; returns how many. */
  public static int fill(Words w, int i, int[] f) {
    int n = 0;
    int word = w.folded[i];
    int t1 = i > 0 ? w.tag[i - 1] : -1;
    int t2 = i > 1 ? w.tag[i - 2] : -1;
    int p1 = i > 0 ? w.upos[i - 1] : -1;
    int p2 = i > 1 ? w.upos[i - 2] : -1;
    int a0 = w.ambiguity[i];
    int a1 = at(w, w.ambiguity, i + 1);
    int a2 = at(w, w.ambiguity, i + 2);
    int next = at(w, w.folded, i + 1);
    int last = at(w, w.folded, i - 1);
    int suffix3 = w.suffix(i, 3);
    f[n++] = Hash.of(0, 0);
    f[n++] = Hash.of(1, w.exact[i]);
    f[n++] = Hash.of(2, word);
    for (int k = 1; k <= Words.AFFIX; k++) {
      if (w.suffix(i, k) != 0) {
        f[n++] = Hash.of(2 + k, w.suffix(i, k));
        f[n++] = Hash.of(7 + k, w.prefix(i, k));
      }
    }
    int shape = Hash.join(w.shape[i], i == 0 ? 1 : 0);
    f[n++] = Hash.of(13, shape);
    f[n++] = Hash.of(14, t1);
    f[n++] = Hash.of(15, t1, t2);
    f[n++] = Hash.of(16, t1, word);
    f[n++] = Hash.of(17, t2);
    f[n++] = Hash.of(18, last);
    f[n++] = Hash.of(19, at(w, w.folded, i - 2));
    f[n++] = Hash.of(20, next);
    f[n++] = Hash.of(21, at(w, w.folded, i + 2));
    f[n++] = Hash.of(22, i > 0 ? w.suffix(i - 1, 3) : 0);
    f[n++] = Hash.of(23, i + 1 < w.size() ? w.suffix(i + 1, 3) : 0);
    f[n++] = Hash.of(24, a0);
    f[n++] = Hash.of(25, a0, t1);
    f[n++] = Hash.of(26, a1);
    f[n++] = Hash.of(27, a1, t1);
    f[n++] = Hash.of(28, a0, a1);
    f[n++] = Hash.of(29, a2);
    f[n++] = Hash.of(30, a0, t1, a1);
    f[n++] = Hash.of(31, last, word);
    f[n++] = Hash.of(32, word, next);
    f[n++] = Hash.of(33, suffix3, t1);
    f[n++] = Hash.of(34, suffix3, shape);
    f[n++] = Hash.of(35, shape, at(w, w.shape, i + 1));
    f[n++] = Hash.of(36, shape, at(w, w.shape, i - 1));
    f[n++] = Hash.of(37, w.folded[w.size() - 1], i == 0 ? 1 : 0);
    f[n++] = Hash.of(38, word, p1, p2);
    f[n++] = Hash.of(39, a0, p1, p2);
    f[n++] = Hash.of(40, a0, a1, a2);
    f[n++] = Hash.of(41, i + 1 < w.size() ? w.suffix(i + 1, 2) : 0, suffix3);
    f[n++] = Hash.of(42, last, next);
    f[n++] = Hash.of(43, word, a1);
    f[n++] = Hash.of(44, t1, last);
    return clusters(w, i, f, n, t1);
  }

  private static int clusters(Words w, int i, int[] f, int n, int t1) {
    int c0 = w.cluster[i];
    int c1 = at(w, w.cluster, i + 1);
    int b1 = at(w, w.cluster, i - 1);
    f[n++] = Hash.of(50, c0);
    f[n++] = Hash.of(51, c1);
    f[n++] = Hash.of(52, b1);
    f[n++] = Hash.of(53, c0, t1);
    f[n++] = Hash.of(54, c0, c1);
    f[n++] = Hash.of(55, b1, c0);
    f[n++] = Hash.of(56, c0, w.suffix(i, 2));
    return n;
  }

  private static int at(Words w, int[] values, int i) {
    return i < 0 ? -2 : i >= w.size() ? -3 : values[i];
  }
}
