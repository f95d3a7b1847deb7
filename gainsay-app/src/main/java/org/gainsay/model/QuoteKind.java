package org.gainsay.model;

/** How much of a claim's content stands in quotation marks. */
public enum QuoteKind {
  DIRECT,
  MIXED,
  INDIRECT
}
