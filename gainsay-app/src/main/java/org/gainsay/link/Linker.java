package org.gainsay.link;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.model.Analysis;
import org.gainsay.model.Extraction;
import org.gainsay.model.Linked;
import org.gainsay.model.Linking;

/**
 * Ties mentions to entities: in one report, then over all of them. The rules stand in {@code
 * docs/way/5-link.md}; every link names those that made it.
 */
public final class Linker {
  private final Lexicons lexicons;
  private final Map<String, Words> words = new ConcurrentHashMap<>();

  public Linker(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /**
   * Links one report's mentions with one another. The entity ids hold inside the report; {@link
   * #merge} gives those of the case file. A pure function of the report.
   */
  public Linked link(Analysis analysis, Extraction extraction) {
    Words language = words.computeIfAbsent(analysis.language(), code -> new Words(lexicons, code));
    return new Linked(
        analysis, extraction, new ReportLinker(analysis, extraction, language).link());
  }

  /**
   * Links reports with one another. The entities do not depend on the order of the reports; a
   * description that no claim or event needs becomes none, and its links are left out.
   *
   * @param reports as {@link #link} gives them
   * @return the reports in the order given
   */
  public Linking merge(List<Linked> reports) {
    return new Merger(new Naming(lexicons)).merge(reports);
  }
}
