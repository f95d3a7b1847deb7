/**
 * Step 8: what was found is kept, and found again. Two interfaces; a subfolder for each way of
 * keeping.
 */
@NullMarked
package org.gainsay.keep;

import org.jspecify.annotations.NullMarked;
