package org.gainsay.layers;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gainsay.lexicon.Fold;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.lexicon.Table;
import org.jspecify.annotations.Nullable;

/** ISO 3166-1 codes for what lists write of states: codes, or English names. */
final class CountryCodes {
  private static final Pattern PARTS = Pattern.compile("\\(\\d+\\)|[;/|]|\\. ?$");

  private final Map<String, String> codes = new HashMap<>();

  CountryCodes(Lexicons lexicons) {
    for (Table.Row row : lexicons.table("en", "countries").rows()) {
      String code = row.get("code");
      codes.put(code.toLowerCase(Locale.ROOT), code);
      for (String name : row.list("name")) {
        codes.putIfAbsent(Fold.of(name), code);
      }
      for (String name : row.list("names")) {
        codes.putIfAbsent(Fold.of(name), code);
      }
    }
  }

  /** Those that are known, in order: of "(1) Iran (2) Iraq" both. */
  List<String> of(String written) {
    TreeSet<String> found = new TreeSet<>();
    for (String part : PARTS.split(written)) {
      String name = Fold.of(part.strip());
      String code = codes.get(name);
      // "Korea, North", "Bahamas, The": the word behind the comma is the first.
      int comma = name.indexOf(", ");
      code = code == null && comma > 0 ? turned(name, comma) : code;
      if (code != null) {
        found.add(code);
      }
    }
    return List.copyOf(found);
  }

  private @Nullable String turned(String name, int comma) {
    String whole = codes.get(name.substring(comma + 2) + " " + name.substring(0, comma));
    return whole != null ? whole : codes.get(name.substring(0, comma));
  }
}
