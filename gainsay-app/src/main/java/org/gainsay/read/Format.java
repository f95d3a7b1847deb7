package org.gainsay.read;

import java.io.IOException;

/** A kind of file: a document or something that holds documents. */
interface Format {
  /**
   * Tells the intake what is in the source.
   *
   * @throws IOException if the source's bytes cannot be had to the end; what is wrong with their
   *     form is told as a problem instead
   */
  void read(Source source, Intake intake) throws IOException;
}
