package org.gainsay.model;

/** What is said of an event's having happened. */
public enum Status {
  OCCURRED,
  ALLEGED,
  DENIED,
  CALLED_FOR,
  THREATENED,
  PLANNED
}
