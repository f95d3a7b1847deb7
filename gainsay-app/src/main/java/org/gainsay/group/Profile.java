package org.gainsay.group;

import java.time.LocalDate;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What a report is about, as keys with counts.
 *
 * @param document the report's id
 * @param date its day, or null when it is not known
 * @param words lemmas of its language and {@code @2024-03} times spoken of; those of the first
 *     sentences count for more
 * @param names how much of a word's count is as a name, number or time; a state's name is none
 * @param shared keys that every language shares: {@code #…} an entity, {@code @2024-03} a time
 *     spoken of, {@code :…} a name or number
 */
record Profile(
    String document,
    String language,
    @Nullable LocalDate date,
    SortedMap<String, Double> words,
    SortedMap<String, Double> names,
    SortedMap<String, Double> shared) {
  /** What the shared key of a state begins with. */
  static final String STATE = "#country-";
}
