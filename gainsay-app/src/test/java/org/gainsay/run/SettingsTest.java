package org.gainsay.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.gainsay.read.Reader;
import org.junit.jupiter.api.Test;

class SettingsTest {
  @Test
  void limitsAreNamed() {
    Settings settings = Settings.DEFAULT.withLimit("pages", 7).withLimit("Ratio", 9);
    assertEquals(7, settings.limits().of(Reader.Limit.PAGES));
    assertEquals(9, settings.limits().of(Reader.Limit.RATIO));
    assertEquals(20_000_000, settings.limits().of(Reader.Limit.BYTES));
    assertThrows(IllegalArgumentException.class, () -> Settings.DEFAULT.withLimit("leaves", 1));
    assertThrows(IllegalArgumentException.class, () -> Settings.DEFAULT.withLimit("pages", 0));
  }
}
