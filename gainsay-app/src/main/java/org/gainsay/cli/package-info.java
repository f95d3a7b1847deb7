/** The command line: the only folder that prints. */
@NullMarked
package org.gainsay.cli;

import org.jspecify.annotations.NullMarked;
