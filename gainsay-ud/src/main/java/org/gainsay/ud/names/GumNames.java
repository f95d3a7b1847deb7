package org.gainsay.ud.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * Names from GUM's {@code Entity=} marks, which are of all mentions: a name is a mention of a
 * person, an organisation or a place whose head is a proper noun, or is capitalised and linked to a
 * Wikipedia title. Its span is GUM's minimal span, without what a comma or bracket parts from the
 * head, and for persons from the head on (no titles). A text is the document's sentences, one a
 * line.
 */
final class GumNames {

  private static final List<String> TYPES = List.of("person", "organization", "place");
  private static final Set<String> BREAKS = Set.of(",", ";", ":", "(", ")", "[", "]");
  private static final Set<String> NO_HEADS = Set.of("PRON", "DET", "ADV");

  private record Word(String form, String upos, int head, String entity, int start, int end) {}

  private record Open(String[] fields, int first) {}

  private final StringBuilder text = new StringBuilder();
  private final List<NameCorpus.Mark> marks = new ArrayList<>();
  private final List<NameCorpus.Document> documents = new ArrayList<>();
  private final List<Word> words = new ArrayList<>();
  private String name = "";
  private int line;

  private GumNames() {}

  static List<NameCorpus.Document> read(Path path) throws IOException {
    GumNames reader = new GumNames();
    try (InputStream in = Files.newInputStream(path);
        InputStream plain = path.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        reader.line(line);
      }
    }
    reader.endDocument();
    return reader.documents;
  }

  private void line(String row) {
    if (row.startsWith("# newdoc id = ")) {
      endDocument();
      name = row.substring(14);
    } else if (row.startsWith("# text = ")) {
      line = text.length();
      text.append(row, 9, row.length()).append('\n');
    } else if (row.isEmpty()) {
      endSentence();
    } else if (!row.startsWith("#")) {
      word(row.split("\t"));
    }
  }

  private void word(String[] fields) {
    if (fields[0].chars().allMatch(Character::isDigit)) {
      int after = words.isEmpty() ? line : words.get(words.size() - 1).end();
      int start = text.indexOf(fields[1], after);
      int head = Integer.parseInt(fields[6]) - 1;
      words.add(
          new Word(
              fields[1], fields[3], head, entity(fields[9]), start, start + fields[1].length()));
    }
  }

  private static String entity(String misc) {
    for (String part : misc.split("\\|")) {
      if (part.startsWith("Entity=")) {
        return part.substring(7);
      }
    }
    return "";
  }

  private void endDocument() {
    if (!text.isEmpty()) {
      documents.add(new NameCorpus.Document(name, text.toString(), NameCorpus.outermost(marks)));
    }
    text.setLength(0);
    marks.clear();
  }

  private void endSentence() {
    List<Open> open = new ArrayList<>();
    for (int n = 0; n < words.size(); n++) {
      for (String mark : pieces(words.get(n).entity())) {
        if (mark.startsWith("(")) {
          open.add(new Open(mark.substring(1).split("-", 8), n));
        }
        if (mark.endsWith(")")) {
          close(open, mark, n);
        }
      }
    }
    words.clear();
  }

  /** The brackets of a mark: "(1-person…)", "(2-place…" and "3)" each by itself. */
  private static List<String> pieces(String entity) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < entity.length(); i++) {
      if (i > start && entity.charAt(i) == '(') {
        pieces.add(entity.substring(start, i));
        start = i;
      } else if (entity.charAt(i) == ')') {
        pieces.add(entity.substring(start, i + 1));
        start = i + 1;
      }
    }
    if (start < entity.length()) {
      pieces.add(entity.substring(start));
    }
    return pieces;
  }

  private void close(List<Open> open, String mark, int last) {
    String key = mark.startsWith("(") ? "" : mark.substring(0, mark.length() - 1);
    for (int i = open.size() - 1; i >= 0; i--) {
      Open opened = open.get(i);
      if (key.isEmpty() || opened.fields()[0].equals(key)) {
        open.remove(i);
        String[] fields = opened.fields();
        int end = fields.length - 1;
        fields[end] =
            fields[end].endsWith(")")
                ? fields[end].substring(0, fields[end].length() - 1)
                : fields[end];
        name(fields, opened.first(), last);
        return;
      }
    }
  }

  private void name(String[] fields, int first, int last) {
    int head = first;
    while (words.get(head).head() >= first && words.get(head).head() <= last) {
      head++;
    }
    Word word = words.get(head);
    boolean titled =
        fields.length > 7 && !NO_HEADS.contains(word.upos()) && hasCapital(word.form());
    int type = TYPES.indexOf(fields[1]);
    if (type < 0 || !(word.upos().equals("PROPN") || titled)) {
      return;
    }
    int from = head;
    int to = head;
    for (String number : fields[5].split(",")) {
      from = Math.min(from, first + Integer.parseInt(number) - 1);
      to = Math.max(to, first + Integer.parseInt(number) - 1);
    }
    from = type == 0 ? head : from;
    for (int n = from; n < to; n++) {
      if (BREAKS.contains(words.get(n).form())) {
        from = n < head ? n + 1 : from;
        to = n > head ? n - 1 : to;
      }
    }
    marks.add(new NameCorpus.Mark(words.get(from).start(), words.get(to).end(), type));
  }

  private static boolean hasCapital(String form) {
    return form.chars().anyMatch(Character::isUpperCase);
  }
}
