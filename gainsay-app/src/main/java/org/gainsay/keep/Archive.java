package org.gainsay.keep;

import org.gainsay.model.CaseFile;

/**
 * Keeps case files. What was kept stays kept: the same report, entity, claim or event met again is
 * not kept twice.
 */
public interface Archive extends AutoCloseable {
  /** Keeps all of the case file or nothing of it. */
  void keep(CaseFile file);

  @Override
  void close();
}
