package org.gainsay.ud.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Texts with their names by hand: WiNER's folders (brat) and GUM's CoNLL-U. */
final class NameCorpus {

  private static final List<String> WINER = List.of("Person", "Organization", "Location");

  /** Number of what is marked but is none of the three types. */
  static final int OTHER = 3;

  /**
   * A marked stretch of text.
   *
   * @param start UTF-16 index
   * @param end UTF-16 index, open
   * @param type 0 person, 1 organisation, 2 place, {@link #OTHER}
   */
  record Mark(int start, int end, int type) {}

  /** A text and its marks in order. Marks of the three types do not lie inside each other. */
  record Document(String name, String text, List<Mark> marks) {}

  private NameCorpus() {}

  /**
   * Reads a folder of brat files whose names start with a prefix, or a CoNLL-U file ({@code .gz}
   * too).
   *
   * @param source {@code FOLDER:PREFIX} or a file
   */
  static List<Document> read(String source) throws IOException {
    int colon = source.lastIndexOf(':');
    return colon < 0
        ? GumNames.read(Path.of(source))
        : winer(Path.of(source.substring(0, colon)), source.substring(colon + 1));
  }

  private static List<Document> winer(Path folder, String prefix) throws IOException {
    List<Document> documents = new ArrayList<>();
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : paths.sorted().toList()) {
        String name = path.getFileName().toString();
        if (name.startsWith(prefix) && name.endsWith(".txt")) {
          String text = Files.readString(path);
          Path marks = path.resolveSibling(name.replace(".txt", ".ann"));
          documents.add(new Document(name, text, outermost(brat(text, marks))));
        }
      }
    }
    return documents;
  }

  private static List<Mark> brat(String text, Path path) throws IOException {
    List<Mark> marks = new ArrayList<>();
    for (String line : Files.readAllLines(path)) {
      String[] fields = line.split("\t");
      if (fields.length > 1 && fields[0].startsWith("T")) {
        String[] parts = fields[1].split("[ ;]");
        int type = WINER.indexOf(parts[0]);
        if (type >= 0 || parts[0].equals("Event") || parts[0].equals("Product")) {
          int start = text.offsetByCodePoints(0, Integer.parseInt(parts[1]));
          int end = text.offsetByCodePoints(0, Integer.parseInt(parts[parts.length - 1]));
          marks.add(new Mark(start, end, type < 0 ? OTHER : type));
        }
      }
    }
    return marks;
  }

  /** The marks in order; a name inside another is {@link #OTHER}. */
  static List<Mark> outermost(List<Mark> marks) {
    List<Mark> sorted = new ArrayList<>(marks);
    sorted.sort(
        Comparator.comparingInt(Mark::start).thenComparing(Mark::end, Comparator.reverseOrder()));
    List<Mark> result = new ArrayList<>();
    int reach = 0;
    for (Mark mark : sorted) {
      int type = mark.end() <= reach ? OTHER : mark.type();
      result.add(new Mark(mark.start(), mark.end(), type));
      reach = type == OTHER ? reach : Math.max(reach, mark.end());
    }
    return result;
  }
}
