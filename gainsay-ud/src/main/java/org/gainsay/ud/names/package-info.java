/** Named entities: persons, organisations, places. */
@NullMarked
package org.gainsay.ud.names;

import org.jspecify.annotations.NullMarked;
