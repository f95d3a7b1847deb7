package org.gainsay.ud.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.ud.UdPipeline;
import org.gainsay.ud.UdSentence;
import org.gainsay.ud.UdWord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A third language is added by its treebank alone; the same treebank gives the same bytes. */
class TrainTest {
  private static final List<String> SUBJECTS = List.of("mono", "kato", "birdo", "homo", "urso");
  private static final List<String> OBJECTS = List.of("domon", "arbon", "floron", "akvon", "panon");
  private static final List<String> VERBS = List.of("vidas", "amas", "havas", "serĉas");

  /** Esperanto of our own: subject, verb, object, in both orders. */
  private static String treebank() {
    StringBuilder text = new StringBuilder();
    for (int n = 0; n < 100; n++) {
      String subject = SUBJECTS.get(n % SUBJECTS.size());
      String verb = VERBS.get(n % VERBS.size());
      String object = OBJECTS.get(n / 4 % OBJECTS.size());
      boolean turned = n % 3 == 0;
      List<String> words = List.of(turned ? object : subject, verb, turned ? subject : object, ".");
      text.append("# text = ").append(String.join(" ", words.subList(0, 3))).append(".\n");
      for (int i = 0; i < 4; i++) {
        String word = words.get(i);
        boolean isObject = word.equals(object);
        text.append(i + 1).append('\t').append(word).append('\t');
        text.append(isObject ? word.substring(0, word.length() - 1) : word);
        text.append('\t').append(i == 1 ? "VERB" : i == 3 ? "PUNCT" : "NOUN").append("\t_\t");
        text.append(isObject ? "Case=Acc" : "_").append('\t').append(i == 1 ? 0 : 2).append('\t');
        text.append(i == 1 ? "root" : i == 3 ? "punct" : isObject ? "obj" : "nsubj");
        text.append("\t_\t").append(i == 2 ? "SpaceAfter=No" : "_").append('\n');
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static Path train(Path folder, String name, String... more) throws IOException {
    return train(treebank(), folder, name, more);
  }

  private static Path train(String text, Path folder, String name, String... more)
      throws IOException {
    Path treebank = Files.writeString(folder.resolve("eo.conllu"), text);
    Path model = folder.resolve(name);
    List<String> arguments =
        new ArrayList<>(
            List.of("--language", "eo", "--train", treebank.toString(), "--clusters", "4"));
    arguments.addAll(List.of("--tag-seeds", "1", "--seeds", "1", "--out", model.toString()));
    arguments.addAll(List.of(more));
    Train.main(arguments.toArray(new String[0]));
    return model;
  }

  @Test
  void sameTreebankGivesTheSameBytes(@TempDir Path folder) throws IOException {
    assertArrayEquals(
        Files.readAllBytes(train(folder, "a.ud")), Files.readAllBytes(train(folder, "b.ud")));
  }

  @Test
  void learnsALanguageFromItsTreebank(@TempDir Path folder) throws IOException {
    UdPipeline pipeline = UdPipeline.load(train(folder, "eo.ud"));
    assertEquals("eo", pipeline.language());
    List<UdSentence> sentences = pipeline.parse("Floron amas urso. Kato serĉas panon.");
    assertEquals(2, sentences.size());
    assertEquals(
        List.of("obj", "root", "nsubj", "punct"),
        sentences.get(0).words().stream().map(UdWord::deprel).toList());
    assertEquals(
        List.of("nsubj", "root", "obj", "punct"),
        sentences.get(1).words().stream().map(UdWord::deprel).toList());
    assertEquals("pano", sentences.get(1).words().get(2).lemma());
  }

  @Test
  void listedWordsHaveTheirPartAndLemma(@TempDir Path folder) throws IOException {
    Path words =
        Files.writeString(
            folder.resolve("eo.tsv"), "# our own\nVERB\tiris\t_\tiri\nNOUN,VERB\tbato\t_\tbati\n");
    UdPipeline without = UdPipeline.load(train(folder, "without.ud"));
    UdPipeline with = UdPipeline.load(train(folder, "with.ud", "--words", words.toString()));
    UdSentence before = without.parseWords(List.of("Iris", "urso", "."));
    UdSentence after = with.parseWords(List.of("iris", "urso", "."));
    assertEquals("iris", before.words().get(0).lemma().toLowerCase(Locale.ROOT));
    assertEquals("VERB iri", after.words().get(0).upos() + " " + after.words().get(0).lemma());
  }

  /** Questions that hang their pronoun on the verb: {@code Vidas-li?}. */
  private static String questions() {
    StringBuilder text = new StringBuilder();
    for (String verb : VERBS) {
      for (String pronoun : List.of("-li", "-mi")) {
        text.append("# text = ").append(verb).append(pronoun).append("?\n");
        text.append("1\t" + verb + "\t" + verb + "\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No\n");
        text.append("2\t" + pronoun + "\tli\tPRON\t_\tPronType=Prs\t1\tnsubj\t_\tSpaceAfter=No\n");
        text.append("3\t?\t?\tPUNCT\t_\t_\t1\tpunct\t_\t_\n\n");
      }
      text.append("# text = ŝi ").append(verb).append(".\n");
      text.append("1\tŝi\tŝi\tPRON\t_\tPronType=Prs\t2\tnsubj\t_\t_\n");
      text.append("2\t" + verb + "\t" + verb + "\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No\n");
      text.append("3\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_\n\n");
    }
    return text.toString();
  }

  @Test
  void pronounsOnHyphensArePartedFromVerbsNeverSeen(@TempDir Path folder) throws IOException {
    UdPipeline pipeline = UdPipeline.load(train(treebank() + questions(), folder, "eo.ud"));
    for (String pronoun : List.of("-li", "-mi", "-ŝi")) {
      UdSentence sentence = pipeline.parse("kantus" + pronoun + "?").get(0);
      assertEquals(
          List.of("kantus", pronoun, "?"), sentence.words().stream().map(UdWord::form).toList());
      assertEquals("PRON", sentence.words().get(1).upos());
    }
    assertEquals(
        List.of("urso-domo"),
        pipeline.parse("urso-domo").get(0).words().stream().map(UdWord::form).toList());
  }

  @Test
  void aListWithOtherColumnsIsRefused(@TempDir Path folder) throws IOException {
    Path words = Files.writeString(folder.resolve("eo.tsv"), "VERB\tiris\n");
    assertThrows(
        IllegalArgumentException.class, () -> train(folder, "eo.ud", "--words", words.toString()));
  }
}
