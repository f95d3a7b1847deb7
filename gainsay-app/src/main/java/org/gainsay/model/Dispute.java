package org.gainsay.model;

import java.util.List;

/**
 * One matter, asserted on one side and denied on the other.
 *
 * @param about id of an event or claim
 */
public record Dispute(String about, Side asserted, Side denied) {
  /**
   * A side.
   *
   * @param claims claim ids
   * @param parties entity ids
   * @param origins independent origins, wire copies counted once
   */
  public record Side(List<String> claims, List<String> parties, int origins) {
    public Side {
      claims = List.copyOf(claims);
      parties = List.copyOf(parties);
    }
  }
}
