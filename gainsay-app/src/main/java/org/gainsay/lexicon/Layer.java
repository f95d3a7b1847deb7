package org.gainsay.lexicon;

import java.util.List;

/**
 * A user's own list of names, laid over the bundled tables. Its file is described in {@code
 * docs/formats/lexicon.md}.
 *
 * @param name by which results speak of it
 * @param head the file's lines that begin with {@code #}, without that, in order
 */
public record Layer(String name, List<String> head, List<Entry> entries) {
  public Layer {
    head = List.copyOf(head);
    entries = List.copyOf(entries);
  }

  /** What a line lists. */
  public enum Type {
    THREAT_GROUP,
    PERSON,
    ORGANISATION
  }

  /**
   * A line.
   *
   * @param line its line in the file, from 1
   * @param name the one to show, as the source writes it
   * @param names those taken wherever they stand
   * @param weak those that alone say little: ordinary words, what the source calls a weak alias
   * @param countries ISO 3166-1 codes, where the source names them
   * @param scheme of the id ({@code mitre-attack}), or empty
   * @param id in the source, or empty
   * @param note a programme, a regime; or empty
   * @param source file and place that it was made from
   */
  public record Entry(
      int line,
      Type type,
      String name,
      List<String> names,
      List<String> weak,
      List<String> countries,
      String scheme,
      String id,
      String note,
      String source) {
    public Entry {
      names = List.copyOf(names);
      weak = List.copyOf(weak);
      countries = List.copyOf(countries);
    }
  }
}
