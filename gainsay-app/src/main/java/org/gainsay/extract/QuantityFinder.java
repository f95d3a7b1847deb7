package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gainsay.model.EventType;
import org.gainsay.model.Quantity;
import org.gainsay.model.Span;
import org.gainsay.model.TimeExpression;
import org.gainsay.model.Token;

/**
 * Finds the counts that belong to an event: numbers and vague counts with their noun, below the
 * event's word or the outermost word that carries it, dates and what belongs to another event left
 * out.
 */
final class QuantityFinder {
  private static final Set<EventType> COUNTED =
      Set.of(
          EventType.CYBER_OPERATION,
          EventType.SANCTION,
          EventType.INDICTMENT,
          EventType.ARREST,
          EventType.EXPULSION,
          EventType.MILITARY_ACTION,
          EventType.OTHER_ACTION);

  private final EventScene scene;
  private final NumberReader numbers;

  QuantityFinder(EventScene scene, NumberReader numbers) {
    this.scene = scene;
    this.numbers = numbers;
  }

  /**
   * The event's counts in order.
   *
   * @param tellers words of the sentence that tell of events
   */
  List<Quantity> find(Trigger trigger, Set<Integer> tellers) {
    List<Quantity> found = new ArrayList<>();
    if (!COUNTED.contains(trigger.rule().type())) {
      return found;
    }
    SentenceTree tree = scene.tree(trigger.sentence());
    int top = trigger.roles().light() >= 0 ? trigger.roles().light() : trigger.head();
    for (int word : tree.subtree(top)) {
      if (isCounted(tree, word) && owner(tree, word, tellers, top) == trigger.head()) {
        quantity(tree, word, found);
      }
    }
    return found;
  }

  /** The nearest word above that tells of an event; that of the top for a carrying word. */
  private static int owner(SentenceTree tree, int word, Set<Integer> tellers, int top) {
    int at = word;
    while (at >= 0 && at != top) {
      if (tellers.contains(at)) {
        return at;
      }
      at = tree.head(at);
    }
    if (tellers.contains(top)) {
      return top;
    }
    for (int child : tree.children(top)) {
      if (tellers.contains(child)) {
        return child;
      }
    }
    return -1;
  }

  private boolean isCounted(SentenceTree tree, int word) {
    Token token = tree.token(word);
    if (!token.upos().equals("NOUN") && !token.upos().equals("PROPN")) {
      return false;
    }
    if (numbers.isScale(token.form())) {
      return ofScale(tree, word) >= 0;
    }
    int number = tree.child(word, "nummod");
    return number >= 0 && isNumber(tree, number);
  }

  private boolean isNumber(SentenceTree tree, int word) {
    return numbers.isNumber(tree.token(word).form());
  }

  /** The noun behind "millions of": of a scale as noun. */
  private static int ofScale(SentenceTree tree, int scale) {
    int of = tree.child(scale, "nmod");
    return of > scale ? of : -1;
  }

  private void quantity(SentenceTree tree, int word, List<Quantity> found) {
    boolean scale = numbers.isScale(tree.token(word).form());
    int noun = scale ? ofScale(tree, word) : word;
    List<Integer> parts = new ArrayList<>();
    for (int number : tree.children(word, "nummod")) {
      for (int part : tree.subtree(number)) {
        parts.add(part);
      }
    }
    if (scale) {
      parts.add(word);
    }
    parts.sort(null);
    Span span = tree.span(parts.get(0), lastOfNoun(tree, noun));
    if (isTime(tree, span)) {
      return;
    }
    List<String> words =
        parts.stream().map(part -> tree.token(part).form()).filter(numbers::isNumber).toList();
    found.add(
        new Quantity(
            EventWords.plain(tree.token(noun).form()),
            numbers.read(words),
            scene.analysis().document().text().slice(span),
            scene.analysis().document().id(),
            span));
  }

  private static int lastOfNoun(SentenceTree tree, int noun) {
    int last = noun;
    for (int child : tree.children(noun)) {
      boolean near = child == last + 1 && (tree.is(child, "amod") || tree.is(child, "flat"));
      last = near ? child : last;
    }
    return last;
  }

  private boolean isTime(SentenceTree tree, Span span) {
    for (TimeExpression time : scene.times(tree.index())) {
      boolean dated =
          time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
      if (dated && time.span().overlaps(span)) {
        return true;
      }
    }
    return false;
  }
}
