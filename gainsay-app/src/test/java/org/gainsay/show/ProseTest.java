package org.gainsay.show;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeMap;
import org.gainsay.model.CaseFile;
import org.gainsay.model.Entity;
import org.gainsay.model.EntityType;
import org.junit.jupiter.api.Test;

class ProseTest {
  private static Entity entity(String id, EntityType type, String name) {
    return new Entity(id, type, name, new TreeMap<>(), List.of(), null, null, List.of(), List.of());
  }

  @Test
  void namesComeBeforeDescriptions() {
    Entity crew = entity("a", EntityType.GROUP, "two sailors");
    Entity port = entity("b", EntityType.ORGANISATION, "Harbour Board");
    Entity clerks = entity("c", EntityType.GROUP, "some clerks");
    Entity state = entity("d", EntityType.PERSON, "Ada Quill");
    CaseFile empty = CaseFiles.empty();
    CaseFile file =
        new CaseFile(
            empty.generator(),
            empty.documents(),
            List.of(crew, port, clerks, state),
            empty.events(),
            empty.claims(),
            empty.affairs(),
            empty.problems());
    Prose prose = Prose.english(new CaseView(file));
    assertEquals("Harbour Board, Ada Quill and 2 more", prose.parties(List.of("a", "b", "c", "d")));
    assertEquals("Harbour Board and two sailors", prose.some(List.of(crew, port), 3));
  }
}
