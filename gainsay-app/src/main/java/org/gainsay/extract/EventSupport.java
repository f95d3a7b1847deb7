package org.gainsay.extract;

import java.util.List;
import org.gainsay.lexicon.Table;

/**
 * A word that carries an event told by another word: a row of {@code event-support.tsv}.
 *
 * @param event where the other word stands
 * @param status what it says of the event's having happened; empty when nothing
 * @param light whether it belongs to the event's span
 */
record EventSupport(
    String pos,
    Position event,
    List<Position> actor,
    List<Position> target,
    String status,
    boolean light) {
  static EventSupport of(Table.Row row, Position event) {
    return new EventSupport(
        row.get("pos"),
        event,
        Position.parseAll(row.get("actor")),
        Position.parseAll(row.get("target")),
        row.get("status"),
        row.get("light").equals("light"));
  }
}
