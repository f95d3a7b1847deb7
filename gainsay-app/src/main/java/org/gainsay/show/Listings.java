package org.gainsay.show;

import java.util.List;
import java.util.Locale;
import org.gainsay.model.Entity;
import org.gainsay.model.Listing;

/** Lines of the user's own lists, as the formats write them: pointers to check, not findings. */
public final class Listings {
  private Listings() {}

  /** Which line it is: {@code sdn:12}. */
  public static String place(Listing listing) {
    return listing.layer() + ":" + listing.line();
  }

  /** Line, listed name and why it is like: {@code sdn:12, HERON, Grey (score 0.97: …)}. */
  public static String words(Listing listing) {
    return String.format(
        Locale.ROOT,
        "%s, %s (score %.2f: %s)",
        place(listing),
        listing.name(),
        listing.score(),
        String.join("; ", listing.reasons()));
  }

  /** Entities with such lines that some of these documents speak of, in order. */
  public static List<Entity> listed(CaseView view, List<String> documents) {
    return view.entities().stream()
        .filter(entity -> !entity.listed().isEmpty())
        .filter(
            entity ->
                entity.mentions().stream().anyMatch(place -> documents.contains(place.document())))
        .toList();
  }
}
