package org.gainsay.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gainsay.ud.UdName;
import org.gainsay.ud.UdPipeline;
import org.gainsay.ud.UdSentence;

/**
 * Writes the engine's names in a folder of texts as a case file for {@code score/names.py}: {@code
 * LANGUAGE FOLDER OUT [MODEL.ud MODEL.names]}.
 */
public final class NamesCase {

  private final List<String> documents = new ArrayList<>();
  private final List<String> entities = new ArrayList<>();

  private NamesCase() {}

  /** Reads every {@code .txt} of the folder. */
  public static void main(String[] args) throws IOException {
    UdPipeline pipeline =
        args.length > 4
            ? UdPipeline.load(Path.of(args[3]), Path.of(args[4]))
            : UdPipeline.load(args[0]);
    NamesCase names = new NamesCase();
    try (Stream<Path> files = Files.list(Path.of(args[1]))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        names.read(file, pipeline);
      }
    }
    try (Writer out = Files.newBufferedWriter(Path.of(args[2]))) {
      out.write("{\"casefile\": \"1\", \"documents\": [" + String.join(",\n", names.documents));
      out.write("],\n\"entities\": [" + String.join(",\n", names.entities) + "]}\n");
    }
  }

  private void read(Path file, UdPipeline pipeline) throws IOException {
    String text = Files.readString(file);
    String id = id(text);
    documents.add("{\"id\": \"%s\", \"path\": \"%s\"}".formatted(id, file.getFileName()));
    for (UdSentence sentence : pipeline.parse(text)) {
      for (UdName name : sentence.names()) {
        entities.add(
            ("{\"id\": \"e%d\", \"type\": \"%s\", \"mentions\": "
                    + "[{\"document\": \"%s\", \"start\": %d, \"end\": %d}]}")
                .formatted(
                    entities.size(),
                    name.type().toString().toLowerCase(Locale.ROOT),
                    id,
                    text.codePointCount(0, name.start()),
                    text.codePointCount(0, name.end())));
      }
    }
  }

  /** A document's id in a case file: the start of its text's SHA-256. */
  private static String id(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
