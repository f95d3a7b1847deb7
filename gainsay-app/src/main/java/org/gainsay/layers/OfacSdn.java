package org.gainsay.layers;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.lexicon.Layer;

/**
 * OFAC's list of Specially Designated Nationals in its old CSV form: {@code sdn.csv}, with {@code
 * alt.csv} (other names) and {@code add.csv} (addresses) where they are given. The tables have no
 * heads; {@code -0-} is an empty cell.
 */
final class OfacSdn implements ListKind {
  private static final String NULL = "-0-";
  private static final int COLUMNS = 12;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  /** In remarks: {@code a.k.a. 'QUIET HAND'}, what OFAC calls a weak alias. */
  private static final Pattern WEAK = Pattern.compile("a\\.k\\.a\\. '([^']+)'");

  private static final Pattern STATE = Pattern.compile("(?:nationality|citizen) ([^;.]+)");

  private final CountryCodes codes;

  OfacSdn(CountryCodes codes) {
    this.codes = codes;
  }

  @Override
  public String word() {
    return "ofac-sdn";
  }

  @Override
  public boolean is(Content content) {
    return !content.head().isEmpty() && isSdn(content.head().get(0)) || isOther(content);
  }

  private static boolean isSdn(Rows.Row row) {
    return row.cells().size() >= COLUMNS && NUMBER.matcher(row.cell(0)).matches();
  }

  /** {@code alt.csv} or {@code add.csv} alone. */
  private static boolean isOther(Content content) {
    return !content.head().isEmpty()
        && NUMBER.matcher(content.head().get(0).cell(0)).matches()
        && NUMBER.matcher(content.head().get(0).cell(1)).matches();
  }

  @Override
  public void read(Content content, List<ListFile> others, Findings into) throws LayerFault {
    if (!isSdn(content.head().get(0))) {
      String sentence = "These are OFAC's other names or addresses: name sdn.csv first.";
      throw content.file().fault("lexicon.no-names", sentence);
    }
    Map<String, Draft> entries = new HashMap<>();
    List<Rows.Row> rows = Rows.of(content.file(), ',');
    for (Rows.Row row : rows) {
      if (isSdn(row)) {
        entry(row, content.file(), entries, into);
      }
    }
    for (ListFile other : others) {
      join(other, entries);
    }
    for (Rows.Row row : rows) {
      Draft draft = entries.remove(row.cell(0));
      if (draft != null) {
        into.add(draft);
      }
    }
  }

  private void entry(Rows.Row row, ListFile file, Map<String, Draft> entries, Findings into) {
    String kind = row.cell(2).toLowerCase(Locale.ROOT);
    if (kind.equals("vessel") || kind.equals("aircraft")) {
      into.leaveOut(kind);
      return;
    }
    Layer.Type type = kind.equals("individual") ? Layer.Type.PERSON : Layer.Type.ORGANISATION;
    Draft draft = new Draft(type, file.name() + ":" + row.line());
    draft.addName(cell(row, 1));
    draft.addNote(cell(row, 3).replace("] [", "; "));
    draft.setId("ofac-sdn", row.cell(0));
    Matcher weak = WEAK.matcher(row.cell(11));
    while (weak.find()) {
      draft.addWeak(weak.group(1));
    }
    Matcher state = STATE.matcher(row.cell(11));
    while (state.find()) {
      codes.of(state.group(1)).forEach(draft::addCountry);
    }
    entries.putIfAbsent(row.cell(0), draft);
  }

  private void join(ListFile file, Map<String, Draft> entries) throws LayerFault {
    for (Rows.Row row : Rows.of(file, ',')) {
      Draft draft = entries.get(row.cell(0));
      if (draft == null) {
        continue;
      }
      if (row.cell(2).matches("[afn]ka")) {
        draft.addName(cell(row, 3));
        draft.addSource(file.name() + ":" + row.line());
      } else if (draft.type == Layer.Type.ORGANISATION) {
        codes.of(cell(row, 4)).forEach(draft::addCountry);
      }
    }
  }

  private static String cell(Rows.Row row, int at) {
    return row.cell(at).equals(NULL) ? "" : row.cell(at);
  }
}
