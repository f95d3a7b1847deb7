/** Tests of step 6. */
@org.jspecify.annotations.NullMarked
package org.gainsay.group;
