package org.gainsay.ud;

/**
 * One syntactic word. Words of a multi-word token that have no stretch of text of their own (French
 * {@code du} = {@code de} + {@code le}) all have the span of the surface token; those that have one
 * (English {@code do} + {@code n't}) have it. {@link UdSentence#tokens()} tells which words one
 * surface token holds.
 *
 * @param id 1-based place in the sentence
 * @param start first UTF-16 index in the text
 * @param end index behind the last
 * @param form the word as written, or as the treebank writes a part of a contraction
 * @param lemma the dictionary form
 * @param upos universal part of speech
 * @param feats morphological features as in CoNLL-U ({@code Number=Plur|Person=3}), {@code _} for
 *     none; interned
 * @param head id of the head, 0 for the root
 * @param deprel relation to the head, with its subtype
 */
public record UdWord(
    int id,
    int start,
    int end,
    String form,
    String lemma,
    String upos,
    String feats,
    int head,
    String deprel) {}
