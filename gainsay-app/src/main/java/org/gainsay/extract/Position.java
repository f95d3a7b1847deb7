package org.gainsay.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place beside a word, as the event tables write it: {@code subject}, {@code object>@to}, {@code
 * @of=actor}.
 *
 * @param steps from the word outwards; {@code subject} and {@code object} are the logical ones,
 *     {@code @in} is what hangs on the word with that preposition, anything else is a relation
 * @param filter which mentions count, or null for all: {@code actor} (states, threat groups, groups
 *     of people), {@code group} (threat groups), {@code state} (states, their bodies and seats)
 */
record Position(List<String> steps, @Nullable String filter) {
  static Position parse(String cell) {
    int equals = cell.indexOf('=');
    String path = equals < 0 ? cell : cell.substring(0, equals);
    return new Position(
        List.of(path.strip().split(">")), equals < 0 ? null : cell.substring(equals + 1).strip());
  }

  /** Positions set apart by commas; none for an empty cell. */
  static List<Position> parseAll(String cell) {
    return cell.isBlank()
        ? List.of()
        : Arrays.stream(cell.split(",")).map(part -> parse(part.strip())).toList();
  }

  /** The tokens that stand there, without what is coordinated with them. */
  List<Integer> find(Arguments arguments, int from) {
    List<Integer> found = List.of(from);
    for (String step : steps) {
      List<Integer> next = new ArrayList<>();
      for (int at : found) {
        next.addAll(arguments.at(at, step));
      }
      found = next;
    }
    return found;
  }
}
