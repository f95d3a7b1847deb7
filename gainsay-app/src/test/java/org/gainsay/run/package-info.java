@NullMarked
package org.gainsay.run;

import org.jspecify.annotations.NullMarked;
