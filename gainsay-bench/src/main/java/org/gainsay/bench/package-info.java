@NullMarked
package org.gainsay.bench;

import org.jspecify.annotations.NullMarked;
