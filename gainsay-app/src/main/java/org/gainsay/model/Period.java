package org.gainsay.model;

import org.jspecify.annotations.Nullable;

/**
 * A time, both ends inside, as precise as said: ISO 8601 years, months, weeks or days. A point has
 * {@code from} = {@code to}; an open end is null.
 */
public record Period(@Nullable String from, @Nullable String to) {
  public static Period at(String date) {
    return new Period(date, date);
  }
}
