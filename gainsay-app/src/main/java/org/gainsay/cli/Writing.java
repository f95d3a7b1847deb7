package org.gainsay.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.gainsay.model.CaseFile;
import org.gainsay.run.Format;

/** Writes a case file where the command line says. */
final class Writing {
  static final String STANDARD_OUTPUT = "-";

  /** Standard output, which outlives what is written to it. */
  private static final class Shared extends FilterOutputStream {
    Shared(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }

  private final OutputStream standardOutput;
  private final PrintWriter err;
  private final Format.Options options;

  Writing(OutputStream standardOutput, PrintWriter err, Format.Options options) {
    this.standardOutput = standardOutput;
    this.err = err;
    this.options = options;
  }

  /**
   * Writes, making the folder of a folder format where there is none, or says that it cannot be
   * written.
   */
  boolean write(CaseFile file, Format format, String target) {
    try {
      format.write(file, options, name -> open(format, target, name));
      return true;
    } catch (IOException | InvalidPathException e) {
      err.println("show.not-written: " + target + ": " + reason(e));
      return false;
    }
  }

  /** Most exceptions of the file system have the bare path as their message. */
  private static String reason(Exception e) {
    if (e instanceof NoSuchFileException) {
      return "There is no folder to write it in.";
    } else if (e instanceof AccessDeniedException) {
      return "It may not be written.";
    } else if (e instanceof FileAlreadyExistsException) {
      return "There is a file where a folder is needed.";
    }
    return String.valueOf(e.getMessage());
  }

  private OutputStream open(Format format, String target, String name) throws IOException {
    if (!format.isFolder() && target.equals(STANDARD_OUTPUT)) {
      return new Shared(standardOutput);
    }
    Path path = Path.of(target);
    if (format.isFolder()) {
      Files.createDirectories(path);
      path = path.resolve(name);
    }
    return new BufferedOutputStream(Files.newOutputStream(path));
  }
}
