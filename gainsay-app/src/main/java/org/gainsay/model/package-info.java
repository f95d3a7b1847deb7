/**
 * Every noun of Gainsay: records and enums that cross from one step to the next, importing the JDK
 * alone.
 *
 * <p>Positions are half-open spans {@code [start, end)} in Unicode code points of the document's
 * text as read, as in the case file; where a record counts otherwise it says so.
 */
@NullMarked
package org.gainsay.model;

import org.jspecify.annotations.NullMarked;
