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
  private final Map<String, CueLexicon> cues = new HashMap<>();
  private final Map<String, WordClasses> classes = new HashMap<>();

  ClaimFinder(Lexicons lexicons) {
    for (String language : lexicons.languages()) {
      cues.put(language, new CueLexicon(lexicons, language));
      classes.put(language, new WordClasses(lexicons, language));
    }
  }

  /** The claims in order of their cues, or of their contents where they have none. */
  List<Attribution> find(Analysis analysis, List<Mention> mentions) {
    CueLexicon lexicon = cues.get(analysis.language());
    WordClasses words = classes.get(analysis.language());
    if (lexicon == null || words == null) {
      return List.of();
    }
    MainVerbs mainVerbs =
        new MainVerbs(
            word -> lexicon.isVerb(word) || lexicon.isVerbForm(word), lexicon::isActiveComplement);
    Reading reading =
        new Reading(
            analysis,
            mentions,
            mainVerbs::mend,
            word -> words.is("perfect-auxiliary", word.lemma()));
    List<Saying> sayings = sayings(reading, lexicon, words);
    return new Attributions(reading, words).of(sayings);
  }

  private static List<Saying> sayings(Reading reading, CueLexicon lexicon, WordClasses words) {
    List<Saying> found = new ArrayList<>();
    BitSet transcript = new Transcripts(reading, words, lexicon::isVerb).find(found);
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
