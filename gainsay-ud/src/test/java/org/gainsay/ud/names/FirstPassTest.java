package org.gainsay.ud.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

/** What a first pass found helps the second where the words around a name tell nothing. */
class FirstPassTest {

  private static final int PERSON = 0;
  private static final int PLACE = 2;

  /** Tokens parted by single blanks; a full stop ends a sentence. */
  private static NameText text(String words) {
    NameText text = new NameText(words);
    int start = 0;
    for (String word : words.split(" ")) {
      text.addToken(start, start + word.length(), 0, 0, -1);
      if (word.equals(".")) {
        text.endSentence();
      }
      start += word.length() + 1;
    }
    text.endSentence();
    return text;
  }

  private static byte[] labels(int... labels) {
    byte[] bytes = new byte[labels.length];
    for (int i = 0; i < labels.length; i++) {
      bytes[i] = (byte) labels[i];
    }
    return bytes;
  }

  @Test
  void aTokenSeesTheOtherPlacesOfItsWordAndNotItsOwn() {
    int p = Labels.unit(PERSON);
    FirstPass found =
        new FirstPass(
            text("Ann Stone spoke . Stone left . Oslo waits ."),
            labels(Labels.begin(PERSON), Labels.last(PERSON), 0, 0, p, 0, 0, 0, 0, 0));
    assertEquals(2 + 2 * PERSON, found.others(4), "all others a person");
    assertEquals(0, found.others(7), "none elsewhere");
    assertEquals(1 + 3 * PERSON + 1, found.longer(4), "last of a longer name");
    assertEquals(0, found.longer(1), "its own name does not count");
    assertEquals(0, found.alone(4, 5), "its own place does not count");
    assertEquals(1 + PERSON, found.alone(1, 2), "alone elsewhere");
    assertEquals(Labels.TYPES, found.taken(7));
  }

  @Test
  void mostPlacesDecide() {
    int p = Labels.unit(PERSON);
    int l = Labels.unit(PLACE);
    FirstPass found = new FirstPass(text("Lima Lima Lima Lima ."), labels(p, l, l, 0, 0));
    assertEquals(1 + 2 * PLACE, found.others(0));
    assertEquals(1 + 2 * PLACE, found.others(3));
  }

  @Test
  void theSecondPassIsReadBackAndFindsAName() throws IOException {
    List<PassTrainer.Example> examples = new ArrayList<>();
    for (String person : List.of("Ann", "Bob", "Carla", "Dora", "Emil", "Fred", "Gina")) {
      String words = "yesterday Mr " + person + " Stone spoke . then " + person + " left .";
      examples.add(
          new PassTrainer.Example(
              text(words),
              labels(
                  0,
                  0,
                  Labels.begin(PERSON),
                  Labels.last(PERSON),
                  0,
                  0,
                  0,
                  Labels.unit(PERSON),
                  0,
                  0)));
    }
    PassTrainer trainer =
        new PassTrainer(new NameTrainer.Options(8, 0.3f, 0.001f, 0.1, 1, 0), new Gazetteer());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
      trainer.first(examples).write(out);
      trainer.second(examples).write(out);
    }
    NameTagger tagger = NameTagger.read(new ByteArrayInputStream(bytes.toByteArray()));
    String words = "yesterday Mr Hugo Stone spoke . then Hugo left .";
    List<String> names = new ArrayList<>();
    tagger.tag(text(words), (start, end, type) -> names.add(words.substring(start, end)));
    assertEquals(List.of("Hugo Stone", "Hugo"), names);
  }
}
