package org.gainsay.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.lexicon.Table;
import org.gainsay.model.Codes;
import org.gainsay.model.EventType;
import org.gainsay.model.Status;
import org.gainsay.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Codes of the field's schemes: PLOVER's event type by type and status, EuRepoC's incident types by
 * the rule that found the event and by the words around it.
 *
 * <p>After EuRepoC's codebook a theft of data or a disruption from within is hijacking with misuse,
 * a leak is theft and doxing in one word.
 */
final class EventCodes {
  private static final String THEFT = "Data theft";
  private static final String DOXING = "Data theft & Doxing";
  private static final String MISUSE = "Hijacking with Misuse";
  private static final String NO_MISUSE = "Hijacking without Misuse";

  private static final String DISRUPTION = "Disruption";
  private static final String RANSOM = "Ransomware";

  /** No type of EuRepoC's: money, told by the same table. */
  private static final String GAIN = "Financial gain";

  /** EuRepoC's order. */
  private static final List<String> ORDER =
      List.of(THEFT, DOXING, DISRUPTION, MISUSE, NO_MISUSE, RANSOM);

  private final Map<String, String> plover = new LinkedHashMap<>();
  private final Map<String, String> byWord = new HashMap<>();

  EventCodes(Table types, Table words) {
    for (Table.Row row : types.rows()) {
      plover.put(row.get("type") + " " + row.get("status"), row.get("plover"));
    }
    for (Table.Row row : words.rows()) {
      row.list("lemmas").forEach(lemma -> byWord.put(lemma, row.get("eurepoc")));
    }
  }

  /**
   * The codes of an event.
   *
   * @param around the words of its sentence
   * @param spying whether those who do it can be taken to be after information
   */
  Codes of(EventType type, Status status, String ofRule, List<Token> around, boolean spying) {
    return new Codes(
        plover(type, status),
        type == EventType.CYBER_OPERATION ? eurepoc(ofRule, around, spying) : null);
  }

  /** The codes of what is no operation. */
  Codes of(EventType type, Status status) {
    return new Codes(plover(type, status), null);
  }

  /** Whether the words tell of disruption, extortion or another end than information. */
  boolean tellsHarm(List<Token> words) {
    Set<String> found = new TreeSet<>();
    read(words, found);
    return found.contains(DISRUPTION) || found.contains(RANSOM) || found.contains(GAIN);
  }

  private void read(List<Token> words, Set<String> found) {
    String before = "";
    for (Token token : words) {
      String lemma = EventWords.plain(token.lemma());
      String form = EventWords.plain(token.form());
      addAll(found, byWord.getOrDefault(lemma, byWord.getOrDefault(form, "")));
      addAll(found, byWord.getOrDefault(before + "_" + lemma, ""));
      before = token.upos().equals("PUNCT") ? before : lemma;
    }
  }

  private @Nullable String plover(EventType type, Status status) {
    String name = word(type);
    String code = plover.get(name + " " + word(status));
    code = code == null ? plover.get("any " + word(status)) : code;
    code = code == null ? plover.get(name + " ") : code;
    return code == null || code.isEmpty() ? null : code;
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private @Nullable String eurepoc(String ofRule, List<Token> around, boolean spying) {
    Set<String> found = new TreeSet<>();
    addAll(found, ofRule);
    read(around, found);
    if (spying && !found.contains(DISRUPTION) && !found.contains(RANSOM)) {
      found.add(THEFT);
    }
    found.remove(GAIN);
    if (found.contains(DOXING)) {
      found.remove(THEFT);
    }
    if (found.contains(MISUSE) || found.contains(THEFT) || found.contains(DOXING)) {
      found.add(MISUSE);
      found.remove(NO_MISUSE);
    }
    if (found.isEmpty()) {
      return null;
    }
    List<String> ordered = new ArrayList<>(ORDER);
    ordered.retainAll(found);
    return String.join("; ", ordered);
  }

  private static void addAll(Set<String> found, String codes) {
    for (String code : codes.split(";")) {
      if (!code.isBlank()) {
        found.add(code.strip());
      }
    }
  }
}
