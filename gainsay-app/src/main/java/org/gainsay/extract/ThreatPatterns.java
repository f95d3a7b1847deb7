package org.gainsay.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gainsay.extract.Entry.Kind;
import org.gainsay.lexicon.Table;
import org.gainsay.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Vendors' schemes for names of hacker groups: a prefix and a number ("UNC1234"), or any word and
 * the scheme's noun ("Paper Typhoon").
 */
final class ThreatPatterns {
  /**
   * @param words of the form without its mark; numbered: the mark stands for digits, at the end
   */
  private record Pattern(Words words, boolean numbered, String country) {}

  /** The long form of a prefix. */
  private static final java.util.regex.Pattern LONG =
      java.util.regex.Pattern.compile("^advancedpersistentthreat(group)?");

  private final Map<String, List<Pattern>> byWord = new HashMap<>();

  ThreatPatterns(Table table) {
    for (Table.Row row : table.rows()) {
      String form = row.get("form");
      boolean numbered = form.endsWith("#");
      Words words = Words.of(numbered ? form.substring(0, form.length() - 1) : form.substring(2));
      byWord
          .computeIfAbsent(words.key(0), key -> new ArrayList<>(2))
          .add(new Pattern(words, numbered, row.get("country")));
    }
  }

  void find(Scan scan, int at, List<Candidate> into) {
    for (Pattern pattern : byWord.getOrDefault(scan.words().key(at), List.of())) {
      if (pattern.numbered()) {
        addNumbered(scan, at, pattern, into);
      } else {
        addNamed(scan, at, pattern, into);
      }
    }
  }

  private static void addNumbered(Scan scan, int at, Pattern pattern, List<Candidate> into) {
    Words words = scan.words();
    int number = at + pattern.words().size();
    if (number >= words.size() || !Character.isDigit(words.get(number).text().charAt(0))) {
      return;
    }
    for (int i = 0; i < pattern.words().size(); i++) {
      if (!words.key(at + i).equals(pattern.words().key(i)) || !words.get(at + i).isCapital()) {
        return;
      }
    }
    StringBuilder name = new StringBuilder();
    for (int i = at; i <= number; i++) {
      name.append(words.key(i));
    }
    String plain = LONG.matcher(name).replaceFirst("apt");
    Entry listed = listed(scan, plain);
    if (listed == null) {
      add(at, number + 1, "threat-group:" + plain, pattern, into);
    } else {
      into.add(new Candidate(at, number + 1, listed, listed.country(), "", 1));
    }
  }

  /** The group of the tables that bears the number in the short form: "APT31". */
  private static @Nullable Entry listed(Scan scan, String plain) {
    Words name = Words.of(plain.toUpperCase(Locale.ROOT));
    for (Gazetteer.Match<Entry> match : scan.tables().names().at(name, 0)) {
      if (match.entry().kind() == Kind.THREAT && match.to() == name.size()) {
        return match.entry();
      }
    }
    return null;
  }

  private static void addNamed(Scan scan, int at, Pattern pattern, List<Candidate> into) {
    Words words = scan.words();
    boolean written =
        at > 0
            && words.get(at).isCapital()
            && words.get(at - 1).isCapital()
            && words.get(at).gap() == Words.SPACE
            && !scan.isCaseless()
            && !scan.is("no-name", at - 1)
            && !scan.is("article", at - 1)
            && scan.stateFrom(at - 1) == null;
    if (written) {
      String known = "threat-group:" + words.key(at - 1) + "-" + words.key(at);
      add(at - 1, at + 1, known.toLowerCase(Locale.ROOT), pattern, into);
    }
  }

  private static void add(int from, int to, String known, Pattern pattern, List<Candidate> into) {
    String country = pattern.country().isEmpty() ? null : pattern.country();
    Entry entry = new Entry(Kind.THREAT, EntityType.THREAT_GROUP, known, country, null, "");
    into.add(new Candidate(from, to, entry, country, "", 2));
  }
}
