package org.gainsay.bench;

import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.StringUtils;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** CoreNLP on the texts of {@link EngineSpeed}, one thread, from text to dependencies. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = {"-Xmx4g", "-XX:+UseSerialGC"})
@Warmup(iterations = 2, time = 8)
@Measurement(iterations = 3, time = 8)
public class PeerCoreNlp {

  @Param({"en", "fr"})
  public String language = "en";

  private StanfordCoreNLP pipeline;
  private List<String> texts;
  private int next;

  @Setup
  public void load() {
    Properties properties = new Properties();
    if (language.equals("fr")) {
      properties = StringUtils.argsToProperties("-props", "StanfordCoreNLP-french.properties");
    }
    properties.setProperty(
        "annotators",
        language.equals("en") ? "tokenize,pos,lemma,depparse" : "tokenize,ssplit,mwt,pos,depparse");
    pipeline = new StanfordCoreNLP(properties);
    texts = BenchTexts.of(language);
  }

  @Benchmark
  public Annotation dependencies(EngineSpeed.Counted counted) {
    next = (next + 1) % texts.size();
    Annotation annotation = new Annotation(texts.get(next));
    pipeline.annotate(annotation);
    counted.add(annotation.get(TokensAnnotation.class).size());
    return annotation;
  }
}
