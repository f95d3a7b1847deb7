package org.gainsay.clean;

/**
 * A dateline where it stands.
 *
 * @param from UTF-16 index in the document of the text that was scanned
 */
record Stamped(Dateline dateline, int from) {}
