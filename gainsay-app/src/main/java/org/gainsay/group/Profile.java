package org.gainsay.group;

import java.time.LocalDate;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What a report is about, as counted keys: {@code en:attack} a lemma, {@code #…} an entity,
 * {@code @2024-03} a month spoken of.
 *
 * @param document the report's id
 * @param date its day, or null when it is not known
 * @param keys how often each key is met
 */
record Profile(
    String document, String language, @Nullable LocalDate date, SortedMap<String, Integer> keys) {}
