package org.gainsay.ud.engine;

/** Gives each class of a decision a score; the trainer's growing weights and the frozen ones. */
public interface Scorer {
  /**
   * Adds the weights of the first {@code count} features to {@code scores}, one place a class. The
   * scores are not cleared before.
   */
  void score(int[] features, int count, int[] scores);

  /** The same for one thread alone, which may keep room of its own to work in. */
  default Scorer ofOneThread() {
    return this;
  }
}
