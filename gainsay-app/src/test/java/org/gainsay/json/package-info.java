@NullMarked
package org.gainsay.json;

import org.jspecify.annotations.NullMarked;
