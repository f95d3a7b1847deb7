package org.gainsay.model;

import org.jspecify.annotations.Nullable;

/**
 * A time expression of the text, as TIMEX3 of TimeML gives it.
 *
 * @param sentence index of its sentence
 * @param value TIMEX3 value: {@code 2024-03-25}, {@code P14Y}, {@code PAST_REF}
 * @param period the stretch of the calendar it names, or null when it names none (a duration, a
 *     vague one)
 */
public record TimeExpression(
    Span span, int sentence, Type type, String value, @Nullable Period period) {
  /** Types of TIMEX3. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
