package org.gainsay.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gainsay.read.Samples.Words;
import org.junit.jupiter.api.Test;

/** Whatever the bytes, reading ends, never fails, and gives the same again. */
class HostileInputTest {
  private static final int ROUNDS = 40;

  private static List<byte[]> samples() throws IOException {
    List<byte[]> samples = new ArrayList<>();
    samples.add(Samples.utf8(Samples.PAGE));
    samples.add(Samples.utf8(Samples.MAIL));
    samples.add(Samples.utf8(Samples.feed(Samples.ITEM)));
    samples.add(Samples.utf8("title,text\nA,\"B\nC\"\n"));
    samples.add(Samples.utf8("{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n"));
    samples.add(Samples.docx(Samples.paragraph("Words."), Map.of()));
    List<Words> words = List.of(new Words(60, 700, 10, "The port is shut."));
    samples.add(Samples.saved(Samples.pdf(List.of(words, words))));
    samples.add(Samples.tar(Map.of("a.txt", Samples.utf8("A text."))));
    samples.add(Samples.zip(Map.of("a.txt", Samples.utf8("A text."))));
    samples.add(Samples.gzip(Samples.utf8("A text.")));
    byte[] answer = Samples.answer(200, "Content-Type: text/html\r\n", Samples.utf8(Samples.PAGE));
    samples.add(Samples.warc("response", "https://a.example.org/", answer));
    return samples;
  }

  private static void holds(byte[] bytes) {
    Gathered once = Gathered.of(bytes);
    Gathered again = Gathered.of(bytes);
    assertEquals(once.texts(), again.texts());
    assertEquals(once.problems, again.problems);
    boolean told = !once.documents.isEmpty() || !once.problems.isEmpty() || !once.skipped.isEmpty();
    assertTrue(told || bytes.length > 0, "nothing is lost silently");
    for (var problem : once.problems) {
      assertTrue(problem.code().startsWith("read."), problem.code());
    }
  }

  @Test
  void changedFilesDoNoHarm() throws IOException {
    Random random = new Random(7);
    for (byte[] sample : samples()) {
      for (int round = 0; round < ROUNDS; round++) {
        byte[] changed = Arrays.copyOf(sample, sample.length);
        for (int i = 0; i <= round / 4; i++) {
          changed[random.nextInt(changed.length)] = (byte) random.nextInt();
        }
        holds(changed);
      }
    }
  }

  @Test
  void cutFilesDoNoHarm() throws IOException {
    Random random = new Random(8);
    for (byte[] sample : samples()) {
      for (int round = 0; round < ROUNDS / 2; round++) {
        holds(Arrays.copyOf(sample, 1 + random.nextInt(sample.length)));
      }
    }
  }

  @Test
  void anyBytesDoNoHarm() {
    Random random = new Random(9);
    byte[][] marks = {
      {},
      {0x1F, (byte) 0x8B, 8, 0},
      {'P', 'K', 3, 4},
      Samples.utf8("%PDF-1.4\n"),
      Samples.utf8("WARC/1.0\r\n"),
      Samples.utf8("filedesc://x"),
      Samples.utf8("{\"text\":"),
      Samples.utf8("<rss>"),
      Samples.utf8("title,text\n"),
      Samples.utf8("Message-ID: x\nFrom: y\n\n")
    };
    for (byte[] mark : marks) {
      for (int round = 0; round < ROUNDS / 2; round++) {
        byte[] noise = new byte[random.nextInt(3_000)];
        random.nextBytes(noise);
        holds(Samples.joined(mark, noise));
      }
    }
  }
}
