/** What the tests of several steps share. */
@NullMarked
package org.gainsay.testing;

import org.jspecify.annotations.NullMarked;
