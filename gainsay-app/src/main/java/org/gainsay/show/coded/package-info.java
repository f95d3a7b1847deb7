/** The case file as rows of the field's coded event data: EuRepoC, PLOVER and CAMEO. */
@NullMarked
package org.gainsay.show.coded;

import org.jspecify.annotations.NullMarked;
