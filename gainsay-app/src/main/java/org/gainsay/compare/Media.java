package org.gainsay.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.lexicon.Fold;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.lexicon.Table.Row;
import org.gainsay.model.Entity;
import org.gainsay.model.EntityType;

/**
 * Papers, stations and agencies, by the tables of organisations. What they find out themselves is a
 * disclosure, and their questions are nobody's accusation.
 */
final class Media {
  private final Set<String> names = new HashSet<>();

  Media(Lexicons lexicons) {
    List<String> folders = new ArrayList<>(lexicons.languages());
    folders.add(Lexicons.ANY);
    for (String folder : folders) {
      lexicons
          .find(folder, "organisations")
          .ifPresent(
              table -> {
                for (Row row : table.rows()) {
                  if (row.get("kind").equals("media")) {
                    row.list("names").forEach(name -> names.add(Fold.of(name)));
                  }
                }
              });
    }
  }

  boolean isOne(Entity entity) {
    return entity.type() == EntityType.ORGANISATION
        && entity.names().values().stream()
            .flatMap(List::stream)
            .anyMatch(name -> names.contains(Fold.of(name)));
  }
}
