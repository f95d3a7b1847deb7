package org.gainsay.group;

import java.util.List;

/**
 * Finds the reports that may tell of the same affair as another, without comparing it with all. In
 * memory by default; an archive may answer from its index.
 */
public interface Neighbours {
  /**
   * Reports that share a telling key with one.
   *
   * @param report index of a report
   * @return indices of other reports, in order, each once
   */
  List<Integer> of(int report);
}
