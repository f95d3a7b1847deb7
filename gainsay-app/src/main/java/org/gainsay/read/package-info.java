/**
 * Step 1: from paths to {@link org.gainsay.model.Document}s. {@link org.gainsay.read.Reader} is the
 * door; behind it stand {@code Walk} (which files), {@code Decoder} (bytes to text), {@code
 * FrontMatter} and {@code HtmlPage} (text to document) and {@code SideFile}.
 */
@NullMarked
package org.gainsay.read;

import org.jspecify.annotations.NullMarked;
