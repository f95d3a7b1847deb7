package org.gainsay.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.gainsay.json.Json;
import org.gainsay.json.JsonException;
import org.gainsay.json.JsonReader;
import org.gainsay.model.CaseFile;
import org.gainsay.run.Pipeline;
import org.gainsay.run.Progress;
import org.gainsay.run.Settings;
import org.gainsay.run.Tally;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The whole way from files to case file on one thread: so many English reports of each collection
 * of raw texts, read and worked on together. The collections' folder is the system property {@code
 * bench.raw}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class WholeWay {
  private static final List<String> COLLECTIONS =
      List.of("en-cyber.jsonl.gz", "en-statements.jsonl.gz", "en-stream.jsonl.gz");

  /**
   * Counted by JMH besides the time. On a busy machine tokens by the process's own time, in which
   * the compiler and the collector count too, are to be compared.
   */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Counted {
    public long tokens;
    public double cpuSeconds;
    public double tokensPerCpuSecond;

    void add(long more, long nanoseconds) {
      tokens += more;
      cpuSeconds += nanoseconds / 1e9;
      tokensPerCpuSecond = tokens / cpuSeconds;
    }
  }

  @Param({"40"})
  public int reportsOfEach = 40;

  private Path folder;
  private Pipeline pipeline;
  private long tokens;

  @Setup(Level.Trial)
  public void write() throws IOException {
    folder = Files.createTempDirectory("gainsay-bench");
    pipeline = new Pipeline(Settings.DEFAULT.withThreads(1));
    UdPipeline engine = UdPipeline.load("en").withoutNames();
    for (String name : COLLECTIONS) {
      Path file = Path.of(System.getProperty("bench.raw", "../shared/data/raw"), name);
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
        for (int i = 0; i < reportsOfEach; i++) {
          String text = text(lines.readLine());
          Files.writeString(folder.resolve(name.replaceAll("\\..*", "") + "-" + i + ".txt"), text);
          for (UdSentence sentence : engine.parse(text)) {
            tokens += sentence.words().size();
          }
        }
      }
    }
  }

  private static String text(String line) {
    try {
      return JsonReader.strict(JsonReader.Limits.DEFAULT)
          .read(line)
          .member("text")
          .flatMap(Json::text)
          .orElseThrow();
    } catch (JsonException e) {
      throw new IllegalStateException("no raw texts to read", e);
    }
  }

  @TearDown(Level.Trial)
  public void clear() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  @Benchmark
  public CaseFile filesToCaseFile(Counted counted) {
    long before = processTime();
    CaseFile file = pipeline.run(List.of(folder.toString()), new Tally(), Progress.NONE);
    counted.add(tokens, processTime() - before);
    return file;
  }

  private static long processTime() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
