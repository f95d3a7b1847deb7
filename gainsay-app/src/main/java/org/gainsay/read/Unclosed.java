package org.gainsay.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A piece of a stream that goes on after it, so that whoever reads the piece cannot close it. */
final class Unclosed extends FilterInputStream {
  Unclosed(InputStream in) {
    super(in);
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    return in.read(bytes, offset, length);
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  @Override
  public void close() {
    // The whole is closed by who opened it.
  }
}
