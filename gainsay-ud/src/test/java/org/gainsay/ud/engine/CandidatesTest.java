package org.gainsay.ud.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Which of the moves of two hypotheses are followed. */
class CandidatesTest {
  private final Candidates candidates = new Candidates(2, 0.5);

  @Test
  void theBestTwoAreFollowedWhereTheyAreClose() {
    candidates.add(0, 7, -0.4);
    candidates.add(0, 8, -0.1);
    candidates.add(1, 9, -0.3);
    assertEquals(2, candidates.choose());
    assertEquals(8, candidates.move(0));
    assertEquals(9, candidates.move(1));
    assertTrue(candidates.goesOn(1));
  }

  @Test
  void whatFallsTooFarBehindIsDropped() {
    candidates.add(0, 1, 0);
    candidates.add(1, 2, -0.51);
    assertEquals(1, candidates.choose());
    assertFalse(candidates.goesOn(1));
  }

  @Test
  void ofEqualsTheFirstAddedIsInFront() {
    candidates.add(1, 4, 0);
    candidates.add(0, 5, 0);
    assertEquals(2, candidates.choose());
    assertEquals(4, candidates.move(0));
  }

  @Test
  void onlyTheLastOfOneHypothesisMayReuseIt() {
    candidates.add(0, 1, 0);
    candidates.add(0, 2, -0.2);
    candidates.choose();
    assertFalse(candidates.isLast(0));
    assertTrue(candidates.isLast(1));
  }
}
