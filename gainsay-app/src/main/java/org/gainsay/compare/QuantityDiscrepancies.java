package org.gainsay.compare;

import java.util.ArrayList;
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
import org.gainsay.model.Place;
import org.gainsay.model.Quantity;

/** Counts of one thing that differ between reports. */
final class QuantityDiscrepancies {
  /** Counts that differ by less are one, rounded. */
  private static final double ROUNDING = 0.05;

  private final String event;
  private final Map<String, List<Quantity>> byThing = new TreeMap<>();

  QuantityDiscrepancies(String event, Deed deed, Counted counted) {
    this.event = event;
    for (Telling telling : deed.tellings()) {
      for (Quantity quantity : telling.mention().quantities()) {
        byThing
            .computeIfAbsent(counted.thing(quantity.of()), any -> new ArrayList<>())
            .add(quantity);
      }
    }
  }

  List<Discrepancy> find() {
    List<Discrepancy> found = new ArrayList<>();
    byThing.forEach(
        (thing, quantities) -> {
          Map<String, Set<Place>> places = places(quantities);
          if (places.size() > 1 && documents(quantities) > 1) {
            found.add(
                new Discrepancy(
                    event, "quantity:" + thing, kind(quantities), Discrepancies.written(places)));
          }
        });
    return found;
  }

  private static int documents(List<Quantity> quantities) {
    Set<String> found = new TreeSet<>();
    quantities.forEach(quantity -> found.add(quantity.document()));
    return found.size();
  }

  private static Map<String, Set<Place>> places(List<Quantity> quantities) {
    Map<String, Set<Place>> places = new LinkedHashMap<>();
    Map<String, Double> numbers = new LinkedHashMap<>();
    for (Quantity quantity : quantities) {
      Place place = new Place(quantity.document(), quantity.span());
      String value = value(quantity, numbers);
      places.computeIfAbsent(value, any -> new LinkedHashSet<>()).add(place);
    }
    return places;
  }

  /** The value as written; one that another only rounds is written as that. */
  private static String value(Quantity quantity, Map<String, Double> numbers) {
    Double number = quantity.value();
    if (number == null) {
      return quantity.text().toLowerCase(Locale.ROOT);
    }
    for (Map.Entry<String, Double> known : numbers.entrySet()) {
      if (Math.abs(known.getValue() - number) <= ROUNDING * Math.max(known.getValue(), number)) {
        return known.getKey();
      }
    }
    String written =
        number == Math.rint(number) ? Long.toString(Math.round(number)) : Double.toString(number);
    numbers.put(written, number);
    return written;
  }

  private static Kind kind(List<Quantity> quantities) {
    boolean vague = quantities.stream().anyMatch(quantity -> quantity.value() == null);
    return vague ? Kind.REFINEMENT : Kind.CONFLICT;
  }
}
