package org.gainsay.layers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.lexicon.Layer;

/**
 * The UK's lists in CSV: the UK Sanctions List ({@code Report Date} in the first line) and OFSI's
 * consolidated list ({@code Last Updated}). A name a row, in six columns; the rows of one party
 * share its number.
 */
final class UkList implements ListKind {
  private static final Pattern DAY =
      Pattern.compile("(\\d{1,2})[-/ ](\\d{1,2}|\\p{L}{3})\\p{L}*[-/ ](\\d{4})");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private final CountryCodes codes;
  private final String word;
  private final String firstLine;
  private final String number;

  private UkList(CountryCodes codes, String word, String firstLine, String number) {
    this.codes = codes;
    this.word = word;
    this.firstLine = firstLine;
    this.number = number;
  }

  static UkList sanctions(CountryCodes codes) {
    return new UkList(codes, "uk-sanctions-list", "Report Date", "unique id");
  }

  static UkList ofsi(CountryCodes codes) {
    return new UkList(codes, "ofsi-consolidated-list", "Last Updated", "group id");
  }

  @Override
  public String word() {
    return word;
  }

  /** The UK Sanctions List's own names of columns begin with {@code Last Updated} as well. */
  @Override
  public boolean is(Content content) {
    boolean names = content.head().size() > 1 && content.head().get(0).cells().contains("Name 6");
    return content.begins(firstLine) && !names;
  }

  @Override
  public void read(Content content, List<ListFile> others, Findings into) throws LayerFault {
    List<Rows.Row> rows = Rows.of(content.file(), ',');
    into.dated(day(String.join(" ", rows.get(0).cells())));
    if (rows.size() < 2) {
      throw content.file().fault("lexicon.missing-columns", "There is no line of column names.");
    }
    Rows.Columns columns = new Rows.Columns(rows.get(1));
    columns.need(content.file(), "name 1", "name 6", number);
    Map<String, Draft> parties = new LinkedHashMap<>();
    // The primary name is the one to show, wherever it stands.
    for (Rows.Row row : primaryFirst(rows.subList(2, rows.size()), columns)) {
      party(row, columns, content.file(), parties, into);
    }
    for (Draft draft : parties.values()) {
      into.add(draft);
    }
  }

  private static List<Rows.Row> primaryFirst(List<Rows.Row> rows, Rows.Columns columns) {
    List<Rows.Row> first = new ArrayList<>();
    List<Rows.Row> rest = new ArrayList<>();
    for (Rows.Row row : rows) {
      String type = columns.cell(row, "name type", "alias type").toLowerCase(Locale.ROOT);
      (type.equals("primary name") ? first : rest).add(row);
    }
    first.addAll(rest);
    return first;
  }

  private void party(
      Rows.Row row,
      Rows.Columns columns,
      ListFile file,
      Map<String, Draft> parties,
      Findings into) {
    String kind = columns.cell(row, "designation type", "group type").toLowerCase(Locale.ROOT);
    if (!kind.equals("individual") && !kind.equals("entity")) {
      into.leaveOut(kind.isEmpty() ? "rows without a type" : kind + " (rows)");
      return;
    }
    Layer.Type type = kind.equals("individual") ? Layer.Type.PERSON : Layer.Type.ORGANISATION;
    String source = file.name() + ":" + row.line();
    String id = columns.cell(row, number);
    Draft draft = parties.computeIfAbsent(id, none -> new Draft(type, source));
    draft.addSource(source);
    draft.setId(word, id);
    String quality = columns.cell(row, "alias strength", "alias quality").toLowerCase(Locale.ROOT);
    String name = name(row, columns, type);
    if (quality.startsWith("low")) {
      draft.addWeak(name);
    } else {
      draft.addName(name);
    }
    draft.addName(columns.cell(row, "name non-latin script"));
    draft.addNote(columns.cell(row, "regime name", "regime"));
    String state =
        type == Layer.Type.PERSON
            ? columns.cell(row, "nationality(/ies)", "nationality")
            : columns.cell(row, "address country", "country");
    codes.of(state).forEach(draft::addCountry);
  }

  /** A person's as "Family, Given …", so that the family name is known. */
  private static String name(Rows.Row row, Rows.Columns columns, Layer.Type type) {
    StringBuilder given = new StringBuilder();
    for (int i = 1; i <= 5; i++) {
      given.append(' ').append(columns.cell(row, "name " + i));
    }
    String first = Draft.plain(given.toString());
    String last = columns.cell(row, "name 6");
    if (first.isEmpty() || last.isEmpty()) {
      return first + last;
    }
    return type == Layer.Type.PERSON ? last + ", " + first : first + " " + last;
  }

  /** As ISO 8601 writes it; empty where there is none. */
  private static String day(String text) {
    Matcher found = DAY.matcher(text);
    if (!found.find()) {
      return "";
    }
    String month = found.group(2).toLowerCase(Locale.ROOT);
    int number = MONTHS.indexOf(month) + 1;
    number = number == 0 && Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : number;
    int day = Integer.parseInt(found.group(1));
    return String.format(Locale.ROOT, "%s-%02d-%02d", found.group(3), number, day);
  }
}
