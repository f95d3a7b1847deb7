package org.gainsay.read;

import java.io.IOException;
import java.util.List;
import org.gainsay.model.Block;
import org.gainsay.model.Document;
import org.gainsay.model.Metadata;
import org.gainsay.model.Problem;
import org.gainsay.model.Text;
import org.jspecify.annotations.Nullable;

/** Takes in one file named: finds what each source is, has it read, and tells what came of it. */
final class Intake {
  private final Reader.Limits limits;
  private final Budget budget;
  private final Reader.Sink sink;
  private final Complaints complaints;
  private int documents;
  private String lastId = "";

  Intake(Reader.Limits limits, Budget budget, Reader.Sink sink, Complaints complaints) {
    this.limits = limits;
    this.budget = budget;
    this.sink = sink;
    this.complaints = complaints;
  }

  /**
   * Reads a source, whatever it is.
   *
   * @throws IOException if its bytes cannot be had
   */
  void read(Source source) throws IOException {
    byte[] head = source.head();
    Kind kind = Kind.of(head);
    if (kind.isContainer() && source.depth() >= limits.of(Reader.Limit.CONTAINERS)) {
      problem(
          "read.too-deep",
          source.path(),
          "It lies in more than " + (source.depth() - 1) + " containers.");
      return;
    }
    try {
      format(kind).read(source, this);
    } catch (Budget.Exceeded e) {
      throw e;
    } catch (RuntimeException | StackOverflowError fault) {
      // Libraries answer hostile files with any exception.
      problem("read.broken", source.path(), "It is a broken " + kind.said() + ".");
    }
  }

  // A class per kind, so that a library is loaded only where its kind is met.
  private static Format format(Kind kind) {
    return switch (kind) {
      case GZIP -> new GzipFormat();
      case ZIP -> new ZipFormat();
      case TAR -> new TarFormat();
      case WEB_ARCHIVE -> new WebArchiveFormat();
      case JSON -> new JsonFormat();
      case TABLE -> new TableFormat();
      case FEED -> new FeedFormat();
      case MAIL -> new MailFormat();
      case PDF -> new PdfFormat();
      case TEXT -> new TextFormat();
    };
  }

  Reader.Limits limits() {
    return limits;
  }

  int limit(Reader.Limit limit) {
    return limits.of(limit);
  }

  Budget budget() {
    return budget;
  }

  /** The bytes of a source that is one document; null, and a problem, where they are too many. */
  byte @Nullable [] bytes(Source source) throws IOException {
    int most = limit(Reader.Limit.BYTES);
    byte[] bytes = source.in().readNBytes(most + 1);
    if (bytes.length > most) {
      problem("read.too-large", source.path(), "It is larger than " + most + " bytes.");
      return null;
    }
    return bytes;
  }

  /** A document that is found. Its side file, where it has one, goes before its metadata. */
  Document document(
      Source source, String text, boolean verbatim, Metadata metadata, List<Block> blocks) {
    Metadata complete = Merged.of(metadata, source.metadata());
    String id = Document.idOf(text);
    Document document =
        new Document(id, source.path(), List.of(), Text.of(text), verbatim, complete, blocks);
    if (source.file() != null) {
      document = SideFile.apply(document, source.file(), complaints::add);
    }
    documents++;
    lastId = id;
    sink.document(document);
    return document;
  }

  /** How many documents were found. */
  int documents() {
    return documents;
  }

  /** The id of the last document found. */
  String lastId() {
    return lastId;
  }

  void again(String id, String path) {
    sink.again(id, path);
  }

  void skipped(String path) {
    sink.skipped(path);
  }

  void problem(String code, String path, String message) {
    complaints.add(Problem.of(code, path, message));
  }
}
