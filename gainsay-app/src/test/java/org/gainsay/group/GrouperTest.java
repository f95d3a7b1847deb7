package org.gainsay.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class GrouperTest {
  private static SortedMap<String, Double> counts(String... keys) {
    SortedMap<String, Double> counts = new TreeMap<>();
    for (String key : keys) {
      counts.merge(key, 1.0, Double::sum);
    }
    return counts;
  }

  private static Profile profile(
      String id, String language, String day, String words, String names, String shared) {
    return new Profile(
        id,
        language,
        LocalDate.parse(day),
        counts((words + " " + names).split(" ")),
        counts(names.split(" ")),
        counts(shared.split(" ")));
  }

  private static List<List<String>> affairs(Profile... profiles) {
    List<Profile> all = List.of(profiles);
    return Grouper.affairs(all, Profiles.dates(all));
  }

  @Test
  void anAffairStaysOneAcrossLanguagesAndWeeks() {
    Profile english =
        profile(
            "a",
            "en",
            "2024-03-25",
            "hacker parliament steal mail accuse",
            "vaduz kestrel",
            "#country-li #group-kestrel :vaduz @2024-03");
    Profile french =
        profile(
            "b",
            "fr",
            "2024-04-12",
            "pirate parlement vol courriel accuser",
            "vaduz kestrel",
            "#country-li #group-kestrel :vaduz @2024-03");
    assertEquals(List.of(List.of("a", "b")), affairs(english, french));
  }

  @Test
  void aReportOfTwoSentencesJoinsItsAffair() {
    Profile whole =
        profile(
            "a",
            "en",
            "2024-03-25",
            "hacker parliament steal mail accuse minister envoy summon server",
            "vaduz kestrel liechtenstein",
            "#group-kestrel");
    Profile brief =
        profile(
            "b", "en", "2024-03-26", "hacker parliament deny", "vaduz kestrel", "#group-kestrel");
    assertEquals(List.of(List.of("a", "b")), affairs(whole, brief));
  }

  @Test
  void twoAttacksOnOneMinistryStayTwo() {
    Profile one =
        profile(
            "a",
            "en",
            "2023-01-10",
            "ministry attack phishing diplomat mail steal",
            "kestrel berne 2023",
            "#country-ch");
    Profile two =
        profile(
            "b",
            "en",
            "2024-09-02",
            "ministry attack ransom payroll printer outage",
            "magpie zurich 2024",
            "#country-ch");
    assertEquals(List.of(List.of("a"), List.of("b")), affairs(one, two));
  }

  @Test
  void likenessCountsLessAmongReportsThatAreAllAlike() {
    LocalScale crowded = new LocalScale(30);
    LocalScale lonely = new LocalScale(30);
    for (int other = 1; other < 30; other++) {
      crowded.add(0, other, 0.5);
      lonely.add(0, other, 0.05);
    }
    assertTrue(crowded.of(0, 1, 0.3) < lonely.of(0, 1, 0.3));
  }
}
