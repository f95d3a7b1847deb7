package org.gainsay.model;

/** Types of entity; the case file writes them in lower case with hyphens. */
public enum EntityType {
  COUNTRY,
  GOVERNMENT_BODY,
  PERSON,
  ORGANISATION,
  THREAT_GROUP,
  PLACE,
  GROUP
}
