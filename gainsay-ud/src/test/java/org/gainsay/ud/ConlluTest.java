package org.gainsay.ud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConlluTest {
  private static final String TWO =
      """
      # text = Il parle du port.
      1\tIl\til\tPRON\t_\tPerson=3\t2\tnsubj\t_\t_
      2\tparle\tparler\tVERB\t_\t_\t0\troot\t_\t_
      3-4\tdu\t_\t_\t_\t_\t_\t_\t_\t_
      3\tde\tde\tADP\t_\t_\t5\tcase\t_\t_
      4\tle\tle\tDET\t_\t_\t5\tdet\t_\t_
      5\tport\tport\tNOUN\t_\t_\t2\tobl\t_\tSpaceAfter=No
      6\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_

      # text = I can't.
      1\tI\tI\tPRON\t_\t_\t2\tnsubj\t_\t_
      2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
      2\tca\tcan\tAUX\t_\t_\t0\troot\t_\t_
      3\tn't\tnot\tPART\t_\t_\t2\tadvmod\t_\t_
      4\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_

      """;

  private static List<Conllu.Sentence> read(String text) throws IOException {
    List<Conllu.Sentence> sentences = new ArrayList<>();
    Conllu.read(new BufferedReader(new StringReader(text)), sentences::add);
    return sentences;
  }

  @Test
  void whatIsReadIsWrittenAgain() throws IOException {
    StringBuilder out = new StringBuilder();
    for (Conllu.Sentence sentence : read(TWO)) {
      Conllu.write(sentence.comments(), sentence.text(), sentence.sentence(), out);
    }
    assertEquals(TWO, out.toString());
  }

  @Test
  void wordsOfAContractionShareItsSpanUnlessTheyHaveTheirOwn() throws IOException {
    List<Conllu.Sentence> two = read(TWO);
    List<UdWord> french = two.get(0).sentence().words();
    assertEquals(french.get(2).start(), french.get(3).start());
    assertEquals(new UdToken(3, 4, 9, 11, "du"), two.get(0).sentence().tokens().get(0));
    List<UdWord> english = two.get(1).sentence().words();
    assertEquals(4, english.get(1).end());
    assertEquals(4, english.get(2).start());
  }

  @Test
  void aRowOfAnotherWidthIsAnError() {
    assertThrows(IOException.class, () -> read("1\tno\n"));
  }
}
