package org.gainsay.read;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Bytes told apart by SHA-256. */
final class Digest {
  private static final int BYTES = 16;

  private Digest() {}

  /** A short string for the parts, one after the other. */
  static String of(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
        digest.update((byte) 0);
      }
      byte[] bytes = new byte[BYTES];
      System.arraycopy(digest.digest(), 0, bytes, 0, BYTES);
      return Base64.getEncoder().encodeToString(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
