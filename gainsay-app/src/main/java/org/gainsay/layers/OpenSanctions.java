package org.gainsay.layers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gainsay.lexicon.Layer;

/** OpenSanctions' {@code targets.simple.csv}: persons, companies and other bodies. */
final class OpenSanctions implements ListKind {
  private static final Set<String> BODIES =
      Set.of("Organization", "Company", "LegalEntity", "PublicBody");

  private final CountryCodes codes;

  OpenSanctions(CountryCodes codes) {
    this.codes = codes;
  }

  @Override
  public String word() {
    return "opensanctions-simple";
  }

  @Override
  public boolean is(Content content) {
    return content.begins("id") && content.head().get(0).cell(1).equals("schema");
  }

  @Override
  public void read(Content content, List<ListFile> others, Findings into) throws LayerFault {
    List<Rows.Row> rows = Rows.of(content.file(), ',');
    Rows.Columns columns = new Rows.Columns(rows.get(0));
    columns.need(content.file(), "id", "schema", "name", "aliases", "countries");
    for (Rows.Row row : rows.subList(1, rows.size())) {
      String schema = columns.cell(row, "schema");
      if (schema.equals("Person")) {
        entry(row, columns, content.file(), Layer.Type.PERSON, into);
      } else if (BODIES.contains(schema)) {
        entry(row, columns, content.file(), Layer.Type.ORGANISATION, into);
      } else {
        into.leaveOut(schema.isEmpty() ? "without a schema" : schema);
      }
    }
  }

  private void entry(
      Rows.Row row, Rows.Columns columns, ListFile file, Layer.Type type, Findings into)
      throws LayerFault {
    Draft draft = new Draft(type, file.name() + ":" + row.line());
    draft.addName(columns.cell(row, "name"));
    values(columns.cell(row, "aliases")).forEach(draft::addName);
    codes.of(columns.cell(row, "countries")).forEach(draft::addCountry);
    draft.setId("opensanctions", columns.cell(row, "id"));
    draft.addNote(columns.cell(row, "dataset"));
    String changed = columns.cell(row, "last_change");
    into.dated(changed.length() < 10 ? "" : changed.substring(0, 10));
    into.add(draft);
  }

  /** The values of a cell, parted by semicolons; one that holds a semicolon is quoted. */
  private static List<String> values(String cell) {
    List<String> values = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ';' && !quoted) {
        values.add(value.toString());
        value.setLength(0);
      } else {
        value.append(c);
      }
    }
    values.add(value.toString());
    return values;
  }
}
