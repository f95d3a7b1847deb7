/** Tests of step 9. */
@NullMarked
package org.gainsay.show;

import org.jspecify.annotations.NullMarked;
