package org.gainsay.ud.train;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.gainsay.ud.UdPipeline;
import org.gainsay.ud.UdSentence;

/**
 * Measures load time and words a second of one thread's processor time: {@code MODEL TEXTFILE
 * [ROUNDS]}.
 */
public final class Speed {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Speed() {}

  public static void main(String[] args) throws IOException {
    PrintStream out = System.out;
    long begin = System.nanoTime();
    UdPipeline pipeline = UdPipeline.load(Path.of(args[0]));
    out.printf("loaded in %d ms%n", (System.nanoTime() - begin) / 1_000_000);
    String text = Files.readString(Path.of(args[1]));
    List<String> parts = List.of(text.split("\n\n"));
    int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 10;
    for (int round = 0; round < rounds; round++) {
      long words = 0;
      long start = THREADS.getCurrentThreadCpuTime();
      for (String part : parts) {
        for (UdSentence sentence : pipeline.parse(part)) {
          words += sentence.words().size();
        }
      }
      double seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
      out.printf(Locale.ROOT, "%,d words, %,.0f words/s%n", words, words / seconds);
    }
  }
}
