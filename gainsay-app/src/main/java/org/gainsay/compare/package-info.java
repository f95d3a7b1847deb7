/**
 * Step 7: what the reports of an affair say together and against one another: events, claims,
 * disputes, discrepancies, responses, dates and the timeline.
 */
@NullMarked
package org.gainsay.compare;

import org.jspecify.annotations.NullMarked;
