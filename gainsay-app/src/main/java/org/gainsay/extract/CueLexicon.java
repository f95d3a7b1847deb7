package org.gainsay.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.extract.CueEntry.Flag;
import org.gainsay.extract.CueEntry.Kind;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.lexicon.Table;
import org.gainsay.model.Stance;
import org.gainsay.model.Token;

/** The cues of a language, by the lemma of their head. */
final class CueLexicon {
  private final Map<String, List<CueEntry>> words = new HashMap<>();
  private final Map<String, List<CueEntry>> prepositions = new HashMap<>();
  private final Map<String, String> forms = new HashMap<>();

  CueLexicon(Lexicons lexicons, String language) {
    lexicons
        .find(language, "cues")
        .ifPresent(
            table -> {
              for (Table.Row row : table.rows()) {
                add(entry(row));
              }
            });
    lexicons
        .find(language, "cue-forms")
        .ifPresent(
            table -> {
              for (Table.Row row : table.rows()) {
                row.list("forms").forEach(form -> forms.putIfAbsent(form, row.get("lemma")));
              }
            });
    // the more words an entry asks for, the surer it is
    Comparator<CueEntry> longestFirst =
        Comparator.comparingInt(
            entry -> -2 * entry.parts().size() - (entry.has(Flag.REFLEXIVE) ? 1 : 0));
    words.values().forEach(entries -> entries.sort(longestFirst));
    prepositions.values().forEach(entries -> entries.sort(longestFirst));
  }

  /**
   * The entries whose head a verb is, those of several words first: by its form where the table of
   * forms has it (a lemmatiser errs on rare verbs), else by its lemma.
   */
  List<CueEntry> verb(Token word) {
    String lemma = forms.get(word.form().toLowerCase(Locale.ROOT));
    return lemma != null && words.containsKey(lemma) ? lemma(lemma) : lemma(word.lemma());
  }

  /** The entries of predicative adjectives with that lemma or, of participles, that form. */
  List<CueEntry> adjective(Token word) {
    List<CueEntry> entries = lemma(word.lemma());
    return entries.stream().anyMatch(entry -> entry.kind() == Kind.ADJECTIVE)
        ? entries
        : lemma(word.form().toLowerCase(Locale.ROOT));
  }

  /** Whether a verb is the head of an entry for verbs. */
  boolean isVerb(Token word) {
    for (CueEntry entry : verb(word)) {
      if (entry.kind() == Kind.VERB) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the word behind a verb of the lexicon begins what only the active takes: "protested
   * against", but not "accused of".
   */
  boolean isActiveComplement(Token word, Token next) {
    String form = next.form().toLowerCase(Locale.ROOT);
    boolean found = false;
    for (CueEntry entry : verb(word)) {
      boolean verb = entry.kind() == Kind.VERB && !next.upos().equals("PUNCT");
      if (verb && (entry.takes(Frame.WITH) || entry.takes(Frame.INFINITIVE))) {
        return false;
      }
      found |= verb && entry.takes(Frame.OBLIQUE) && entry.prepositions().contains(form);
    }
    return found;
  }

  /** Whether the word is an inflected form of a verb of the lexicon. */
  boolean isVerbForm(Token word) {
    return forms.containsKey(word.form().toLowerCase(Locale.ROOT));
  }

  /** The entries whose head is this lemma. */
  List<CueEntry> lemma(String lemma) {
    return words.getOrDefault(lemma, List.of());
  }

  /** The prepositions that begin with this word, in lower case; the longest first. */
  List<CueEntry> prepositions(String firstWord) {
    return prepositions.getOrDefault(firstWord, List.of());
  }

  private void add(CueEntry entry) {
    Map<String, List<CueEntry>> into = entry.kind() == Kind.PREPOSITION ? prepositions : words;
    into.computeIfAbsent(entry.head(), key -> new ArrayList<>()).add(entry);
  }

  private static CueEntry entry(Table.Row row) {
    List<String> parts = List.of(row.get("lemma").split(" "));
    Set<Frame> frames = EnumSet.noneOf(Frame.class);
    row.list("frames").forEach(frame -> frames.add(Frame.valueOf(frame.toUpperCase(Locale.ROOT))));
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    row.list("flags").forEach(flag -> flags.add(Flag.valueOf(flag.toUpperCase(Locale.ROOT))));
    return new CueEntry(
        row.get("lemma"),
        Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
        parts.get(0),
        parts.subList(1, parts.size()),
        frames,
        Set.copyOf(row.list("prepositions")),
        Stance.valueOf(row.get("stance").toUpperCase(Locale.ROOT)),
        flags);
  }
}
