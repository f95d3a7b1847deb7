package org.gainsay.annotate;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gainsay.lexicon.Table.Row;
import org.gainsay.model.TimeExpression;

/**
 * A rule for time expressions: what they look like and what they mean.
 *
 * @param name the line it stands in, for people
 * @param type what TIMEX3 calls it
 * @param operation what {@link Normaliser} does
 * @param constants what is added to what the pattern binds
 */
record TimeRule(
    String name,
    TimePattern pattern,
    TimeExpression.Type type,
    String operation,
    Map<String, String> constants) {
  TimeRule {
    constants = Map.copyOf(constants);
  }

  /**
   * Reads a row; its column {@code meaning} is {@code operation name=value …}.
   *
   * @throws IllegalArgumentException if the pattern is none
   */
  static TimeRule read(Row row, Map<String, TimePattern> macros) {
    String[] meaning = row.get("meaning").split(" ");
    Map<String, String> constants = new LinkedHashMap<>();
    for (int i = 1; i < meaning.length; i++) {
      int equals = meaning[i].indexOf('=');
      constants.put(meaning[i].substring(0, equals), meaning[i].substring(equals + 1));
    }
    return new TimeRule(
        row.table().name() + ":" + row.line(),
        TimePattern.read(row.get("pattern"), macros),
        TimeExpression.Type.valueOf(row.get("type")),
        meaning[0],
        constants);
  }
}
