package org.gainsay.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.gainsay.model.Document;
import org.gainsay.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Step 1: reads reports from files, folders and standard input.
 *
 * <p>A folder is walked in the order of its names, with its subfolders; files with the ending of a
 * report are read, side files ({@code NAME.meta.json}) belong to their report, all others are told
 * to {@link Sink#skipped}. A file that is named itself is always tried. {@code -} is standard
 * input.
 *
 * <p>What cannot be read is a {@link Problem}, told when it is met: {@code read.missing}, {@code
 * read.unreadable}, {@code read.empty}, {@code read.not-text}, {@code read.too-large}, {@code
 * read.too-long-line}, {@code read.too-deep}, {@code read.too-many}; {@code read.malformed}, {@code
 * read.lone-surrogate} and {@code read.side-file} are told of documents that are read all the same.
 *
 * <p>Documents are told last, each once, in the order in which they were met: the same text at
 * several paths is one document, at the first of them in the order of names, {@code alsoAt} the
 * others. For this the texts of one call are held in memory.
 */
public final class Reader {
  /**
   * What is read at most; what is beyond is a {@link Problem}.
   *
   * @param bytes size of a file
   * @param line length of a line of plain text, in UTF-16 units
   * @param nesting depth of elements of a page, and of brackets in a paragraph of plain text
   * @param files number of files
   */
  public record Limits(int bytes, int line, int nesting, int files) {
    /** 20 MB, a million characters a line, 500 deep, 100,000 files. */
    public static final Limits DEFAULT = new Limits(20_000_000, 1_000_000, 500, 100_000);

    public Limits {
      if (bytes < 1 || line < 1 || nesting < 1 || files < 1) {
        throw new IllegalArgumentException("limits are at least 1");
      }
    }
  }

  /** Is told what is found, from the calling thread. */
  public interface Sink {
    void document(Document document);

    void problem(Problem problem);

    /** A file of a folder that has not the ending of a report. */
    void skipped(String path);
  }

  private static final String STANDARD_INPUT = "-";

  private final Limits limits;
  private final InputStream standardInput;

  public Reader(Limits limits) {
    this(limits, System.in);
  }

  Reader(Limits limits, InputStream standardInput) {
    this.limits = limits;
    this.standardInput = standardInput;
  }

  /**
   * Reads what the paths name.
   *
   * @param paths files, folders, {@code -}; in the order in which they are to be read
   */
  public void read(List<String> paths, Sink sink) {
    Session session = new Session(sink);
    for (String path : paths) {
      session.path(path);
    }
    session.documents.values().forEach(sink::document);
  }

  /** One call: what was met so far. */
  private final class Session implements Walk.Visitor {
    final Map<String, Document> documents = new LinkedHashMap<>();
    private final Sink sink;
    private int files;

    Session(Sink sink) {
      this.sink = sink;
    }

    void path(String path) {
      if (path.equals(STANDARD_INPUT)) {
        load(path, null);
        return;
      }
      try {
        Walk.of(path, Path.of(path), this);
      } catch (InvalidPathException e) {
        sink.problem(Problem.of("read.missing", path, "There is no such file or folder."));
      }
    }

    @Override
    public void file(String path, Path file) {
      if (files == limits.files()) {
        String message = "More than " + limits.files() + " files; the rest is not read.";
        sink.problem(Problem.of("read.too-many", path, message));
      }
      if (files++ < limits.files()) {
        load(path, file);
      }
    }

    @Override
    public void skipped(String path) {
      sink.skipped(path);
    }

    @Override
    public void problem(Problem problem) {
      sink.problem(problem);
    }

    private void load(String path, @Nullable Path file) {
      byte[] bytes;
      try (InputStream in = file == null ? standardInput : Files.newInputStream(file)) {
        bytes = in.readNBytes(limits.bytes() + 1);
      } catch (AccessDeniedException e) {
        sink.problem(Problem.of("read.unreadable", path, "It may not be read."));
        return;
      } catch (IOException e) {
        sink.problem(Problem.of("read.unreadable", path, "It cannot be read: " + e.getMessage()));
        return;
      }
      Loader loader = new Loader(limits, path, sink::problem);
      loader.load(bytes, file).ifPresent(this::add);
    }

    private void add(Document document) {
      documents.merge(document.id(), document, Session::together);
    }

    /** The same text at two paths: kept at the first in the order of names. */
    private static Document together(Document one, Document other) {
      String path = one.path();
      String otherPath = other.path();
      if (path == null || otherPath == null) {
        return one;
      }
      Document first = path.compareTo(otherPath) <= 0 ? one : other;
      TreeSet<String> others = new TreeSet<>(one.alsoAt());
      others.add(path);
      others.add(otherPath);
      others.remove(first.path());
      return first.withAlsoAt(List.copyOf(others));
    }
  }
}
