package org.gainsay.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gainsay.ud.UdPipeline;
import org.gainsay.ud.UdSentence;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Words a second of one thread, from text to dependencies, without and with names. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 5, time = 4)
public class EngineSpeed {

  /**
   * Counted by JMH besides the calls. On a busy machine words by the thread's own time are to be
   * compared, not words a second.
   */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counted {
    public long words;
    public double cpuSeconds;
    private long before;

    @Setup(Level.Iteration)
    public void begin() {
      before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    void add(int more) {
      long now = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      words += more;
      cpuSeconds += (now - before) / 1e9;
      before = now;
    }
  }

  @Param({"en", "fr"})
  public String language = "en";

  private UdPipeline pipeline;
  private UdPipeline nameless;
  private List<String> texts;
  private int next;

  @Setup
  public void load() {
    pipeline = UdPipeline.load(language);
    nameless = pipeline.withoutNames();
    texts = BenchTexts.of(language);
  }

  @Benchmark
  public List<UdSentence> dependencies(Counted counted) {
    return count(nameless.parse(text()), counted);
  }

  @Benchmark
  public List<UdSentence> dependenciesAndNames(Counted counted) {
    return count(pipeline.parse(text()), counted);
  }

  private String text() {
    next = (next + 1) % texts.size();
    return texts.get(next);
  }

  private static List<UdSentence> count(List<UdSentence> sentences, Counted counted) {
    int words = 0;
    for (UdSentence sentence : sentences) {
      words += sentence.words().size();
    }
    counted.add(words);
    return sentences;
  }
}
