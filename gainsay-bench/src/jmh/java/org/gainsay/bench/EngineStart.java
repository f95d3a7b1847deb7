package org.gainsay.bench;

import java.util.concurrent.TimeUnit;
import org.gainsay.ud.LanguageIdentifier;
import org.gainsay.ud.UdPipeline;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time that models take to load in a process just begun: five of them, one load each. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class EngineStart {

  @Param({"en", "fr"})
  public String language = "en";

  @Benchmark
  public UdPipeline pipeline() {
    return UdPipeline.load(language);
  }

  @Benchmark
  public LanguageIdentifier languages() {
    return LanguageIdentifier.load();
  }
}
