package org.gainsay;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gainsay.model.CaseFile;
import org.gainsay.run.Pipeline;
import org.gainsay.run.Progress;
import org.gainsay.run.Settings;
import org.gainsay.run.Tally;

/** The front door: reads reports, gives their case file. */
public final class Gainsay {
  private Gainsay() {}

  /** The case file of the reports at the paths (files or folders), with the default settings. */
  public static CaseFile read(Path... paths) {
    return read(Settings.DEFAULT, Stream.of(paths).map(Path::toString).toList());
  }

  /** The case file of the reports at the paths; {@code -} is standard input. */
  public static CaseFile read(Settings settings, List<String> paths) {
    return new Pipeline(settings).run(paths, new Tally(), Progress.NONE);
  }
}
