package org.gainsay.link;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gainsay.lexicon.Fold;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.model.EntityType;
import org.gainsay.model.Mention;

/** Which name to show, and the id made from it. */
final class Naming {
  /** The language whose names are shown where there are several. */
  private static final String SHOWN = "en";

  private final Lexicons lexicons;

  Naming(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** A state's English short name. */
  String country(String code) {
    return lexicons.table(SHOWN, "countries").rows().stream()
        .filter(row -> row.get("code").equals(code))
        .map(row -> row.get("name"))
        .findFirst()
        .orElse(code);
  }

  /**
   * The name to show: of a hacker group the form met most often, of others the fullest, in English
   * if there is one; of unnamed people a form that says that they are several.
   */
  String shown(EntityType type, List<Local> group) {
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, Boolean> english = new HashMap<>();
    Set<String> several = new HashSet<>();
    for (Local local : group) {
      boolean here = local.report.analysis().language().equals(SHOWN);
      for (Mention mention : local.forms()) {
        counts.merge(mention.name(), 1, Integer::sum);
        english.merge(mention.name(), here, Boolean::logicalOr);
        if (type == EntityType.GROUP && isPlural(local, mention)) {
          several.add(mention.name());
        }
      }
    }
    Comparator<String> byCount = Comparator.comparing(name -> counts.getOrDefault(name, 0));
    Comparator<String> byLength = Comparator.comparing(name -> Names.words(name).size());
    Comparator<String> byNumber = Comparator.comparing(several::contains);
    Comparator<String> byLetters = Comparator.comparing(String::length);
    Comparator<String> order =
        type == EntityType.THREAT_GROUP
            ? byCount.thenComparing(byLength)
            : byNumber.thenComparing(byLength).thenComparing(byCount).thenComparing(byLetters);
    boolean any = english.containsValue(true);
    return counts.keySet().stream()
        .filter(name -> !any || english.getOrDefault(name, false))
        .max(order.thenComparing(Comparator.reverseOrder()))
        .orElse("");
  }

  private static boolean isPlural(Local local, Mention mention) {
    return local
        .report
        .analysis()
        .sentences()
        .get(mention.sentence())
        .tokens()
        .get(mention.head())
        .has("Number=Plur");
  }

  /** An id of letters, digits and hyphens: the type and the external id or else the name. */
  static String id(EntityType type, String name) {
    String slug = Fold.of(name).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    return type.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + slug;
  }
}
