package org.gainsay.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.lexicon.Table.Row;
import org.gainsay.model.EventType;

/**
 * Words that tell of a cyber operation only where the talk is of such ("the attack", « viser »). A
 * report that says no more is read by what the other reports of its affair tell of the same
 * victims.
 */
final class Topics {
  private final Set<String> words = new HashSet<>();
  private final Entities entities;

  private Topics(Set<String> words, Entities entities) {
    this.words.addAll(words);
    this.entities = entities;
  }

  static Topics of(Set<String> words, Entities entities) {
    return new Topics(words, entities);
  }

  /** The lemmas of the events tables that need the topic to be cyber operations. */
  static Set<String> words(Lexicons lexicons) {
    Set<String> found = new HashSet<>();
    for (String language : lexicons.languages()) {
      lexicons
          .find(language, "events")
          .ifPresent(
              table ->
                  table.rows().stream()
                      .filter(Topics::needsTopic)
                      .forEach(row -> found.addAll(row.list("lemma"))));
    }
    return found;
  }

  private static boolean needsTopic(Row row) {
    return row.get("type").equals("cyber-operation") && row.get("needs").contains("topic=cyber");
  }

  /** The tellings of an affair, those of attacks that are meant as cyber operations as such. */
  List<Telling> settle(List<Telling> tellings) {
    List<Telling> cyber =
        tellings.stream().filter(t -> t.type() == EventType.CYBER_OPERATION).toList();
    List<Telling> found = new ArrayList<>();
    for (Telling telling : tellings) {
      boolean meant = isOpen(telling) && cyber.stream().anyMatch(other -> isOne(other, telling));
      found.add(meant ? telling.of(EventType.CYBER_OPERATION) : telling);
    }
    return found;
  }

  private boolean isOpen(Telling telling) {
    return telling.type() == EventType.MILITARY_ACTION && words.contains(telling.lemma());
  }

  /** Whether an operation of another report hit the same, at a time that fits. */
  private boolean isOne(Telling operation, Telling telling) {
    if (operation.account() == telling.account()) {
      return false;
    }
    Days one = operation.days();
    Days other = telling.days();
    boolean hit =
        operation.targets().stream()
            .anyMatch(
                a ->
                    telling.targets().stream()
                        .anyMatch(b -> entities.isWithin(a, b) || entities.isWithin(b, a)));
    return hit && (one == null || other == null || one.gap(other) < 31);
  }
}
