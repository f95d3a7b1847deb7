package org.gainsay.ud.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The classes of the tagger, each a part of speech with features: {@code NOUN|Number=Sing}. */
public final class Tagset {
  /** Most classes a tagset may have: a class is a byte in the model. */
  public static final int MOST = 250;

  /** The number of the tag of the root, and of the part of speech of the root. */
  static final int ROOT = 254;

  private final List<String> classes;
  private final String[] upos;
  private final String[] feats;
  private final int[] numbers;
  private final int dividers;
  private final Map<String, Integer> index = new HashMap<>();

  public Tagset(List<String> classes) {
    this.classes = List.copyOf(classes);
    this.upos = new String[classes.size()];
    this.feats = new String[classes.size()];
    this.numbers = new int[classes.size()];
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < upos.length; i++) {
      String name = classes.get(i);
      int bar = name.indexOf('|');
      upos[i] = name.substring(0, bar).intern();
      feats[i] = name.substring(bar + 1).intern();
      if (!parts.contains(upos[i])) {
        parts.add(upos[i]);
      }
      numbers[i] = parts.indexOf(upos[i]);
      index.put(name, i);
    }
    int bits = 0;
    for (String part : List.of("VERB", "AUX", "CCONJ", "SCONJ", "PUNCT", "PRON", "NOUN")) {
      bits |= parts.contains(part) ? 1 << parts.indexOf(part) : 0;
    }
    dividers = bits;
  }

  /** The parts of speech that part clauses or phrases, as bits by their numbers. */
  int dividers() {
    return dividers;
  }

  public List<String> classes() {
    return classes;
  }

  public int size() {
    return upos.length;
  }

  public String upos(int tag) {
    return upos[tag];
  }

  /** Features as CoNLL-U writes them, {@code _} for none. */
  public String feats(int tag) {
    return feats[tag];
  }

  public int uposNumber(int tag) {
    return numbers[tag];
  }

  /** The class of a part of speech with features, the likest class if there is none such. */
  public int closest(String part, String features) {
    Integer exact = index.get(part + "|" + features);
    if (exact != null) {
      return exact;
    }
    int best = -1;
    int most = Integer.MIN_VALUE;
    List<String> wanted = List.of(features.split("\\|"));
    for (int i = 0; i < upos.length; i++) {
      if (upos[i].equals(part)) {
        List<String> has = List.of(feats[i].split("\\|"));
        int common = (int) has.stream().filter(wanted::contains).count();
        int score = 2 * common - has.size();
        if (score > most) {
          most = score;
          best = i;
        }
      }
    }
    return Math.max(best, 0);
  }
}
