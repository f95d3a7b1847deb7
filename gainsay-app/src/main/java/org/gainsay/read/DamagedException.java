package org.gainsay.read;

import java.io.IOException;

/**
 * A stretch of packed bytes that cannot be unpacked. It comes again with each reading until the
 * reader goes on behind it, if it can: only a format whose records do not reach over such a place
 * may.
 */
final class DamagedException extends IOException {
  private static final long serialVersionUID = 1;

  private final long offset;
  private final transient Runnable goingOn;

  /**
   * @param offset of the packed member in its file, in bytes
   * @param goingOn makes the stream go on with the next member
   */
  DamagedException(String message, long offset, Runnable goingOn) {
    super(message);
    this.offset = offset;
    this.goingOn = goingOn;
  }

  long offset() {
    return offset;
  }

  void goOn() {
    goingOn.run();
  }
}
