package org.gainsay.model;

/** The kind of saying. */
public enum Stance {
  ASSERT,
  ACCUSE,
  DENY,
  CRITICISE,
  DEMAND,
  WARN,
  PLEDGE,
  SUPPORT
}
