package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.model.Analysis;
import org.gainsay.model.Attribution;
import org.gainsay.model.Span;
import org.gainsay.model.TimeExpression;
import org.gainsay.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Cuts off what a tree hangs on the wrong side: the day of the saying at the end of a source
 * ("Norway on Tuesday accused") or between the cue and its content (« a accusé mardi APT28 de »).
 */
final class SpanEdges {
  private static final Set<String> DASHES = Set.of("-", "–", "—", "--");

  /** How many words a line of place and day before a report has at most. */
  private static final int LONGEST_DATELINE = 14;

  private final Analysis analysis;

  SpanEdges(Analysis analysis) {
    this.analysis = analysis;
  }

  List<Attribution> trim(List<Attribution> claims) {
    return claims.stream().map(this::trimmed).toList();
  }

  private Attribution trimmed(Attribution claim) {
    Span source = claim.source() == null ? null : source(claim.sentence(), claim.source());
    List<Span> content = new ArrayList<>(content(claim));
    int begin = behindDateline(claim.sentence());
    if (source != null) {
      source = from(source, begin);
    }
    content.set(0, from(content.get(0), begin));
    return new Attribution(
        claim.sentence(),
        source,
        claim.speakers(),
        claim.cue(),
        content,
        claim.stance(),
        claim.quote(),
        claim.certainty(),
        claim.addressees(),
        claim.within(),
        claim.time());
  }

  private static Span from(Span span, int begin) {
    return span.start() < begin && begin < span.end() ? new Span(begin, span.end()) : span;
  }

  /** Where the report begins behind "PARIS, May 28 (Agency) - "; 0 without such a line. */
  private int behindDateline(int sentence) {
    List<Token> tokens = analysis.sentences().get(sentence).tokens();
    String town = tokens.get(0).form();
    boolean capitals = town.length() > 2 && town.equals(town.toUpperCase(Locale.ROOT));
    for (int i = 1; i + 1 < Math.min(tokens.size(), LONGEST_DATELINE); i++) {
      Token token = tokens.get(i);
      boolean apart =
          token.span().start() > tokens.get(i - 1).span().end()
              && tokens.get(i + 1).span().start() > token.span().end();
      if (apart && DASHES.contains(token.form())) {
        boolean agency = tokens.get(i - 1).form().equals(")");
        return capitals || agency ? tokens.get(i + 1).span().start() : 0;
      }
      if (token.upos().equals("VERB") || token.upos().equals("AUX")) {
        return 0;
      }
    }
    return 0;
  }

  private Span source(int sentence, Span source) {
    List<Token> tokens = analysis.sentences().get(sentence).tokens();
    for (TimeExpression time : analysis.times()) {
      boolean atEnd = time.sentence() == sentence && time.span().end() == source.end();
      if (atEnd && time.span().start() > source.start()) {
        return before(tokens, source, time.span());
      }
    }
    return source;
  }

  /** What stands before the time, without the preposition or comma that leads to it. */
  private static Span before(List<Token> tokens, Span source, Span time) {
    int end = -1;
    for (Token token : tokens) {
      boolean inside = source.contains(token.span()) && token.span().end() <= time.start();
      if (inside && !token.upos().equals("ADP") && !token.upos().equals("PUNCT")) {
        end = token.span().end();
      }
    }
    return end > source.start() ? new Span(source.start(), end) : source;
  }

  private List<Span> content(Attribution claim) {
    if (claim.cue() == null) {
      return claim.content();
    }
    List<Span> spans = new ArrayList<>(claim.content());
    for (int i = 0; i < spans.size(); i++) {
      Span after = afterTime(claim, spans.get(i));
      if (after != null) {
        spans.set(i, after);
      }
    }
    return spans;
  }

  /**
   * The content behind a time that begins it right after the cue, where no verb follows at once.
   */
  private @Nullable Span afterTime(Attribution claim, Span content) {
    List<Token> tokens = analysis.sentences().get(claim.sentence()).tokens();
    for (TimeExpression time : analysis.times()) {
      boolean begins =
          time.sentence() == claim.sentence() && time.span().start() == content.start();
      if (begins && claim.cue() != null && claim.cue().span().end() == content.start() - 1) {
        for (Token token : tokens) {
          if (token.span().start() >= time.span().end()) {
            return isCut(token, content) ? new Span(token.span().start(), content.end()) : null;
          }
        }
      }
    }
    return null;
  }

  private static boolean isCut(Token next, Span content) {
    boolean noun = next.upos().equals("PROPN") || next.upos().equals("NOUN");
    boolean opens = next.upos().equals("DET") || next.upos().equals("ADP");
    return content.contains(next.span()) && (noun || opens) && !next.form().startsWith("'");
  }
}
