package org.gainsay.bench;

import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the engine and CoreNLP after each other on the same texts and prints words a second and their ratio. */
public final class PeerRatio {

  private PeerRatio() {}

  public static void main(String[] args) throws RunnerException {
    Map<String, Double> speeds = new TreeMap<>();
    for (RunResult result :
        new Runner(
                new OptionsBuilder()
                    .include("EngineSpeed.dependencies$")
                    .include("PeerCoreNlp")
                    .jvmArgsPrepend("-Dbench.data=" + System.getProperty("bench.data"))
                    .build())
            .run()) {
      String name = result.getParams().getBenchmark();
      String peer = name.contains("Peer") ? "corenlp" : "engine";
      String run = result.getParams().getParam("language") + " " + peer;
      double words = result.getSecondaryResults().get("words").getScore();
      speeds.put(run, words);
      speeds.put(run + " cpu", words / result.getSecondaryResults().get("cpuSeconds").getScore());
    }
    for (String language : new String[] {"en", "fr"}) {
      print(language, "second", speeds, "");
      print(language, "second of its thread", speeds, " cpu");
    }
  }

  private static void print(
      String language, String unit, Map<String, Double> speeds, String suffix) {
    double engine = speeds.get(language + " engine" + suffix);
    double peer = speeds.get(language + " corenlp" + suffix);
    System.out.printf(
        "RATIO %s words a %s: engine %.0f, CoreNLP %.0f, ratio %.1f%n",
        language, unit, engine, peer, engine / peer);
  }
}
