package org.gainsay.layers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gainsay.lexicon.Layer;
import org.gainsay.model.Problem;

/** A layer's file: how it is written and read. {@code docs/formats/lexicon.md} describes it. */
final class LayerText {
  static final String MARK = "# gainsay lexicon layer 1";
  static final List<String> COLUMNS =
      List.of("type", "name", "names", "weak", "country", "scheme", "id", "note", "source");

  /** The types' words, for people. */
  static final String TYPES = "threat-group, person, organisation";

  private LayerText() {}

  static String word(Layer.Type type) {
    return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Layer.Type> type(String word) {
    return Arrays.stream(Layer.Type.values()).filter(type -> word(type).equals(word)).findFirst();
  }

  /**
   * The text of a layer.
   *
   * @param head lines of the head after the mark, {@code key: value}
   */
  static String write(List<String> head, Findings found) {
    StringBuilder out = new StringBuilder(MARK).append('\n');
    head.forEach(line -> out.append("# ").append(line).append('\n'));
    out.append("# entries: ").append(counts(found)).append('\n');
    out.append(String.join("\t", COLUMNS)).append('\n');
    found.drafts().forEach(draft -> out.append(draft.cells()).append('\n'));
    return out.toString();
  }

  /** "2 threat-group, 1 person; left out: 3 vessel". */
  static String counts(Findings found) {
    String kept =
        Arrays.stream(Layer.Type.values())
            .map(type -> Map.entry(type, count(found, type)))
            .filter(count -> count.getValue() > 0)
            .map(count -> count.getValue() + " " + word(count.getKey()))
            .collect(Collectors.joining(", "));
    String left =
        found.leftOut().entrySet().stream()
            .map(count -> count.getValue() + " " + Draft.plain(count.getKey()))
            .collect(Collectors.joining(", "));
    return (kept.isEmpty() ? "none" : kept) + (left.isEmpty() ? "" : "; left out: " + left);
  }

  private static long count(Findings found, Layer.Type type) {
    return found.drafts().stream().filter(draft -> draft.type == type).count();
  }

  /** Reads a layer; a line that is none is told and passed over. */
  static Layer read(ListFile file, Consumer<Problem> problems) throws LayerFault {
    if (!file.firstLine().equals(MARK)) {
      String sentence = "This is no lexicon layer: make one with gainsay lexicon import.";
      throw file.fault("lexicon.not-layer", sentence);
    }
    List<String> head = new ArrayList<>();
    List<Layer.Entry> entries = new ArrayList<>();
    Rows.Columns columns = null;
    int number = 0;
    for (String line : file.text().lines().toList()) {
      number++;
      Rows.Row row = new Rows.Row(number, Arrays.asList(line.split("\t", -1)));
      if (line.startsWith("#")) {
        head.add(line.substring(1).strip());
      } else if (columns == null && !line.isBlank()) {
        columns = new Rows.Columns(row);
        columns.need(file, "type", "name", "names");
      } else if (columns != null && !line.isBlank()) {
        entry(row, columns, file, entries, problems);
      }
    }
    if (columns == null) {
      throw file.fault("lexicon.missing-columns", "There is no line of column names.");
    }
    return new Layer(name(head, file), head, entries);
  }

  private static String name(List<String> head, ListFile file) {
    return head.stream()
        .filter(line -> line.startsWith("layer: "))
        .map(line -> line.substring("layer: ".length()).strip())
        .findFirst()
        .orElse(file.name().replaceFirst("\\.tsv$", ""));
  }

  private static void entry(
      Rows.Row row,
      Rows.Columns columns,
      ListFile file,
      List<Layer.Entry> entries,
      Consumer<Problem> problems) {
    Optional<Layer.Type> type = type(columns.cell(row, "type"));
    String name = columns.cell(row, "name");
    if (type.isEmpty() || name.isEmpty()) {
      String what = type.isEmpty() ? "no type of " + TYPES : "no name";
      String sentence = "Line " + row.line() + " is passed over: it has " + what + ".";
      problems.accept(Problem.of("lexicon.bad-line", file.path(), sentence));
      return;
    }
    entries.add(
        new Layer.Entry(
            (int) row.line(),
            type.get(),
            name,
            list(columns.cell(row, "names")),
            list(columns.cell(row, "weak")),
            list(columns.cell(row, "country")),
            columns.cell(row, "scheme"),
            columns.cell(row, "id"),
            columns.cell(row, "note"),
            columns.cell(row, "source")));
  }

  private static List<String> list(String cell) {
    return Arrays.stream(cell.split("\\|"))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .toList();
  }
}
