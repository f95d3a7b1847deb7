package org.gainsay.compare;

import java.util.List;
import org.gainsay.model.Attribution;
import org.gainsay.model.Claim;
import org.gainsay.model.Span;

/**
 * An attribution of a report with the claims made of it, one for each party of a joint source.
 *
 * @param index in the extraction
 * @param sources entity ids; empty when nobody is named
 * @param ids of the claims, one for each source, at least one
 */
record Said(
    Account account,
    int order,
    int index,
    Attribution attribution,
    List<String> sources,
    List<String> addressees,
    List<String> ids) {

  /** Whether a span stands, for more than its half, in what is said. */
  boolean holds(Span span) {
    int shared = 0;
    for (Span part : attribution.content()) {
      shared +=
          Math.max(0, Math.min(part.end(), span.end()) - Math.max(part.start(), span.start()));
    }
    return 2 * shared > span.length();
  }

  /** Where it stands first: its content or its cue. */
  Span place() {
    return attribution.content().get(0);
  }

  String source(int twin) {
    return sources.get(twin);
  }

  /** Who says so, for a claim of it. */
  Claim.Source sourceOf(int twin) {
    return new Claim.Source(sources.isEmpty() ? null : sources.get(twin), attribution.source());
  }
}
