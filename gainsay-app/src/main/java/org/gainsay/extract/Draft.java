package org.gainsay.extract;

import org.gainsay.model.EntityType;
import org.gainsay.model.ExternalId;
import org.gainsay.model.Mention;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/** A mention in the making: what the finders add to until the whole report is seen. */
final class Draft {
  final Scan scan;

  /** Pieces {@code [from, to)} of the sentence. */
  final int from;

  final int to;
  EntityType type;
  Mention.Kind kind;
  @Nullable String known;
  @Nullable String country;
  @Nullable ExternalId external;
  @Nullable Draft role;
  @Nullable String title;
  Span phrase;

  Draft(Scan scan, int from, int to, EntityType type, Mention.Kind kind) {
    this.scan = scan;
    this.from = from;
    this.to = to;
    this.type = type;
    this.kind = kind;
    phrase = span();
  }

  static Draft of(Scan scan, int from, int to, Entry entry) {
    Draft draft = new Draft(scan, from, to, entry.type(), Mention.Kind.NAME);
    draft.known = entry.known();
    draft.country = entry.country();
    draft.external = entry.external();
    return draft;
  }

  Span span() {
    return scan.span(from, to);
  }

  /** The token inside the name that the others hang on. */
  int head() {
    int first = scan.words().get(from).token();
    int last = scan.words().get(to - 1).token();
    for (int at = first; at <= last; at++) {
      int head = scan.tree().head(at);
      if (head < first || head > last) {
        return at;
      }
    }
    return last;
  }

  boolean covers(Draft other) {
    return scan == other.scan && from <= other.from && other.to <= to;
  }

  Mention toMention(int roleIndex) {
    return new Mention(
        span(),
        phrase.cover(span()),
        scan.sentence(),
        head(),
        type,
        kind,
        scan.text(from, to),
        country,
        external,
        known,
        roleIndex,
        title);
  }
}
