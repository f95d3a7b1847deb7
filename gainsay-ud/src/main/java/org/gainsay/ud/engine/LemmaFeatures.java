package org.gainsay.ud.engine;

/** The features by which a word's lemma script is chosen, the words being tagged. */
public final class LemmaFeatures {
  public static final int MOST = 24;

  private LemmaFeatures() {}

  /** The key of a word with its tag in the dictionary of exceptions. */
  public static int key(Words w, int i) {
    return Hash.of(99, w.exact[i], w.tag[i]);
  }

  /** Fills the features of word {@code i}; returns how many. */
  public static int fill(Words w, int i, int[] f) {
    int n = 0;
    int tag = w.tag[i];
    int part = w.upos[i];
    int shape = Hash.join(w.shape[i], i == 0 ? 1 : 0);
    f[n++] = Hash.of(0, tag);
    f[n++] = Hash.of(1, w.folded[i], part);
    f[n++] = Hash.of(2, w.folded[i], tag);
    f[n++] = Hash.of(3, w.exact[i], tag);
    for (int k = 1; k <= Words.AFFIX; k++) {
      if (w.suffix(i, k) != 0) {
        f[n++] = Hash.of(3 + k, w.suffix(i, k), tag);
      }
    }
    f[n++] = Hash.of(9, shape, part);
    f[n++] = Hash.of(10, shape, tag);
    f[n++] = Hash.of(11, w.suffix(i, 2), shape, part);
    f[n++] = Hash.of(12, w.ambiguity[i], tag);
    f[n++] = Hash.of(13, w.prefix(i, 3), tag);
    f[n++] = Hash.of(14, w.suffix(i, 3), part);
    f[n++] = Hash.of(15, i > 0 ? w.folded[i - 1] : 0, tag);
    return n;
  }
}
