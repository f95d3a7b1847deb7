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
      speeds.put(
          result.getParams().getParam("language") + " " + peer,
          result.getSecondaryResults().get("words").getScore());
    }
    for (String language : new String[] {"en", "fr"}) {
      double engine = speeds.get(language + " engine");
      double peer = speeds.get(language + " corenlp");
      System.out.printf(
          "RATIO %s engine %.0f words/s, CoreNLP %.0f words/s, ratio %.1f%n",
          language, engine, peer, engine / peer);
    }
  }
}
