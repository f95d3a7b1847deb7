package org.gainsay.model;

import java.util.List;

/**
 * Values of one attribute of one event that are not the same.
 *
 * @param attribute {@code time}, {@code actors}, {@code targets}, {@code place}, {@code status} or
 *     {@code quantity:<of>}
 */
public record Discrepancy(String event, String attribute, Kind kind, List<Value> values) {
  /** How the values stand to each other. */
  public enum Kind {
    /** Cannot both hold. */
    CONFLICT,
    /** One is narrower. */
    REFINEMENT,
    /** They count different things. */
    SCOPE
  }

  /** A value (ISO date or from/to, number, entity ids joined by commas) and where it is said. */
  public record Value(String value, List<Place> mentions) {
    public Value {
      mentions = List.copyOf(mentions);
    }
  }

  public Discrepancy {
    values = List.copyOf(values);
  }
}
