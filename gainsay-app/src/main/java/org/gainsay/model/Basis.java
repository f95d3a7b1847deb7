package org.gainsay.model;

/** How a date is known. */
public enum Basis {
  /** In the text or in what is given beside it. */
  STATED,
  /** From this text together with the other reports. */
  INFERRED
}
