package org.gainsay.ud.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The words of one sentence with all that the steps write about them. Reused from sentence to
 * sentence. Place {@code size()} stands for the root of the tree.
 */
public final class Words {
  static final int AFFIX = 5;
  private static final int LONGEST = 48;

  private int size;
  private @Nullable Tagset tagset;
  private String[] form = new String[0];
  private int[] start = new int[0];
  private int[] end = new int[0];
  int[] exact = new int[0];
  int[] folded = new int[0];
  int[] shape = new int[0];
  int[] prefixes = new int[0];
  int[] suffixes = new int[0];
  int[] ambiguity = new int[0];
  int[] cluster = new int[0];
  int[] tag = new int[0];
  int[] upos = new int[0];
  int[] head = new int[0];
  int[] label = new int[0];
  int[] lexeme = new int[0];
  private String[] lemma = new String[0];

  /** The numbers of the parts of speech that part clauses, as bits. */
  int dividers() {
    return tagset == null ? 0 : tagset.dividers();
  }

  public int size() {
    return size;
  }

  public void clear() {
    size = 0;
  }

  /** Adds a word with the span it stands at. */
  public void add(String word, int from, int to, Lexicon lexicon) {
    ensure(size + 2);
    int i = size++;
    form[i] = word;
    start[i] = from;
    end[i] = to;
    describe(i, word);
    ambiguity[i] = lexicon.ambiguity(folded[i]);
    cluster[i] = lexicon.cluster(folded[i]);
    head[i] = -1;
    label[i] = 0;
    lemma[i] = word;
    lexeme[i] = folded[i];
    root();
  }

  private void root() {
    folded[size] = 1;
    lexeme[size] = 1;
    exact[size] = 1;
    shape[size] = 1;
    tag[size] = Tagset.ROOT;
    upos[size] = Tagset.ROOT;
    cluster[size] = Lexicon.NONE;
  }

  private void ensure(int needed) {
    if (needed <= form.length) {
      return;
    }
    int n = Math.max(64, Math.max(needed, form.length * 2));
    form = Arrays.copyOf(form, n);
    lemma = Arrays.copyOf(lemma, n);
    start = Arrays.copyOf(start, n);
    end = Arrays.copyOf(end, n);
    exact = Arrays.copyOf(exact, n);
    folded = Arrays.copyOf(folded, n);
    shape = Arrays.copyOf(shape, n);
    prefixes = Arrays.copyOf(prefixes, n * AFFIX);
    suffixes = Arrays.copyOf(suffixes, n * AFFIX);
    ambiguity = Arrays.copyOf(ambiguity, n);
    cluster = Arrays.copyOf(cluster, n);
    tag = Arrays.copyOf(tag, n);
    upos = Arrays.copyOf(upos, n);
    head = Arrays.copyOf(head, n);
    label = Arrays.copyOf(label, n);
    lexeme = Arrays.copyOf(lexeme, n);
  }

  /** Hashes of the word, its prefixes and suffixes of 1 to {@value #AFFIX} characters, shape. */
  private void describe(int i, String word) {
    int length = Math.min(word.length(), LONGEST);
    int plain = 0;
    int fold = 0;
    int pattern = 0;
    char before = 0;
    char beforeThat = 0;
    for (int k = 0; k < length; k++) {
      char c = word.charAt(k);
      plain = plain * 31 + c;
      fold = fold * 31 + Chars.fold(c);
      if (k < AFFIX) {
        prefixes[i * AFFIX + k] = fold;
      }
      char type = Chars.type(c);
      if (type != before || type != beforeThat) {
        pattern = pattern * 31 + type;
      }
      beforeThat = before;
      before = type;
    }
    for (int k = length; k < AFFIX; k++) {
      prefixes[i * AFFIX + k] = 0;
    }
    suffixes(i, word);
    exact[i] = plain;
    folded[i] = fold;
    shape[i] = pattern;
  }

  private void suffixes(int i, String word) {
    int hash = 0;
    int length = word.length();
    for (int k = 0; k < AFFIX; k++) {
      hash = k < length ? hash * 31 + Chars.fold(word.charAt(length - 1 - k)) : 0;
      suffixes[i * AFFIX + k] = hash;
    }
  }

  /** The hash by which {@link Lexicon} knows a word. */
  public static int fold(CharSequence word) {
    int fold = 0;
    for (int k = 0; k < Math.min(word.length(), LONGEST); k++) {
      fold = fold * 31 + Chars.fold(word.charAt(k));
    }
    return fold;
  }

  /** The hash of a word as written. */
  public static int exact(CharSequence word) {
    int exact = 0;
    for (int k = 0; k < Math.min(word.length(), LONGEST); k++) {
      exact = exact * 31 + word.charAt(k);
    }
    return exact;
  }

  int prefix(int i, int length) {
    return prefixes[i * AFFIX + length - 1];
  }

  int suffix(int i, int length) {
    return suffixes[i * AFFIX + length - 1];
  }

  public String form(int i) {
    return form[i];
  }

  public int start(int i) {
    return start[i];
  }

  public int end(int i) {
    return end[i];
  }

  /** The hash of the word as written. */
  public int exact(int i) {
    return exact[i];
  }

  /** The word's class in the tagset. */
  public int tag(int i) {
    return tag[i];
  }

  public void setTag(int i, int value, Tagset tagset) {
    tag[i] = value;
    upos[i] = tagset.uposNumber(value);
    this.tagset = tagset;
  }

  public int cluster(int i) {
    return cluster[i];
  }

  public String lemma(int i) {
    return lemma[i];
  }

  public void setLemma(int i, String value) {
    lemma[i] = value;
    lexeme[i] = value.equals(form[i]) ? folded[i] : fold(value);
  }

  /** The head's place, {@code size()} for the root, -1 for none yet. */
  public int head(int i) {
    return head[i];
  }

  /** The relation's number. */
  public int label(int i) {
    return label[i];
  }

  public void setHead(int i, int place, int relation) {
    head[i] = place;
    label[i] = relation;
  }
}
