/**
 * Strings the steps: constructs each agent, hands it what it asks for, and carries the nouns from
 * one to the next.
 */
@NullMarked
package org.gainsay.run;

import org.jspecify.annotations.NullMarked;
