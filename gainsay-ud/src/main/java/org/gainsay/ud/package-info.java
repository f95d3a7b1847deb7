@NullMarked
package org.gainsay.ud;

import org.jspecify.annotations.NullMarked;
