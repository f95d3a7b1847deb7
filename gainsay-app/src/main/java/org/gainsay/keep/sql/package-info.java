/** Keeping in SQLite, one file, through Jdbi; the statements lie beside this package as files. */
@NullMarked
package org.gainsay.keep.sql;

import org.jspecify.annotations.NullMarked;
