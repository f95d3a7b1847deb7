/**
 * Step 9, show: a case file as JSON, as a page, and in the terminal. Everything shown points at the
 * sentence it comes from; nothing is judged.
 */
@NullMarked
package org.gainsay.show;

import org.jspecify.annotations.NullMarked;
