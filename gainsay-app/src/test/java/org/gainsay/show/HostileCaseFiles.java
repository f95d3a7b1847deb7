package org.gainsay.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.gainsay.model.Affair;
import org.gainsay.model.Basis;
import org.gainsay.model.CaseFile;
import org.gainsay.model.Certainty;
import org.gainsay.model.Claim;
import org.gainsay.model.Codes;
import org.gainsay.model.Copy;
import org.gainsay.model.Cue;
import org.gainsay.model.Cut;
import org.gainsay.model.Discrepancy;
import org.gainsay.model.Dispute;
import org.gainsay.model.Edition;
import org.gainsay.model.Entity;
import org.gainsay.model.EntityType;
import org.gainsay.model.Event;
import org.gainsay.model.EventType;
import org.gainsay.model.ExternalId;
import org.gainsay.model.Listing;
import org.gainsay.model.Metadata;
import org.gainsay.model.Period;
import org.gainsay.model.Place;
import org.gainsay.model.Problem;
import org.gainsay.model.Publication;
import org.gainsay.model.Quantity;
import org.gainsay.model.QuoteKind;
import org.gainsay.model.Report;
import org.gainsay.model.Role;
import org.gainsay.model.Span;
import org.gainsay.model.Stance;
import org.gainsay.model.Status;
import org.gainsay.model.Text;
import org.gainsay.model.Title;
import org.gainsay.model.Version;
import org.jspecify.annotations.Nullable;

/**
 * Case files nobody wants: words that are format somewhere, dates that are none, ids that lead
 * nowhere, in rings or twice, places outside the text. The same seed gives the same file.
 */
final class HostileCaseFiles {
  private static final String[] WORDS = {
    "",
    " ",
    "=1+1",
    "+49",
    "-x",
    "@SUM(A1)",
    "a\tb\r\nc\u2028d",
    "\"quoted\", with commas",
    "</script><b>&amp;",
    "]]>",
    "\u0000\u0001\u001f\u007f\ufffe\uffff",
    "\ud83e\udda2",
    "\ud800",
    "x\udc00y",
    "\u202eright to left",
    "cve",
    "capec",
    "javascript:alert(1)",
    "https://e.example/a b?c=<d>&e=\"f\"",
    "https://e.example/ok?a=1&b=2",
    "[^1.1]: not a note",
    "# heading\n\n- item [x](y)",
    "%s %d {0} $1 \\",
    "République de Sorovie",
    "中国",
    "e1",
    "{\"a\":",
    "a".repeat(3000)
  };

  private static final String[] DATES = {
    "2031",
    "2031-03",
    "2031-03-04",
    "2031-W10",
    "2031-02-30",
    "2031-13",
    "0000",
    "9999-12-31",
    "",
    "yesterday",
    "2031-W60",
    "+2031",
    "２０３１",
    "2031-03-04T05:06"
  };

  private final Random random;

  HostileCaseFiles(long seed) {
    this.random = new Random(seed);
  }

  CaseFile caseFile() {
    return new CaseFile(
        word(),
        some(4, this::report),
        some(8, this::entity),
        some(8, this::event),
        some(10, this::claim),
        random.nextBoolean() ? List.of() : some(3, this::affair),
        some(2, () -> Problem.of("read.not-text", orNull(this::word), word())));
  }

  private String word() {
    return WORDS[random.nextInt(WORDS.length)];
  }

  private String date() {
    return DATES[random.nextInt(DATES.length)];
  }

  private <T> @Nullable T orNull(Supplier<T> value) {
    return random.nextInt(3) == 0 ? null : value.get();
  }

  private <T> List<T> some(int most, Supplier<T> value) {
    List<T> values = new ArrayList<>();
    for (int left = random.nextInt(most + 1); left > 0; left--) {
      values.add(value.get());
    }
    return values;
  }

  private <E extends Enum<E>> E any(Class<E> type) {
    E[] values = type.getEnumConstants();
    return values[random.nextInt(values.length)];
  }

  private String id(String kind) {
    return random.nextInt(8) == 0 ? word() : kind + random.nextInt(6);
  }

  private Span span() {
    int start = random.nextInt(60);
    return new Span(start, start + random.nextInt(random.nextInt(5) == 0 ? 100_000 : 30));
  }

  private @Nullable Period period() {
    return orNull(() -> new Period(orNull(this::date), orNull(this::date)));
  }

  private Report report() {
    String text =
        String.join(" ", some(6, this::word)) + ". " + String.join(". ", some(6, this::word));
    Metadata metadata =
        new Metadata(
            orNull(() -> new Title(word(), orNull(this::span))),
            orNull(this::word),
            orNull(this::word),
            null,
            orNull(() -> new Publication(date(), any(Basis.class), orNull(this::span))),
            List.of(),
            new Edition(
                orNull(this::word),
                orNull(this::word),
                orNull(() -> new Cut(any(Cut.Sign.class), orNull(this::span)))));
    return new Report(
        id("d"),
        orNull(this::word),
        some(2, this::word),
        metadata,
        random.nextBoolean() ? "en" : word(),
        some(2, this::word),
        List.of(),
        some(2, () -> new Copy(id("d"), 0.5)),
        random.nextBoolean() ? null : new Version(id("d"), orNull(() -> Version.By.MODIFIED)),
        null,
        Text.of(random.nextInt(4) == 0 ? "" : text),
        random.nextBoolean(),
        List.of());
  }

  private Entity entity() {
    SortedMap<String, List<String>> names = new TreeMap<>();
    names.put("en", some(3, this::word));
    names.put(word(), some(2, this::word));
    return new Entity(
        id("e"),
        any(EntityType.class),
        word(),
        names,
        some(2, () -> new Role(word(), orNull(() -> id("e")))),
        orNull(() -> id("e")),
        orNull(() -> random.nextBoolean() ? "CN" : word()),
        some(2, () -> new ExternalId(scheme(), word())),
        some(4, () -> new Place(id("d"), span())),
        some(2, this::listing));
  }

  private Listing listing() {
    return new Listing(
        word(),
        1 + random.nextInt(99),
        word(),
        orNull(this::word),
        word(),
        word(),
        random.nextInt(101) / 100.0,
        List.of(word()),
        orNull(this::word));
  }

  private String scheme() {
    return switch (random.nextInt(4)) {
      case 0 -> "iso-3166";
      case 1 -> "mitre-attack";
      default -> word();
    };
  }

  private Event event() {
    Period time = period();
    return new Event(
        id("v"),
        random.nextBoolean() ? EventType.CYBER_OPERATION : any(EventType.class),
        some(3, () -> id("e")),
        some(3, () -> id("e")),
        any(Status.class),
        time,
        time == null ? null : orNull(() -> any(Basis.class)),
        some(2, () -> new Quantity(word(), orNull(this::amount), word(), id("d"), span())),
        orNull(() -> id("e")),
        some(3, () -> id("v")),
        new Codes(orNull(() -> random.nextBoolean() ? "COERCE" : word()), orNull(this::word)),
        some(3, () -> new Event.Told(id("d"), span(), orNull(() -> id("c")))));
  }

  private Double amount() {
    return switch (random.nextInt(5)) {
      case 0 -> Double.NaN;
      case 1 -> Double.POSITIVE_INFINITY;
      case 2 -> -0.5;
      default -> 4e7;
    };
  }

  private Claim claim() {
    return new Claim(
        id("c"),
        id("d"),
        new Claim.Source(orNull(() -> id("e")), orNull(this::span)),
        orNull(() -> new Cue(word(), span())),
        contents(),
        any(Stance.class),
        any(QuoteKind.class),
        any(Certainty.class),
        some(2, () -> id("e")),
        some(4, () -> random.nextBoolean() ? id("v") : id("c")),
        orNull(() -> id("c")),
        period());
  }

  private List<Span> contents() {
    List<Span> spans = new ArrayList<>(some(2, this::span));
    spans.add(span());
    return spans;
  }

  private Affair affair() {
    return new Affair(
        id("a"),
        word(),
        some(4, () -> id("d")),
        some(5, () -> id("v")),
        some(5, () -> id("c")),
        some(2, () -> new Dispute(random.nextBoolean() ? id("v") : id("c"), side(), side())),
        some(2, this::discrepancy),
        some(5, () -> id("v")));
  }

  private Dispute.Side side() {
    return new Dispute.Side(some(3, () -> id("c")), some(3, () -> id("e")), random.nextInt(4));
  }

  private Discrepancy discrepancy() {
    List<String> attributes =
        List.of("time", "actors", "targets", "place", "status", "quantity:" + word());
    return new Discrepancy(
        id("v"),
        attributes.get(random.nextInt(attributes.size())),
        any(Discrepancy.Kind.class),
        some(
            3,
            () ->
                new Discrepancy.Value(
                    random.nextBoolean() ? date() + "/" + date() : word(),
                    some(2, () -> new Place(id("d"), span())))));
  }
}
