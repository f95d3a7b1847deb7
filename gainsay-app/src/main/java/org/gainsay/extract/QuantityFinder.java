package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gainsay.model.EventType;
import org.gainsay.model.Mention;
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

  /** The words for things that reports count, as they stand in the plural. */
  private final Set<String> countable;

  QuantityFinder(EventScene scene, NumberReader numbers, Set<String> countable) {
    this.scene = scene;
    this.numbers = numbers;
    this.countable = countable;
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
    parties(trigger, found);
    return found;
  }

  /** "Nine banks breached by …": who suffers a deed is counted wherever it stands. */
  private void parties(Trigger trigger, List<Quantity> found) {
    SentenceTree tree = scene.tree(trigger.sentence());
    for (int target : trigger.roles().targets()) {
      Mention mention = scene.mentions().get(target);
      boolean here = mention.sentence() == trigger.sentence();
      if (here && isCounted(tree, mention.head())) {
        int before = found.size();
        quantity(tree, mention.head(), found);
        boolean known = found.size() > before && holds(found, before);
        if (known) {
          found.remove(before);
        }
      }
    }
  }

  private static boolean holds(List<Quantity> found, int last) {
    return found.subList(0, last).stream()
        .anyMatch(other -> other.span().overlaps(found.get(last).span()));
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
    if (tree.is(word, "compound")) {
      return false;
    }
    if (numbers.isScale(token.form())) {
      return ofScale(tree, word) >= 0;
    }
    List<Integer> found = numbersAt(tree, word);
    return !found.isEmpty() && isNumber(tree, found.get(0)) || vague(tree, word) >= 0;
  }

  /** The numbers at a noun; "nine telecom companies" also where it is read as that of a part. */
  private static List<Integer> numbersAt(SentenceTree tree, int word) {
    List<Integer> found = tree.children(word, "nummod");
    if (!found.isEmpty()) {
      return found;
    }
    List<Integer> nested = new ArrayList<>();
    for (int part : tree.children(word, "compound")) {
      if (tree.token(part).upos().equals("NUM")) {
        nested.add(part);
      }
      for (String relation : List.of("nummod", "compound")) {
        tree.children(part, relation).stream()
            .filter(child -> child < word && tree.token(child).upos().equals("NUM"))
            .forEach(nested::add);
      }
    }
    return nested;
  }

  /** "Several" at a noun in the plural that reports count; -1 without. */
  private int vague(SentenceTree tree, int word) {
    Token noun = tree.token(word);
    if (!noun.has("Number=Plur") || !countable.contains(EventWords.plain(noun.form()))) {
      return -1;
    }
    for (int child : tree.children(word)) {
      boolean at = tree.is(child, "det") || tree.is(child, "amod") || tree.is(child, "nummod");
      if (at && child < word && numbers.isVague(tree.token(child).form())) {
        return child;
      }
    }
    return -1;
  }

  private boolean isNumber(SentenceTree tree, int word) {
    return numbers.isNumber(tree.token(word).form());
  }

  /** The noun behind "millions of": of a scale as noun. */
  private static int ofScale(SentenceTree tree, int scale) {
    int of = tree.child(scale, "nmod");
    return of > scale ? of : -1;
  }

  /** "Between 600 and 800" is vague; "zero-day" counts nothing. */
  private void quantity(SentenceTree tree, int word, List<Quantity> found) {
    boolean scale = numbers.isScale(tree.token(word).form());
    int noun = scale ? ofScale(tree, word) : word;
    List<Integer> parts = new ArrayList<>();
    for (int number : numbersAt(tree, word)) {
      for (int part : tree.subtree(number)) {
        parts.add(part);
      }
    }
    if (scale) {
      parts.add(word);
    } else if (parts.isEmpty()) {
      parts.add(vague(tree, word));
    }
    parts.sort(null);
    Span span = tree.span(parts.get(0), lastOfNoun(tree, noun));
    if (isTime(tree, span)) {
      return;
    }
    boolean range = parts.stream().anyMatch(part -> tree.token(part).upos().equals("CCONJ"));
    List<String> words =
        parts.stream().map(part -> tree.token(part).form()).filter(numbers::isNumber).toList();
    Double value = range ? null : numbers.read(words);
    if (value != null && value == 0) {
      return;
    }
    found.add(
        new Quantity(
            EventWords.plain(tree.token(noun).form()),
            value,
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
