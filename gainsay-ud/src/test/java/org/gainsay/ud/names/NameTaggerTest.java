package org.gainsay.ud.names;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A tiny model, trained here, does what the large ones do. */
class NameTaggerTest {

  private static final List<String> PEOPLE = List.of("Ann", "Bob", "Carla", "Dora", "Emil");
  private static final List<String> PLACES = List.of("Oslo", "Lima", "Bonn", "Kyoto", "Quito");

  private static NameModel trained() {
    NameTrainer trainer = new NameTrainer(new NameTrainer.Options(8, 0.3f, 0.001f, 0.1, 1, 0));
    Gazetteer gazetteer = new Gazetteer();
    gazetteer.add(new int[] {Hashes.ofLower("kyoto")}, Lists.NAMES.indexOf("cities"));
    for (String person : PEOPLE) {
      for (String place : PLACES) {
        NameText text = text("yesterday Mr " + person + " Stone went to " + place + " again .");
        byte[] labels = new byte[text.tokens];
        labels[2] = (byte) Labels.begin(0);
        labels[3] = (byte) Labels.last(0);
        labels[6] = (byte) Labels.unit(2);
        trainer.add(text, labels, gazetteer);
      }
    }
    return trainer.train(gazetteer);
  }

  @Test
  void aPersonsNameBeginsAfterTheTitles() {
    NameTrainer trainer = new NameTrainer(new NameTrainer.Options(8, 0.3f, 0.001f, 0.1, 1, 0));
    Gazetteer gazetteer = new Gazetteer();
    gazetteer.add(new int[] {Hashes.ofLower("mr")}, Lists.TITLE);
    gazetteer.add(new int[] {Hashes.ofLower("vice"), Hashes.ofLower("president")}, Lists.TITLE);
    for (String person : PEOPLE) {
      NameText text = text("now Mr Vice President " + person + " Stone spoke .");
      byte[] wide = {0, 1, 2, 2, 2, 3, 0, 0};
      trainer.add(text, wide, gazetteer);
    }
    NameModel model = trainer.train(gazetteer);
    assertEquals(List.of("0 Ann Stone"), names(model, "now Mr Vice President Ann Stone spoke ."));
  }

  /** Tokens parted by single blanks; a full stop ends a sentence. */
  private static NameText text(String words) {
    NameText text = new NameText(words);
    int start = 0;
    for (String word : words.split(" ")) {
      if (!word.isEmpty()) {
        text.addToken(start, start + word.length(), 0, 0, -1);
      }
      if (word.equals(".")) {
        text.endSentence();
      }
      start += word.length() + 1;
    }
    text.endSentence();
    return text;
  }

  private static List<String> names(NameModel model, String words) {
    List<String> names = new ArrayList<>();
    new NameTagger(model)
        .tag(
            text(words), (start, end, type) -> names.add(type + " " + words.substring(start, end)));
    return names;
  }

  @Test
  void findsNamesItWasNotTrainedOn() {
    assertEquals(
        List.of("0 Fred Stone", "2 Turin"),
        names(trained(), "yesterday Mr Fred Stone went to Turin again ."));
  }

  @Test
  void sameTextsGiveTheSameBytesWhichReadBackGiveTheSameModel() throws IOException {
    byte[] bytes = bytes(trained());
    assertArrayEquals(bytes, bytes(trained()));
    NameModel read = NameModel.read(ByteBuffer.wrap(bytes));
    assertArrayEquals(bytes, bytes(read));
  }

  private static byte[] bytes(NameModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  @Test
  void refusesWhatIsNoModel() {
    byte[] other = "something else, long enough".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertThrows(IOException.class, () -> NameTagger.read(new ByteArrayInputStream(other)));
    assertThrows(
        IOException.class, () -> NameTagger.read(new ByteArrayInputStream(new byte[] {1, 2})));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void anyTokensAreAllowedAndNamesDoNotOverlap(int seed) {
    NameModel model = trained();
    Random random = new Random(seed);
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      words.append(random.nextBoolean() ? "Stone" : Character.toString(33 + random.nextInt(900)));
      words.append(random.nextInt(20) == 0 ? " . " : " ");
    }
    int[] reached = {0};
    new NameTagger(model)
        .tag(
            text(words.toString()),
            (start, end, type) -> {
              assertTrue(start >= reached[0] && end > start);
              reached[0] = end;
            });
  }

  @Test
  void aTextWithoutTokensHasNoNames() {
    assertEquals(List.of(), names(trained(), ""));
  }

  @ParameterizedTest
  @CsvSource({
    "0,1,true",
    "0,4,true",
    "0,2,false",
    "1,3,true",
    "1,2,true",
    "1,0,false",
    "1,7,false",
    "3,0,true",
    "4,1,true",
    "2,4,false"
  })
  void labelsFollowEachOtherAsNamesDo(int before, int after, boolean allowed) {
    assertEquals(allowed, Labels.mayFollow(before, after));
  }
}
