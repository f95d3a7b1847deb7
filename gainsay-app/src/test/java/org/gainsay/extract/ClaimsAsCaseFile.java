package org.gainsay.extract;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gainsay.annotate.PlainAnalysis;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.model.Analysis;
import org.gainsay.model.Attribution;
import org.gainsay.model.Extraction;
import org.gainsay.model.Span;
import org.gainsay.ud.UdPipeline;
import org.jspecify.annotations.Nullable;

/**
 * Writes the claims of a folder of texts as a case file, for the scorers: {@code LANGUAGE FOLDER
 * OUT}. No entities.
 */
final class ClaimsAsCaseFile {
  private final List<String> documents = new ArrayList<>();
  private final List<String> claims = new ArrayList<>();
  private int number;

  public static void main(String[] arguments) throws IOException {
    ClaimsAsCaseFile file = new ClaimsAsCaseFile();
    UdPipeline en = UdPipeline.load("en");
    UdPipeline fr = UdPipeline.load("fr");
    Extractor extractor = new Extractor(Lexicons.bundled());
    long spent = 0;
    long tokens = 0;
    try (Stream<Path> paths = Files.list(Path.of(arguments[1]))) {
      for (Path path : paths.sorted().toList()) {
        String text = Files.readString(path);
        boolean french = arguments[0].equals("fr") || path.toString().contains("003_523148");
        Analysis analysis =
            PlainAnalysis.of(text, path.toString(), french ? "fr" : "en", french ? fr : en);
        long start = System.nanoTime();
        Extraction extraction = extractor.extract(analysis);
        spent += System.nanoTime() - start;
        tokens += analysis.sentences().stream().mapToLong(s -> s.tokens().size()).sum();
        file.add(analysis, extraction);
      }
    }
    try (PrintStream out =
        new PrintStream(
            Files.newOutputStream(Path.of(arguments[2])), false, StandardCharsets.UTF_8)) {
      out.print(
          "{\"casefile\":\"1\",\"generator\":\"gainsay\",\"documents\":["
              + String.join(",", file.documents)
              + "],\"entities\":[],\"claims\":["
              + String.join(",\n", file.claims)
              + "]}");
    }
    System.err.println(tokens + " tokens, " + tokens * 1_000_000_000L / Math.max(1, spent) + "/s");
  }

  private void add(Analysis analysis, Extraction extraction) {
    String id = analysis.document().id();
    documents.add("{\"id\":\"" + id + "\",\"path\":\"" + analysis.document().path() + "\"}");
    int base = number;
    for (Attribution claim : extraction.attributions()) {
      String cue =
          claim.cue() == null
              ? "null"
              : "{\"lemma\":\"" + claim.cue().lemma() + "\"," + span(claim.cue().span()) + "}";
      claims.add(
          "{\"id\":\"c"
              + number++
              + "\",\"document\":\""
              + id
              + "\",\"source\":{\"entity\":null"
              + (claim.source() == null ? "" : "," + span(claim.source()))
              + "},\"cue\":"
              + cue
              + ",\"content\":["
              + String.join(",", claim.content().stream().map(s -> "{" + span(s) + "}").toList())
              + "],\"stance\":\""
              + claim.stance().name().toLowerCase(Locale.ROOT)
              + "\",\"quote\":\""
              + claim.quote().name().toLowerCase(Locale.ROOT)
              + "\",\"certainty\":\""
              + claim.certainty().name().toLowerCase(Locale.ROOT)
              + "\",\"within\":"
              + (claim.within() < 0 ? "null" : "\"c" + (base + claim.within()) + "\"")
              + ",\"addressees\":[]}");
    }
  }

  private static String span(@Nullable Span span) {
    return span == null ? "" : "\"start\":" + span.start() + ",\"end\":" + span.end();
  }
}
