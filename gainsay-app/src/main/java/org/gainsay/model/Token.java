package org.gainsay.model;

/**
 * A word of Universal Dependencies in its sentence.
 *
 * @param index its place in the sentence, from 0
 * @param span in the document; words of one multi-word token (« du ») share the token's span
 * @param form the word; of a multi-word token's part, the part's own ("de", "le")
 * @param upos universal part of speech
 * @param feats features as CoNLL-U writes them, {@code Mood=Cnd|Number=Sing}; empty when there are
 *     none
 * @param head index of the head in the sentence, -1 for the root
 * @param deprel relation to the head, subtype included ({@code nsubj:pass})
 */
public record Token(
    int index,
    Span span,
    String form,
    String lemma,
    String upos,
    String feats,
    int head,
    String deprel) {

  /** Whether the features hold {@code Name=Value}, exactly. */
  public boolean has(String feature) {
    int at = feats.indexOf(feature);
    while (at >= 0) {
      int end = at + feature.length();
      boolean begins = at == 0 || feats.charAt(at - 1) == '|';
      if (begins && (end == feats.length() || feats.charAt(end) == '|')) {
        return true;
      }
      at = feats.indexOf(feature, end);
    }
    return false;
  }

  /** The relation without its subtype. */
  public String relation() {
    int colon = deprel.indexOf(':');
    return colon < 0 ? deprel : deprel.substring(0, colon);
  }

  /** The same word with another head and relation. */
  public Token hung(int newHead, String relation) {
    return new Token(index, span, form, lemma, upos, feats, newHead, relation);
  }

  /** The same word with another part of speech and other features. */
  public Token tagged(String newUpos, String newFeats) {
    return new Token(index, span, form, lemma, newUpos, newFeats, head, deprel);
  }
}
