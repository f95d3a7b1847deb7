/** The case file as linked data: JSON-LD 1.1 with schema.org and the Web Annotation vocabulary. */
@NullMarked
package org.gainsay.show.linked;

import org.jspecify.annotations.NullMarked;
