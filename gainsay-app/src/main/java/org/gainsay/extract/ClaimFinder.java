package org.gainsay.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.model.Analysis;
import org.gainsay.model.Attribution;
import org.gainsay.model.Mention;

/** Finds the attributed claims of a report: construction by construction, then field by field. */
final class ClaimFinder {
  private final Map<String, StanceTables> tables = new HashMap<>();

  ClaimFinder(Lexicons lexicons) {
    for (String language : lexicons.languages()) {
      tables.put(
          language,
          new StanceTables(
              new WordClasses(lexicons, language),
              new CueLexicon(lexicons, language),
              new StanceIdioms(lexicons, language),
              new Demonyms(lexicons.table(language, "countries"))));
    }
  }

  /** The claims in order of their cues, or of their contents where they have none. */
  List<Attribution> find(Analysis analysis, List<Mention> mentions) {
    StanceTables own = tables.get(analysis.language());
    if (own == null) {
      return List.of();
    }
    CueLexicon lexicon = own.cues();
    WordClasses words = own.classes();
    MainVerbs mainVerbs =
        new MainVerbs(
            word -> lexicon.isVerb(word) || lexicon.isVerbForm(word), lexicon::isActiveComplement);
    Reading reading =
        new Reading(
            analysis,
            mentions,
            mainVerbs::mend,
            word -> words.is("perfect-auxiliary", word.lemma()));
    List<Saying> sayings = sayings(reading, own);
    return new Attributions(reading, own).of(sayings);
  }

  private static List<Saying> sayings(Reading reading, StanceTables tables) {
    CueLexicon lexicon = tables.cues();
    WordClasses words = tables.classes();
    List<Saying> found = new ArrayList<>();
    BitSet transcript = new Transcripts(reading, tables, lexicon::isVerb).find(found);
    VerbCues verbs = new VerbCues(reading, lexicon, words, transcript);
    NounCues nouns = new NounCues(reading, lexicon, words);
    PrepositionCues prepositions = new PrepositionCues(reading, lexicon, words);
    ColonCues colons = new ColonCues(reading, lexicon, words);
    Citations citations = new Citations(reading, words);
    for (SentenceTree tree : reading.trees()) {
      List<Saying> here = new ArrayList<>();
      verbs.find(tree, here);
      nouns.find(tree, here);
      prepositions.find(tree, here);
      here.addAll(colons.find(tree, here));
      found.addAll(citations.settled(here));
    }
    found.addAll(new Signatures(reading).find());
    found.sort(Comparator.comparingInt(ClaimFinder::place));
    return new OpenQuotations(reading).addTo(Twins.merged(found));
  }

  /** Where a claim counts as standing: at its cue, or where its content begins. */
  static int place(Saying saying) {
    return saying.cue() == null ? saying.start() : saying.cue().span().start();
  }
}
