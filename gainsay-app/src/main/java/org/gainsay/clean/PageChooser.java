package org.gainsay.clean;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.model.Block;

/**
 * Chooses the blocks of a page that are the report: the element that holds nearly all sentences,
 * and in it the stretch with the greatest sum of weights; what the markup sets apart counts against
 * it.
 */
final class PageChooser {
  private static final double CONTAINER_SHARE = 0.7;

  /** A word of the markup that stands around so much of all sentences tells nothing. */
  private static final double EVERYWHERE = 0.9;

  /** So many words of sentences make a body that its markup calls so credible. */
  private static final double CREDIBLE = 60;

  private final List<Line> lines;
  private final List<Look> looks;
  private final Titles titles;
  private final PageWords words;
  private final boolean[] apart;
  private boolean trusted;

  PageChooser(List<Line> lines, List<Look> looks, Titles titles, PageWords words) {
    this.lines = lines;
    this.looks = looks;
    this.titles = titles;
    this.words = words;
    this.apart = new boolean[lines.size()];
  }

  Choice choose() {
    markApart(everywhere());
    PageTree.Node container = PageTree.container(PageTree.of(lines, weights()), CONTAINER_SHARE);
    markApart(around(container));
    Choice choice = Choice.none(lines.size());
    int[] range = widened(range(container), container);
    for (int i = range[0]; i <= range[1]; i++) {
      if (isOfReport(i)) {
        choice.keep(i, lines.get(i));
      }
    }
    if (titles.line() >= 0) {
      choice.keep(titles.line(), lines.get(titles.line()));
    }
    return choice;
  }

  private boolean isOfReport(int i) {
    return !apart[i] && looks.get(i).isOfReport();
  }

  /** The words that stand around nearly all sentences of the page. */
  private Set<String> everywhere() {
    Map<String, Double> around = new HashMap<>();
    double total = 0;
    for (int i = 0; i < lines.size(); i++) {
      double sentence = sentence(i);
      total += sentence;
      for (String word : sentence > 0 ? within(i) : Set.<String>of()) {
        if (words.isApart(word)) {
          around.merge(word, sentence, Double::sum);
        }
      }
    }
    double enough = EVERYWHERE * total;
    around.values().removeIf(weight -> weight <= enough);
    return around.keySet();
  }

  /** The words that stand around the whole element. */
  private Set<String> around(PageTree.Node container) {
    Set<String> shared = new HashSet<>(within(container.first));
    for (int i = container.first + 1; i <= container.last; i++) {
      shared.retainAll(within(i));
    }
    return shared;
  }

  private void markApart(Set<String> exempt) {
    for (int i = 0; i < lines.size(); i++) {
      apart[i] = false;
      for (String word : isQuotedInBody(i) ? Set.<String>of() : within(i)) {
        apart[i] |= words.isApart(word) && !exempt.contains(word);
      }
    }
  }

  /** A post of somebody's that the report shows stands in a frame of its own. */
  private boolean isQuotedInBody(int i) {
    return trusted && lines.get(i).form() == Line.Form.QUOTE && isInBody(i);
  }

  private Set<String> within(int i) {
    Block block = lines.get(i).block();
    return block == null ? Set.of() : block.within();
  }

  /** Words of sentences outside links; 0 for a line that is none. */
  private double sentence(int i) {
    Line line = lines.get(i);
    int count = Words.count(line.visible());
    return switch (looks.get(i)) {
      case PROSE -> Math.min(count, 60) * (1 - line.linked());
      case PARTIAL -> Math.min(count / 2, 20) * (1 - line.linked());
      default -> 0;
    };
  }

  /** Where the markup names a body that has sentences, what stands outside counts little. */
  private double[] weights() {
    double[] weights = new double[lines.size()];
    double inBody = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = sentence(i) * (apart[i] ? 0.1 : 1) * (i < titles.line() ? 0.5 : 1);
      inBody += isInBody(i) ? weights[i] : 0;
    }
    trusted = inBody >= CREDIBLE;
    for (int i = 0; trusted && i < weights.length; i++) {
      weights[i] *= isInBody(i) ? 1 : 0.2;
    }
    return weights;
  }

  private boolean isInBody(int i) {
    return within(i).stream().anyMatch(words::isBody);
  }

  /** The stretch of greatest sum inside the container. */
  private int[] range(PageTree.Node container) {
    int[] best = {0, -1};
    double most = 0;
    double sum = 0;
    int start = container.first;
    for (int i = container.first; i <= container.last; i++) {
      sum += gain(i);
      if (sum <= 0) {
        sum = 0;
        start = i + 1;
      } else if (sum >= most) {
        most = sum;
        best = new int[] {start, i};
      }
    }
    return best;
  }

  /** Where the markup names the body, the report reaches from its first to its last sentence. */
  private int[] widened(int[] range, PageTree.Node container) {
    int[] wide = range.clone();
    for (int i = range[0] - 1; trusted && i >= container.first; i--) {
      wide[0] = isSentenceOfBody(i) ? i : wide[0];
    }
    for (int i = range[1] + 1; trusted && i <= container.last && !isEnd(i); i++) {
      wide[1] = isSentenceOfBody(i) ? i : wide[1];
    }
    return wide;
  }

  private boolean isSentenceOfBody(int i) {
    return looks.get(i) == Look.PROSE && !apart[i] && isInBody(i);
  }

  private boolean isEnd(int i) {
    return switch (looks.get(i)) {
      case END, COMMENTS, SELF, CALL, NOTICE -> true;
      default -> false;
    };
  }

  private double gain(int i) {
    if (apart[i]) {
      return -4;
    }
    double sentence = sentence(i);
    if (sentence > 0) {
      return sentence;
    }
    Look look = looks.get(i);
    if (look == Look.SHORT && lines.get(i).linked() < 0.3) {
      return trusted && isInBody(i) ? 0 : lines.get(i).form() == Line.Form.PLAIN ? -2 : -1;
    }
    return look.weight();
  }
}
