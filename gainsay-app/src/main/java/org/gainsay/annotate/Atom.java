package org.gainsay.annotate;

import org.gainsay.model.Span;

/**
 * The smallest piece that time patterns look at: a run of letters, a number or a single mark.
 *
 * @param text as written, apostrophes and dashes made one
 * @param lower in lower case
 * @param span in the document
 * @param glued whether nothing stands between it and the atom before
 * @param upos universal part of speech of its word
 * @param token index of its word in the sentence
 */
record Atom(String text, String lower, Span span, boolean glued, String upos, int token) {
  boolean isNumber() {
    return Character.isDigit(text.charAt(0));
  }

  boolean isWord() {
    return Character.isLetter(text.charAt(0));
  }

  boolean isCapitalised() {
    return Character.isUpperCase(text.charAt(0));
  }
}
