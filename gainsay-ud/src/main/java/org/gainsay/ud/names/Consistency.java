package org.gainsay.ud.names;

/**
 * Lets the places where a text uses the same capitalised word speak for each other: to the scores
 * of each is added a share of what the others say of its type in the mean (after the long-distance
 * consistency of Finkel et al. 2005, in one pass).
 */
final class Consistency {

  private static final int L = Labels.COUNT;

  /** The part of the others' mean that is added. */
  private static final float SHARE = 0.25f;

  /** What the others say counts so far at most, in nats. */
  private static final float LIMIT = 4;

  private final NameText text;
  private final float[] scores;
  private final int[] keys;
  private final int[] counts;
  private final float[] sums;

  /** Takes the scores of all tokens, a row of {@link Labels#COUNT} each. */
  Consistency(NameText text, float[] scores) {
    this.text = text;
    this.scores = scores;
    int slots = Integer.highestOneBit(text.tokens + 1) << 1;
    keys = new int[slots];
    counts = new int[slots];
    sums = new float[slots * Labels.TYPES];
  }

  /** Changes the scores. */
  void apply() {
    for (int token = 0; token < text.tokens; token++) {
      if (text.isCapitalised(token)) {
        int slot = slotOf(text.lowers[token]);
        keys[slot] = text.lowers[token];
        counts[slot]++;
        for (int type = 0; type < Labels.TYPES; type++) {
          sums[slot * Labels.TYPES + type] += said(token, type);
        }
      }
    }
    float[] own = new float[Labels.TYPES];
    for (int token = 0; token < text.tokens; token++) {
      if (text.isCapitalised(token)) {
        add(token, slotOf(text.lowers[token]), own);
      }
    }
  }

  private void add(int token, int slot, float[] own) {
    int others = counts[slot] - 1;
    if (others == 0) {
      return;
    }
    for (int type = 0; type < Labels.TYPES; type++) {
      own[type] = said(token, type);
    }
    for (int type = 0; type < Labels.TYPES; type++) {
      float mean = (sums[slot * Labels.TYPES + type] - own[type]) / others;
      for (int label = Labels.begin(type); label <= Labels.unit(type); label++) {
        scores[token * L + label] += SHARE * mean;
      }
    }
  }

  /** By how much a type's best label beats the label outside, within the limit. */
  private float said(int token, int type) {
    float best = Float.NEGATIVE_INFINITY;
    for (int label = Labels.begin(type); label <= Labels.unit(type); label++) {
      best = Math.max(best, scores[token * L + label]);
    }
    return Math.max(-LIMIT, Math.min(LIMIT, best - scores[token * L]));
  }

  private int slotOf(int key) {
    int slot = key & keys.length - 1;
    while (counts[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }
}
