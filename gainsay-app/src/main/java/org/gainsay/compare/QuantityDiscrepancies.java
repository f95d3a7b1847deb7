package org.gainsay.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gainsay.model.Discrepancy;
import org.gainsay.model.Discrepancy.Kind;
import org.gainsay.model.Mention;
import org.gainsay.model.Place;
import org.gainsay.model.Quantity;
import org.gainsay.model.Span;
import org.gainsay.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * Counts of one kind of thing that differ between reports. A rounding is the same value; a vague or
 * bounded number that allows the other is refined by it; counts of other things (voters and
 * employees, or anything in a whole of several operations) are of other scope.
 */
final class QuantityDiscrepancies {
  /** How many characters before a number are read for what bounds it. */
  private static final int BEFORE = 24;

  /** How many attacks a whole is made of is told as each report knows it. */
  private static final String PARTS = "attacks";

  /** A count, what it counts exactly, and how it is written. */
  private record Count(Quantity quantity, String exact, @Nullable Amount amount, String written) {}

  private final String event;
  private final boolean umbrella;
  private final Counted counted;
  private final Map<String, List<Count>> byThing = new TreeMap<>();

  QuantityDiscrepancies(String event, Deed deed, Counted counted) {
    this.event = event;
    this.umbrella = deed.isUmbrella();
    this.counted = counted;
    for (Telling telling : deed.tellings()) {
      for (Quantity quantity : telling.mention().quantities()) {
        Double value = quantity.value();
        if ((value == null || value > 0) && isOfDeed(telling, quantity)) {
          add(quantity, telling.account().text());
        }
      }
    }
  }

  /** Of a measure those count whom it is against, not those who suffered what it answers. */
  private static boolean isOfDeed(Telling telling, Quantity quantity) {
    boolean measure =
        switch (telling.type()) {
          case SANCTION, INDICTMENT, ARREST, EXPULSION -> true;
          default -> false;
        };
    List<Mention> mentions = telling.account().report().extraction().mentions();
    return !measure
        || telling.mention().span().overlaps(quantity.span())
        || telling.mention().targets().stream()
            .anyMatch(at -> mentions.get(at).phrase().overlaps(quantity.span()));
  }

  private void add(Quantity quantity, Text text) {
    List<Count> same =
        byThing.computeIfAbsent(counted.thing(quantity.of()), any -> new ArrayList<>());
    Amount amount = amount(quantity, text);
    String exact = counted.exact(quantity.of());
    same.add(new Count(quantity, exact, amount, written(quantity, amount, exact, same)));
  }

  private @Nullable Amount amount(Quantity quantity, Text text) {
    Double value = quantity.value();
    if (value == null) {
      return null;
    }
    int start = quantity.span().start();
    String before = text.slice(new Span(Math.max(0, start - BEFORE), start));
    return new Amount(value, counted.bound(before, quantity.text()));
  }

  /** The value as written; one that another only rounds is written as that. */
  private static String written(
      Quantity quantity, @Nullable Amount amount, String exact, List<Count> known) {
    if (amount == null) {
      return quantity.text().toLowerCase(Locale.ROOT);
    }
    for (Count other : known) {
      boolean thing = exact.equals(other.exact) || exact.isEmpty() || other.exact.isEmpty();
      if (thing && other.amount != null && amount.isSame(other.amount)) {
        return other.written;
      }
    }
    double number = amount.value();
    return number == Math.rint(number)
        ? Long.toString(Math.round(number))
        : Double.toString(number);
  }

  List<Discrepancy> find() {
    List<Discrepancy> found = new ArrayList<>();
    byThing.forEach(
        (thing, counts) -> {
          boolean parts = umbrella && thing.equals(PARTS);
          if (!parts && differ(counts)) {
            found.add(
                new Discrepancy(
                    event,
                    "quantity:" + thing,
                    kind(counts),
                    Discrepancies.written(places(counts))));
          }
        });
    return found;
  }

  /**
   * Whether two reports share no value, and one has a number: a report's own later number is none
   * of another's, and "some" is not other than "several".
   */
  private static boolean differ(List<Count> counts) {
    Set<String> numbers = new TreeSet<>();
    counts.stream().filter(one -> one.amount != null).forEach(one -> numbers.add(one.written));
    Map<String, Set<String>> byReport = new TreeMap<>();
    for (Count count : counts) {
      byReport
          .computeIfAbsent(count.quantity.document(), any -> new LinkedHashSet<>())
          .add(count.written);
    }
    return byReport.values().stream()
        .filter(one -> !Collections.disjoint(one, numbers))
        .anyMatch(
            one -> byReport.values().stream().anyMatch(other -> Collections.disjoint(one, other)));
  }

  private static Map<String, Set<Place>> places(List<Count> counts) {
    Map<String, Set<Place>> places = new LinkedHashMap<>();
    for (Count count : counts) {
      places
          .computeIfAbsent(count.written, any -> new LinkedHashSet<>())
          .add(new Place(count.quantity.document(), count.quantity.span()));
    }
    return places;
  }

  private Kind kind(List<Count> counts) {
    Kind found = Kind.REFINEMENT;
    for (Count one : counts) {
      for (Count other : counts) {
        boolean differs =
            !one.written.equals(other.written)
                && !one.quantity.document().equals(other.quantity.document());
        if (differs && isOther(one, other)) {
          found = found == Kind.CONFLICT ? found : Kind.SCOPE;
        } else if (differs && !agree(one.amount, other.amount)) {
          found = Kind.CONFLICT;
        }
      }
    }
    return found;
  }

  private boolean isOther(Count one, Count other) {
    boolean things = !one.exact.equals(other.exact);
    boolean numbers = one.amount != null && other.amount != null;
    return things && (umbrella || numbers && !one.exact.isEmpty() && !other.exact.isEmpty());
  }

  private static boolean agree(@Nullable Amount one, @Nullable Amount other) {
    return one == null || other == null || one.agrees(other);
  }
}
