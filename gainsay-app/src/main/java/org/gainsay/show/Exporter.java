package org.gainsay.show;

import java.io.IOException;
import java.io.OutputStream;
import org.gainsay.model.CaseFile;

/** Writes a case file in one format. The same case file gives the same bytes. */
public interface Exporter {
  /**
   * Writes the whole case file, UTF-8 with {@code \n}, and flushes; the stream stays open.
   *
   * @throws IOException if the stream does not take it
   */
  void write(CaseFile file, OutputStream out) throws IOException;
}
