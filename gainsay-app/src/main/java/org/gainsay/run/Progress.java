package org.gainsay.run;

/** Hears how far a run has come; called from several threads. */
@FunctionalInterface
public interface Progress {
  Progress NONE = (done, known) -> {};

  /**
   * @param done reports that have gone through the steps of one report
   * @param known reports found so far
   */
  void report(int done, int known);

  /** A step that sees all reports begins. */
  default void step(Step step) {}
}
