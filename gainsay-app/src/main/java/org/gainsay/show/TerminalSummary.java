package org.gainsay.show;

import java.io.IOException;
import org.gainsay.model.CaseFile;

public final class TerminalSummary {
  public TerminalSummary(String l, int columns, boolean colour) {}

  public void write(CaseFile file, Appendable out) throws IOException {
    out.append(file.documents().size() + " reports\n");
  }
}
