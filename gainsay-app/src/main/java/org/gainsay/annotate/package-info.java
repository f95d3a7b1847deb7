/**
 * Step 3: the language of a report, its sentences with their words and dependencies, its names, its
 * quotations and its time expressions.
 */
@NullMarked
package org.gainsay.annotate;

import org.jspecify.annotations.NullMarked;
