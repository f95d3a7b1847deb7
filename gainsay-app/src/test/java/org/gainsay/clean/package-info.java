@NullMarked
package org.gainsay.clean;

import org.jspecify.annotations.NullMarked;
