/**
 * Step 2: what of a document is the report. {@link org.gainsay.clean.Cleaner} is the door; behind
 * it {@code Markup} finds what is only format, {@code LineJudge} says what each line looks like,
 * {@code Body} chooses the stretch that is the article, {@code Stamps} finds datelines and credits,
 * and {@code PassageMaker} writes what is read on.
 */
@NullMarked
package org.gainsay.clean;

import org.jspecify.annotations.NullMarked;
