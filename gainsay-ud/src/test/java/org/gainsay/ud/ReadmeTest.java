package org.gainsay.ud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What README.md shows, and what any user would try first. */
class ReadmeTest {
  @Test
  void theExampleOfTheReadme() throws IOException {
    UdPipeline pipeline = UdPipeline.load("en");
    StringBuilder printed = new StringBuilder();
    for (UdSentence sentence : pipeline.parse("The ministry denied it. Nobody was hurt.")) {
      for (UdWord word : sentence.words()) {
        printed.append(word.form() + "/" + word.upos() + "/" + word.deprel() + " ");
      }
    }
    String expected =
        "The/DET/det ministry/NOUN/nsubj denied/VERB/root it/PRON/obj ./PUNCT/punct"
            + " Nobody/PRON/nsubj:pass was/AUX/aux:pass hurt/VERB/root ./PUNCT/punct ";
    assertEquals(expected, printed.toString());
    assertTrue(Files.readString(Path.of("README.md")).contains(expected.substring(0, 75)));
  }

  @Test
  void frenchContractionsAreSeveralWordsOnOneSpan() {
    String text = "Le porte-parole du ministère n'a pas parlé aux journalistes.";
    UdSentence sentence = UdPipeline.load("fr").parse(text).get(0);
    List<String> forms = sentence.words().stream().map(UdWord::form).toList();
    assertTrue(forms.containsAll(List.of("de", "le", "n'", "à", "les")), forms.toString());
    UdToken du = sentence.tokens().get(0);
    assertEquals("du", text.substring(du.start(), du.end()));
    assertEquals(2, du.last() - du.first() + 1);
  }

  @Test
  void englishContractionsAreWordsWithSpansOfTheirOwn() {
    UdSentence sentence = UdPipeline.load("en").parse("They don't know.").get(0);
    assertEquals(
        List.of("They", "do", "n't", "know", "."),
        sentence.words().stream().map(UdWord::form).toList());
    assertEquals(List.of(new UdToken(2, 3, 5, 10, "don't")), sentence.tokens());
  }

  @Test
  void givenWordsAreKept() {
    List<String> words = List.of("Il", "a", "parlé", "hier", ".");
    UdSentence sentence = UdPipeline.load("fr").parseWords(words);
    assertEquals(words, sentence.words().stream().map(UdWord::form).toList());
    assertEquals("parler", sentence.words().get(2).lemma());
  }

  @Test
  void aLetterAloneIsNoWordsEnding() {
    UdSentence sentence = UdPipeline.load("en").parse("Its ministry kept its word.").get(0);
    assertEquals(
        List.of("Its", "ministry", "kept", "its", "word", "."),
        sentence.words().stream().map(UdWord::form).toList());
  }

  @Test
  void capitalsWithDigitsAreAName() {
    UdSentence sentence = UdPipeline.load("fr").parse("Hier, KZ4417 a piraté la banque.").get(0);
    assertEquals("PROPN", sentence.words().get(2).upos());
  }

  @Test
  void wordsThatTreebanksSeldomShowAreListed() {
    UdSentence english = UdPipeline.load("en").parse("Hackers breached the ministry.").get(0);
    assertEquals(
        List.of("hacker NOUN nsubj", "breach VERB root"),
        english.words().stream()
            .limit(2)
            .map(word -> word.lemma() + " " + word.upos() + " " + word.deprel())
            .toList());
    UdSentence french =
        UdPipeline.load("fr").parse("L'Iran rompt ses relations avec Chypre.").get(0);
    assertEquals("rompre VERB", french.words().get(2).lemma() + " " + french.words().get(2).upos());
  }

  @Test
  void aBlankLineEndsASentenceAndAWrappedLineDoesNot() {
    UdPipeline pipeline = UdPipeline.load("en");
    String wrapped =
        "The foreign minister said on Monday that the group which stole the\nletters worked for a neighbouring state.";
    assertEquals(1, pipeline.parse(wrapped).size());
    assertEquals(2, pipeline.parse("A short heading\n\n" + wrapped).size());
  }

  @Test
  void languagesWithoutAModelAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> UdPipeline.load("xx"));
    assertThrows(IOException.class, () -> UdPipeline.load(Path.of("pom.xml")));
    assertEquals(List.of("en", "fr"), List.copyOf(UdPipeline.languages()));
  }
}
