package org.gainsay.show;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** UUIDs of version 5 (RFC 9562, 5.5): the same name in the same space has the same one. */
public final class Uuid5 {
  /** RFC 9562's namespace of URLs and URNs, of which ours are made. */
  private static final UUID URLS = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

  private final UUID space;

  private Uuid5(UUID space) {
    this.space = space;
  }

  /** The namespace that a URN names. */
  public static Uuid5 space(String urn) {
    return new Uuid5(new Uuid5(URLS).of(urn));
  }

  public UUID of(String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    ByteBuffer named = ByteBuffer.allocate(2 * Long.BYTES + bytes.length);
    named.putLong(space.getMostSignificantBits());
    named.putLong(space.getLeastSignificantBits());
    named.put(bytes);
    ByteBuffer hash = ByteBuffer.wrap(sha1(named.array()));
    long high = (hash.getLong() & ~0xF000L) | 0x5000L;
    long low = (hash.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
    return new UUID(high, low);
  }

  private static byte[] sha1(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-1").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }
}
