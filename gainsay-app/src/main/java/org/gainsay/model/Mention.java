package org.gainsay.model;

import org.jspecify.annotations.Nullable;

/**
 * Words that name, describe or point to somebody or something.
 *
 * @param span the name without article, title or possessive
 * @param phrase the whole noun phrase with titles and appositions
 * @param sentence index of its sentence
 * @param head index of its head token in the sentence
 * @param kind by what it points
 * @param name the name made plain: white space one, no mark of markup; of a pronoun the word
 * @param country ISO 3166-1 code of the state it is, belongs to or speaks for, where the words say
 *     so
 * @param external its id in a public scheme, where the lexicon knows it
 * @param known key of the lexicon entry it was found by ({@code country:CN}), or null
 * @param role index of another mention of this extraction whose office, ministry or state it holds
 *     or speaks for, or -1
 * @param title the words of the office ("foreign ministry spokesman"), or null
 */
public record Mention(
    Span span,
    Span phrase,
    int sentence,
    int head,
    EntityType type,
    Kind kind,
    String name,
    @Nullable String country,
    @Nullable ExternalId external,
    @Nullable String known,
    int role,
    @Nullable String title) {
  /** By what a mention points. */
  public enum Kind {
    NAME,
    DESCRIPTION,
    PRONOUN
  }
}
