package org.gainsay.model;

/** Types of event; the case file writes them in lower case with hyphens. */
public enum EventType {
  CYBER_OPERATION,
  ACCUSATION,
  DENIAL,
  SANCTION,
  INDICTMENT,
  ARREST,
  SUMMONS,
  PROTEST,
  EXPULSION,
  DISCLOSURE,
  LEGISLATION,
  MILITARY_ACTION,
  OTHER_ACTION
}
