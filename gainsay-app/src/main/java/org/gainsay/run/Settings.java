package org.gainsay.run;

import java.util.List;
import org.gainsay.lexicon.Layer;
import org.gainsay.link.Linker;
import org.gainsay.read.Reader;

/** What a run may be told. Immutable; {@link #DEFAULT} states the defaults. */
public final class Settings {
  /**
   * As many threads as processors, no time expressions in the case file, the reader's own limits,
   * no layers of names.
   */
  public static final Settings DEFAULT =
      new Settings(
          Runtime.getRuntime().availableProcessors(),
          false,
          Reader.Limits.DEFAULT,
          List.of(),
          Linker.LEAST_SCORE);

  private final int threads;
  private final boolean times;
  private final Reader.Limits limits;
  private final List<Layer> layers;
  private final double leastScore;

  private Settings(
      int threads, boolean times, Reader.Limits limits, List<Layer> layers, double leastScore) {
    this.threads = threads;
    this.times = times;
    this.limits = limits;
    this.layers = List.copyOf(layers);
    this.leastScore = leastScore;
  }

  /** How many documents are worked on at once, at least 1. The result does not depend on it. */
  public int threads() {
    return threads;
  }

  /** Whether the case file lists every time expression. */
  public boolean times() {
    return times;
  }

  public Reader.Limits limits() {
    return limits;
  }

  /** The user's lexicon layers, laid over the bundled tables. */
  public List<Layer> layers() {
    return layers;
  }

  /** Score from which a listed name is taken for one of the reports, 0 to 1. */
  public double leastScore() {
    return leastScore;
  }

  public Settings withLayers(List<Layer> others) {
    return new Settings(threads, times, limits, others, leastScore);
  }

  /**
   * @throws IllegalArgumentException if it is not between 0 and 1
   */
  public Settings withLeastScore(double score) {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("a score is between 0 and 1, not " + score);
    }
    return new Settings(threads, times, limits, layers, score);
  }

  /**
   * @throws IllegalArgumentException if there is not at least one
   */
  public Settings withThreads(int number) {
    if (number < 1) {
      throw new IllegalArgumentException("at least one thread is needed, not " + number);
    }
    return new Settings(number, times, limits, layers, leastScore);
  }

  public Settings withTimes(boolean wanted) {
    return new Settings(threads, wanted, limits, layers, leastScore);
  }

  /**
   * The limit of the reader of that name: {@code bytes}, {@code pages} …
   *
   * @throws IllegalArgumentException if there is none of that name or the number is not at least 1
   */
  public Settings withLimit(String name, int number) {
    Reader.Limit limit =
        Reader.Limit.named(name)
            .orElseThrow(() -> new IllegalArgumentException("there is no limit " + name));
    return withLimits(limits.with(limit, number));
  }

  public Settings withLimits(Reader.Limits other) {
    return new Settings(threads, times, other, layers, leastScore);
  }
}
