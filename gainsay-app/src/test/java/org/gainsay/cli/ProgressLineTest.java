package org.gainsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.gainsay.run.Step;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private final StringWriter written = new StringWriter();
  private final ProgressLine line = new ProgressLine(new PrintWriter(written));

  @Test
  void fewReportsAreNotCounted() {
    line.report(3, 3);
    line.step(Step.GROUP);
    line.wipe();
    assertEquals("", written.toString());
  }

  @Test
  void manyReportsAreCountedAndTheLineIsLeftEmpty() {
    line.report(40, 40);
    line.step(Step.GROUP);
    line.wipe();
    assertTrue(written.toString().contains("40 of 40 reports, 100 %"), written.toString());
    assertTrue(written.toString().contains("40 reports: group"), written.toString());
    assertTrue(written.toString().endsWith("\r\u001b[K"), written.toString());
  }
}
