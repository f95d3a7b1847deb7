package org.gainsay.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The first line of a table: names of columns with one separator between. */
record TableHead(char separator, List<String> names) {
  private static final String SEPARATORS = ",;\t|";
  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N} _.:()/-]{0,39}");

  /** Whether a text begins as a table of documents. */
  static boolean isOne(String text) {
    TableHead head = of(text);
    List<String> names = head.names();
    boolean unlike = new HashSet<>(names).size() == names.size();
    return names.size() > 1
        && unlike
        && names.stream().allMatch(name -> NAME.matcher(name).matches())
        && RecordDocument.hasDocument(head.plain());
  }

  /** The names as fields of a record are called. */
  List<String> plain() {
    return names.stream().map(RecordDocument::plain).toList();
  }

  /** The names in the first line, in small letters, quotation marks off. */
  static TableHead of(String text) {
    int end = text.indexOf('\n');
    String line = (end < 0 ? text : text.substring(0, end)).strip();
    char separator = ',';
    long most = 0;
    for (char candidate : SEPARATORS.toCharArray()) {
      long count = line.chars().filter(c -> c == candidate).count();
      if (count > most) {
        separator = candidate;
        most = count;
      }
    }
    List<String> names = new ArrayList<>();
    if (line.length() <= 4_000) {
      for (String cell : line.split(Pattern.quote(String.valueOf(separator)), -1)) {
        String bare = cell.strip().replaceAll("^\"|\"$", "").strip();
        names.add(bare.toLowerCase(Locale.ROOT));
      }
    }
    return new TableHead(separator, names);
  }
}
