/** The case file as events of MISP, in its core format. */
@NullMarked
package org.gainsay.show.misp;

import org.jspecify.annotations.NullMarked;
