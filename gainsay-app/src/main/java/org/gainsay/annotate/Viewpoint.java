package org.gainsay.annotate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From where a time expression is understood.
 *
 * @param day the day the report was published, or null when it is not known
 * @param anchors the times spoken of before
 * @param direction what the tense of the clause says
 */
record Viewpoint(@Nullable LocalDate day, Anchors anchors, Direction direction) {}
