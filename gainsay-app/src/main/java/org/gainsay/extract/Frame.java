package org.gainsay.extract;

/** How a cue takes its content. */
enum Frame {
  /**
   * A finite clause, with or without a conjunction: "said that …", "said …", how, when, whether.
   */
  CLAUSE,
  /** An infinitive or gerund, with the one who is asked: "urged X to …", "promised to …". */
  INFINITIVE,
  /** A noun: "denied the accusations". */
  OBJECT,
  /** The complement of one of the entry's prepositions, without it: "called for …". */
  OBLIQUE,
  /** A noun and the complement of one of the entry's prepositions, with it: "accused X of …". */
  WITH,
  /** A noun and what it is said to be: "called X …", "described X as …". */
  PREDICATE,
  /** Words around, before or after the cue, mostly in quotation marks: "“…”, he said". */
  QUOTE
}
