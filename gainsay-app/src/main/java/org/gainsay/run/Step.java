package org.gainsay.run;

/** The nine steps in their order; the only place that says it. */
public enum Step {
  READ,
  CLEAN,
  ANNOTATE,
  EXTRACT,
  LINK,
  GROUP,
  COMPARE,
  KEEP,
  SHOW
}
