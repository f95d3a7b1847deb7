package org.gainsay.model;

/** How surely a claim is said to have been made. */
public enum Certainty {
  ASSERTED,
  HEDGED,
  NEGATED
}
