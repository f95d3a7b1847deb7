/** The case file as a STIX 2.1 bundle (OASIS Standard, 10 June 2021). */
@NullMarked
package org.gainsay.show.stix;

import org.jspecify.annotations.NullMarked;
