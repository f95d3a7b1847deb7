package org.gainsay.extract;

import org.gainsay.model.EntityType;
import org.gainsay.model.ExternalId;
import org.jspecify.annotations.Nullable;

/**
 * What a form of a name table means.
 *
 * @param known key of what it names, the same for all its forms in all languages; of a body whose
 *     state only the text can tell, null
 * @param country ISO 3166-1 code; of a {@link Kind#BODY} the state it belongs to where the words
 *     name none
 * @param concept of a body, what it is in every state; else empty
 */
record Entry(
    Kind kind,
    EntityType type,
    @Nullable String known,
    @Nullable String country,
    @Nullable ExternalId external,
    String concept) {

  /** Kinds of form. */
  enum Kind {
    /** A state's name. */
    STATE,
    /** A seat of government. */
    SEAT,
    /** A state's adjective. */
    ADJECTIVE,
    /** A noun for a state's people. */
    PEOPLE,
    /** A common name of a body that every state may have. */
    BODY,
    /** A noun that is a body only with its state: "Chinese intelligence". */
    STATED,
    /** A proper name of a body. */
    NAMED,
    ORGANISATION,
    /** A region or town that is no seat of government. */
    PLACE,
    /** A hacker group. */
    THREAT,
    /** One word that a user's layer holds for a hacker group, taken where it is a proper noun. */
    WORD,
    /** A hacker group called by an ordinary word. */
    COMMON
  }

  boolean isState() {
    return kind == Kind.STATE || kind == Kind.SEAT || kind == Kind.ADJECTIVE || kind == Kind.PEOPLE;
  }

  /** The key of a state's body of a concept; without a state, of any such body. */
  static String bodyKey(@Nullable String country, String concept) {
    return "body:" + (country == null ? "" : country) + ":" + concept;
  }
}
