package org.gainsay.show;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.CaseFile;

/**
 * The case file as one page that needs nothing beside itself: no script is needed to read it, no
 * outside resource is asked for, and what stands in a report is shown, never run (all of it is
 * escaped, and a content security policy allows the page's own few lines of script alone).
 */
public final class HtmlExporter implements Exporter {
  private final String language;

  /** In English first. */
  public HtmlExporter() {
    this(Words.LANGUAGES.get(0));
  }

  /**
   * @param language of the interface that shows first, ISO 639-1: {@code en} or {@code fr}; English
   *     for any other. The page can be switched.
   */
  public HtmlExporter(String language) {
    this.language = language;
  }

  @Override
  public void write(CaseFile file, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    CaseView view = new CaseView(file);
    try {
      new Page(new Html(writer, languages(view)), view).write();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    writer.flush();
  }

  private List<Prose> languages(CaseView view) {
    Words first = Words.of(language);
    List<Prose> languages = new ArrayList<>(List.of(new Prose(view, first)));
    Words.LANGUAGES.stream()
        .filter(other -> !other.equals(first.language()))
        .map(other -> new Prose(view, Words.of(other)))
        .forEach(languages::add);
    return List.copyOf(languages);
  }
}
