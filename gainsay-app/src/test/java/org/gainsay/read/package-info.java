@NullMarked
package org.gainsay.read;

import org.jspecify.annotations.NullMarked;
