/**
 * Step 6: which reports tell of one affair, across outlets and languages, and which hold the
 * sentences of others.
 */
@NullMarked
package org.gainsay.group;

import org.jspecify.annotations.NullMarked;
