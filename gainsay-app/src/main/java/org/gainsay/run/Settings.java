package org.gainsay.run;

import org.gainsay.read.Reader;

/** What a run may be told. Immutable; {@link #DEFAULT} states the defaults. */
public final class Settings {
  /**
   * As many threads as processors, no time expressions in the case file, the reader's own limits.
   */
  public static final Settings DEFAULT =
      new Settings(Runtime.getRuntime().availableProcessors(), false, Reader.Limits.DEFAULT);

  private final int threads;
  private final boolean times;
  private final Reader.Limits limits;

  private Settings(int threads, boolean times, Reader.Limits limits) {
    this.threads = threads;
    this.times = times;
    this.limits = limits;
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

  /**
   * @throws IllegalArgumentException if there is not at least one
   */
  public Settings withThreads(int number) {
    if (number < 1) {
      throw new IllegalArgumentException("at least one thread is needed, not " + number);
    }
    return new Settings(number, times, limits);
  }

  public Settings withTimes(boolean wanted) {
    return new Settings(threads, wanted, limits);
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
    return new Settings(threads, times, other);
  }
}
