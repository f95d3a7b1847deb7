package org.gainsay.layers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.gainsay.lexicon.Layer;

/**
 * A tab-separated list of names with a line of column names: {@code name}, and where there are any
 * {@code aliases} (or {@code synonyms}, {@code names}), {@code country}, {@code id} or {@code
 * mitre}, {@code type}, {@code note}. Lines that begin with {@code #} are passed over.
 */
final class NamesTable implements ListKind {
  private static final Pattern MITRE = Pattern.compile("G\\d{4}");

  private final CountryCodes codes;
  private final Layer.Type usual;

  /**
   * @param usual what a line lists that does not say it
   */
  NamesTable(CountryCodes codes, Layer.Type usual) {
    this.codes = codes;
    this.usual = usual;
  }

  @Override
  public String word() {
    return "names";
  }

  /** The last kind tried: any table of tabs. */
  @Override
  public boolean is(Content content) {
    return rows(content.file()).stream()
            .findFirst()
            .filter(row -> row.cells().size() > 1)
            .isPresent()
        || rows(content.file()).stream()
            .findFirst()
            .filter(row -> row.cell(0).equals("name"))
            .isPresent();
  }

  private static List<Rows.Row> rows(ListFile file) {
    List<Rows.Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : file.text().lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(new Rows.Row(number, Arrays.asList(line.split("\t", -1))));
      }
    }
    return rows;
  }

  @Override
  public void read(Content content, List<ListFile> others, Findings into) throws LayerFault {
    ListFile file = content.file();
    List<Rows.Row> rows = rows(file);
    Rows.Columns columns = new Rows.Columns(rows.get(0));
    columns.need(file, "name");
    for (Rows.Row row : rows.subList(1, rows.size())) {
      String place = file.name() + ":" + row.line();
      Draft draft = new Draft(type(columns.cell(row, "type"), file, row.line()), place);
      draft.addName(columns.cell(row, "name"));
      for (String alias : columns.cell(row, "aliases", "synonyms", "names").split("\\|")) {
        draft.addName(alias);
      }
      codes.of(columns.cell(row, "country", "countries")).forEach(draft::addCountry);
      String id = columns.cell(row, "mitre", "id");
      draft.setId(id.isEmpty() ? "" : MITRE.matcher(id).matches() ? "mitre-attack" : "own", id);
      draft.addNote(columns.cell(row, "note"));
      into.add(draft);
    }
  }

  private Layer.Type type(String word, ListFile file, long line) throws LayerFault {
    if (word.isEmpty()) {
      return usual;
    }
    return LayerText.type(word)
        .orElseThrow(
            () -> {
              String sentence =
                  "Line " + line + ": there is no type \"" + Draft.plain(word) + "\", but ";
              return file.fault("lexicon.broken", sentence + LayerText.TYPES + ".");
            });
  }
}
