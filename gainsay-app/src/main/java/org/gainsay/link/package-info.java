/**
 * Step 5: which words of which reports mean the same entity. Inside a report from its mentions,
 * then across reports and languages; each link with its reasons.
 */
@NullMarked
package org.gainsay.link;

import org.jspecify.annotations.NullMarked;
