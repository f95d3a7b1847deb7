/** The case file as a graph of nodes and edges. */
@NullMarked
package org.gainsay.show.graph;

import org.jspecify.annotations.NullMarked;
