package org.gainsay.link;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.model.Analysis;
import org.gainsay.model.Extraction;
import org.gainsay.model.Linked;
import org.gainsay.model.Linking;
import org.jspecify.annotations.Nullable;

/**
 * Ties mentions to entities: in one report, then over all of them. The rules stand in {@code
 * docs/way/5-link.md}; every link names those that made it.
 */
public final class Linker {
  /**
   * Score from which a listed person's or company's name is taken for one in the reports. Below it
   * stand names with one word too many or a mere initial; two spellings of a whole name above.
   */
  public static final double LEAST_SCORE = 0.9;

  private final Lexicons lexicons;
  private final @Nullable Listings listings;
  private final Map<String, Words> words = new ConcurrentHashMap<>();

  public Linker(Lexicons lexicons) {
    this(lexicons, LEAST_SCORE);
  }

  /**
   * A linker that takes a listed name for one of the reports' from a score on.
   *
   * @param least from 0 to 1
   */
  public Linker(Lexicons lexicons, double least) {
    this.lexicons = lexicons;
    this.listings = lexicons.layers().isEmpty() ? null : new Listings(lexicons, least);
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
    return new Merger(new Naming(lexicons), listings).merge(reports);
  }
}
