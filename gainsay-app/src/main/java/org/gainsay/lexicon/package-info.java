/**
 * Word lists and rule tables: data with a head that says what it is, where it comes from and under
 * which licence.
 *
 * <p>Tables lie in {@code LANGUAGE/NAME.tsv} beside this package; {@code any} holds what serves
 * every language.
 */
@NullMarked
package org.gainsay.lexicon;

import org.jspecify.annotations.NullMarked;
