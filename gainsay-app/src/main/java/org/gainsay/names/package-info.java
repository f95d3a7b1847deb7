/** How like two names are, whatever alphabet and spelling they went through, and why. */
@NullMarked
package org.gainsay.names;

import org.jspecify.annotations.NullMarked;
