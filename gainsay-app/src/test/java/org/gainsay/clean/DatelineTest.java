package org.gainsay.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gainsay.lexicon.Lexicons;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineTest {
  private static final Lexicons LEXICONS = Lexicons.bundled();
  private final Dateline.Finder finder =
      new Dateline.Finder(
          new Calendar(LEXICONS), new Credits(new Agencies(LEXICONS)), new Phrases(LEXICONS));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LONDON, March 25 (Reuters) - |Britain said so.",
        "LONDON (AP) — |Britain said so.",
        "BEIJING, March 26 (Xinhua) -- |China said so.",
        "PARIS, le 26 mars 2024 (AFP) - |La France le dit.",
        "19 mai 2016. – |Le Pentagone le dit.",
        "1er mai 2016. – |L'ex-ministre le dit.",
        "date 2024-03-28 (MENAFN) |The government denied it.",
        "(AFP) - |Le ministre le dit.",
        "REUTERS - |Le ministre le dit.",
        "WASHINGTON — |The agency said so.",
        "Londres, 26 mars 2024 – |Le ministre le dit.",
        "March 26, 2024 - |The agency said so.",
        "New Delhi [India], June 4 (ANI): |Norland said so.",
        "|Global Times: It is reported that he left.",
        "|CISA – the agency for security – said so.",
        "|LE COURRIER. - Pourquoi partez-vous ?",
        "|London – the capital – was quiet.",
        "|China (PRC) has said so.",
        "|Lin Jian: We reject it.",
        "|The port (AFP says) is closed.",
        "|In 2024 - a hard year - it closed."
      })
  void endsBeforeTheFirstSentence(String stamp, String sentence) {
    String before = stamp == null ? "" : stamp;
    Dateline found = finder.find(before + " " + sentence);
    int end = found == null ? 0 : found.end();
    assertEquals(before.strip(), (before + " " + sentence).substring(0, end).strip());
  }
}
