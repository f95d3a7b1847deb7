package org.gainsay.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gainsay.model.Document;
import org.gainsay.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Step 1: reads reports from files, folders and standard input.
 *
 * <p>A folder is walked in the order of its names, with its subfolders; files with the ending of a
 * report are read, side files ({@code NAME.meta.json}) belong to their report, all others are told
 * to {@link Sink#skipped}. A file that is named itself is always tried. {@code -} is standard
 * input. What a file is, is told by what stands in it.
 *
 * <p>A file may hold many documents: {@code archive.zip!/inner.html} is a file of an archive or an
 * attachment, {@code crawl.warc.gz#7} the seventh record, {@code list.jsonl#7} and {@code
 * table.csv#7} what begins in line seven, {@code feed.xml#7} the seventh entry.
 *
 * <p>What cannot be read is a {@link Problem}, told when it is met; its codes begin with {@code
 * read.} and are listed in {@code docs/way/1-read.md}.
 *
 * <p>Documents are told when they are met, one after the other: none is held. The same text at
 * several paths is told each time.
 */
public final class Reader {
  /** What is bounded. Beyond it is a {@link Problem}. */
  public enum Limit {
    /** Size of a document, unpacked, in bytes. Archives and lists of records may be larger. */
    BYTES(20_000_000),
    /** Length of a line of plain text, in UTF-16 units. */
    LINE(1_000_000),
    /** Depth of elements of a page, and of brackets in a paragraph of plain text. */
    NESTING(500),
    /** Number of files of one call. */
    FILES(100_000),
    /** Number of records, entries, rows and parts of one file, those of archives in it included. */
    RECORDS(1_000_000),
    /** How deep archives, mails and their like may lie in one another. */
    CONTAINERS(5),
    /** How many times its own size a file may unpack to, beyond its first 50 MB. */
    RATIO(200),
    /** Number of pages of a PDF. */
    PAGES(2_000);

    private final int usual;

    Limit(int usual) {
      this.usual = usual;
    }

    /** The default. */
    public int usual() {
      return usual;
    }

    /** The limit of that name, letter case aside. */
    public static Optional<Limit> named(String name) {
      return Arrays.stream(values())
          .filter(limit -> limit.name().equals(name.toUpperCase(Locale.ROOT)))
          .findFirst();
    }
  }

  /** A number for each {@link Limit}. Immutable. */
  public static final class Limits {
    public static final Limits DEFAULT = new Limits(Map.of());

    private final Map<Limit, Integer> numbers;

    private Limits(Map<Limit, Integer> given) {
      Map<Limit, Integer> all = new EnumMap<>(Limit.class);
      for (Limit limit : Limit.values()) {
        all.put(limit, given.getOrDefault(limit, limit.usual()));
      }
      this.numbers = Collections.unmodifiableMap(all);
    }

    public int of(Limit limit) {
      return numbers.getOrDefault(limit, limit.usual());
    }

    /**
     * @throws IllegalArgumentException if the number is not at least 1
     */
    public Limits with(Limit limit, int number) {
      if (number < 1) {
        throw new IllegalArgumentException("limits are at least 1");
      }
      Map<Limit, Integer> other = new EnumMap<>(numbers);
      other.put(limit, number);
      return new Limits(other);
    }
  }

  /** Is told what is found, from the calling thread. */
  public interface Sink {
    void document(Document document);

    /** A document told before stands, byte for byte, at another path too. */
    void again(String id, String path);

    void problem(Problem problem);

    /** A file or record that has not the name or kind of a report. */
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
  }

  /** One call: what was met so far. */
  private final class Session implements Walk.Visitor {
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
      if (files == limits.of(Limit.FILES)) {
        String message = "More than " + files + " files; the rest is not read.";
        sink.problem(Problem.of("read.too-many", path, message));
      }
      if (files++ < limits.of(Limit.FILES)) {
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
      Complaints complaints = new Complaints(path, sink);
      try (InputStream raw = file == null ? standardInput : Files.newInputStream(file);
          InputStream in = new BufferedInputStream(raw, Source.HEAD)) {
        Budget budget = new Budget(limits, file == null ? 0 : Files.size(file));
        new Intake(limits, budget, sink, complaints).read(Source.of(path, in, file));
      } catch (Budget.Exceeded e) {
        complaints.add(Problem.of(e.code(), path, e.sentence()));
      } catch (AccessDeniedException e) {
        complaints.add(Problem.of("read.unreadable", path, "It may not be read."));
      } catch (IOException e) {
        complaints.add(Problem.of("read.unreadable", path, "It cannot be read: " + e.getMessage()));
      }
      complaints.close();
    }
  }
}
