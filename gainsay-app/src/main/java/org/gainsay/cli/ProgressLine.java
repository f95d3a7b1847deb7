package org.gainsay.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.gainsay.run.Progress;
import org.gainsay.run.Step;

/** One line on standard error that says how far a long run has come, and is wiped at its end. */
final class ProgressLine implements Progress {
  /** Runs of fewer reports are over before a line could be read. */
  private static final int FEWEST = 20;

  private static final long BETWEEN_NANOSECONDS = 100_000_000;
  private static final String WIPE = "\r\u001b[K";

  private final PrintWriter err;
  private long last;
  private int known;
  private boolean shown;

  ProgressLine(PrintWriter err) {
    this.err = err;
  }

  @Override
  public synchronized void report(int done, int all) {
    known = all;
    long now = System.nanoTime();
    if (all >= FEWEST && (done == all || now - last > BETWEEN_NANOSECONDS)) {
      last = now;
      show(String.format(Locale.ROOT, "%d of %d reports, %d %%", done, all, 100L * done / all));
    }
  }

  @Override
  public synchronized void step(Step step) {
    if (known >= FEWEST) {
      show(known + " reports: " + step.name().toLowerCase(Locale.ROOT));
    }
  }

  private void show(String words) {
    err.print(WIPE + words);
    err.flush();
    shown = true;
  }

  /** Leaves the line empty. */
  synchronized void wipe() {
    if (shown) {
      err.print(WIPE);
      err.flush();
      shown = false;
    }
  }
}
