package org.gainsay.annotate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.gainsay.annotate.NumberWords.Found;
import org.gainsay.annotate.TimePattern.Part;
import org.jspecify.annotations.Nullable;

/**
 * Matches rules against a sentence, one after the other, trying all ways of each and keeping the
 * longest.
 */
final class TimeMatcher {
  /** What is left to be matched after a part. */
  private interface Rest {
    void from(int at, boolean glued);
  }

  private record Binding(String name, String value) {}

  private final List<Atom> atoms;
  private final TimeWords words;
  private final Deque<Binding> bindings = new ArrayDeque<>();
  private int start;
  private int began = -1;
  private int ended = -1;
  private @Nullable TimeRule rule;
  private @Nullable TimeMatch best;

  TimeMatcher(List<Atom> atoms, TimeWords words) {
    this.atoms = atoms;
    this.words = words;
  }

  /** The rule's longest match at an atom, or null. */
  @Nullable TimeMatch at(int at, TimeRule tried) {
    rule = tried;
    start = at;
    best = null;
    match(tried.pattern().root(), at, false, this::keep);
    return best;
  }

  private void keep(int at, boolean glued) {
    int end = ended < 0 ? at : ended;
    if (rule != null && (best == null || end > best.to())) {
      Map<String, String> values = new HashMap<>(rule.constants());
      Iterator<Binding> oldestFirst = bindings.descendingIterator();
      oldestFirst.forEachRemaining(binding -> values.put(binding.name(), binding.value()));
      best = new TimeMatch(rule, began < 0 ? start : began, end, values);
    }
  }

  private void match(Part part, int at, boolean glued, Rest rest) {
    if (part instanceof Part.Literal literal) {
      matchLiteral(literal, at, glued, rest);
    } else if (part instanceof Part.Class one) {
      matchClass(one, at, glued, rest);
    } else if (part instanceof Part.Sequence sequence) {
      matchSequence(sequence.parts(), 0, at, glued, rest);
    } else if (part instanceof Part.Choice choice) {
      choice.parts().forEach(inner -> match(inner, at, glued, rest));
    } else if (part instanceof Part.Optional optional) {
      match(optional.part(), at, glued, rest);
      rest.from(at, glued);
    } else if (part instanceof Part.Glued inner) {
      match(inner.part(), at, true, rest);
    } else if (part instanceof Part.Start) {
      int before = began;
      began = at;
      rest.from(at, glued);
      began = before;
    } else if (part instanceof Part.End) {
      int before = ended;
      ended = at;
      rest.from(at, glued);
      ended = before;
    }
  }

  private void matchSequence(List<Part> parts, int index, int at, boolean glued, Rest rest) {
    if (index == parts.size()) {
      rest.from(at, glued);
    } else if (mayMatch(parts.get(index), at, glued)) {
      match(
          parts.get(index),
          at,
          glued,
          (next, inner) -> matchSequence(parts, index + 1, next, inner, rest));
    }
  }

  /** Whether what begins here lets a part of words match at all; most do not. */
  private boolean mayMatch(Part part, int at, boolean glued) {
    if (part instanceof Part.Literal literal) {
      return fits(at, glued) && !literal.starting(atoms.get(at).lower()).isEmpty();
    }
    return !(part instanceof Part.Class) || fits(at, glued);
  }

  private void matchLiteral(Part.Literal literal, int at, boolean glued, Rest rest) {
    if (!fits(at, glued)) {
      return;
    }
    for (Part.Form form : literal.starting(atoms.get(at).lower())) {
      boolean cased = !form.capital() || atoms.get(at).isCapitalised();
      if (cased && NumberWords.stands(form.atoms(), atoms, at)) {
        rest.from(at + form.atoms().size(), false);
      }
    }
  }

  private void matchClass(Part.Class one, int at, boolean glued, Rest rest) {
    if (!fits(at, glued)) {
      return;
    }
    for (Found found : NumberWords.at(one.name(), atoms, at, words)) {
      bindings.push(new Binding(one.binds(), found.value()));
      rest.from(found.end(), false);
      bindings.pop();
    }
  }

  private boolean fits(int at, boolean glued) {
    return at < atoms.size() && (!glued || atoms.get(at).glued());
  }
}
