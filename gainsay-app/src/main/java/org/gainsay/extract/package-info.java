/**
 * Step 4: what an analysed report says. Mentions, attributed claims and event mentions, from rules
 * over Universal Dependencies and word lists; nothing here knows a language.
 */
@NullMarked
package org.gainsay.extract;

import org.jspecify.annotations.NullMarked;
