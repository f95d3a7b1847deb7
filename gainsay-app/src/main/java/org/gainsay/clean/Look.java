package org.gainsay.clean;

/** What a line looks like, taken by itself. */
enum Look {
  EMPTY(0, true),
  FRONT_MATTER(-1_000, false),
  /** Nothing to read: rules, icons, pictures. */
  MARKS(-2, false),
  /** Words of a link alone. */
  LINKS(-8, false),
  CALL(-15, false),
  /** Points to another report. */
  POINTER(-4, false),
  END(-60, false),
  COMMENTS(-60, false),
  SELF(-20, true),
  NOTICE(-20, false),
  CAPTION(-4, false),
  BYLINE(-6, false),
  STAMP(-6, false),
  COUNTER(-6, false),
  /** A number of the archive's. */
  ID(-6, false),
  /** An agency and nothing else. */
  CREDIT(-1, false),
  /** A title said again. */
  REPEAT(-20, false),
  HEADING(-2, true),
  /** A few words that are no sentence. */
  SHORT(-5, true),
  /** Many words that do not end as a sentence does. */
  PARTIAL(0, true),
  PROSE(0, true);

  private final int weight;
  private final boolean ofReport;

  Look(int weight, boolean ofReport) {
    this.weight = weight;
    this.ofReport = ofReport;
  }

  /** What it adds to the case that the stretch around it is the report, words aside. */
  int weight() {
    return weight;
  }

  /** Whether such a line amid the report is a part of it. */
  boolean isOfReport() {
    return ofReport;
  }
}
