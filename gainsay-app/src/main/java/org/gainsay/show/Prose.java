package org.gainsay.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gainsay.model.Claim;
import org.gainsay.model.Discrepancy;
import org.gainsay.model.Dispute;
import org.gainsay.model.Entity;
import org.gainsay.model.EntityType;
import org.gainsay.model.Event;
import org.gainsay.model.EventType;
import org.gainsay.model.Period;
import org.gainsay.model.Status;
import org.jspecify.annotations.Nullable;

/** The case file's findings in words of one language. */
public final class Prose {
  private static final int LONGEST_MENTION = 56;

  /** Groups are descriptions ("two individuals"); where room is short a name tells more. */
  private static final Comparator<Entity> NAMED_FIRST =
      Comparator.comparing(entity -> entity.type() == EntityType.GROUP);

  private final CaseView view;
  private final Words words;
  private final Naming naming;

  Prose(CaseView view, Words words) {
    this.view = view;
    this.words = words;
    this.naming = new Naming(view, words);
  }

  /** In English. */
  public static Prose english(CaseView view) {
    return new Prose(view, Words.of("en"));
  }

  Words words() {
    return words;
  }

  public Naming naming() {
    return naming;
  }

  /** "Sanctions". */
  String kind(Event event) {
    return words.text("event." + Spelling.of(event.type()));
  }

  /** "United States → Wuhan XRZ", empty where nobody is named. */
  String roles(Event event) {
    String actors = parties(event.actors());
    String targets = parties(event.targets());
    if (targets.isEmpty()) {
      return actors;
    }
    return words.text("party.toward", actors, targets).strip();
  }

  /**
   * The roles; where they say too little (an action of no listed type, or nobody named), the words
   * of its first mention as well.
   */
  String detail(Event event) {
    String roles = roles(event);
    if (!roles.isEmpty() && event.type() != EventType.OTHER_ACTION) {
      return roles;
    }
    String said =
        view.firstWords(event)
            .map(words -> this.words.quoted(Source.clipped(words, LONGEST_MENTION)))
            .orElse("");
    return (roles + " " + said).strip();
  }

  /** At most three names. */
  String parties(List<String> ids) {
    List<String> names = view.entities(ids).stream().sorted(NAMED_FIRST).map(naming::name).toList();
    if (names.size() > 3) {
      String head = String.join(words.text("list.comma"), names.subList(0, 2));
      return words.text("list.more", head, names.size() - 2);
    }
    return words.list(names);
  }

  /** "Sanctions: United States → Wuhan XRZ". */
  public String event(Event event) {
    String detail = detail(event);
    return detail.isEmpty() ? kind(event) : kind(event) + words.text("colon") + detail;
  }

  /** "Sanctions → Wuhan XRZ", by those who suffer it; by those who do it where none are named. */
  String brief(Event event) {
    String targets = parties(event.targets());
    return targets.isEmpty() ? event(event) : words.text("party.toward", kind(event), targets);
  }

  /** What the claim's source is called. */
  public String speaker(Claim claim) {
    Entity entity = view.entity(claim.source().entity());
    if (entity != null) {
      return naming.name(entity);
    }
    Source source = view.source(claim.document());
    if (source != null && claim.source().span() != null) {
      return source.words(claim.source().span());
    }
    return words.text("unnamed");
  }

  private String speakerInSentence(Claim claim) {
    Entity entity = view.entity(claim.source().entity());
    return entity == null ? speaker(claim) : naming.inSentence(entity);
  }

  public String stance(Claim claim) {
    return stance(claim, 1);
  }

  /** What so many speakers do. */
  String stance(Claim claim, int speakers) {
    return words.text("stance." + Spelling.of(claim.stance()) + (speakers == 1 ? "" : ".many"));
  }

  /** What a dispute is about. */
  public String matter(Dispute dispute) {
    Event event = view.event(dispute.about());
    if (event != null) {
      return event(event);
    }
    Claim claim = view.claim(dispute.about());
    return claim == null ? dispute.about() : words.text("dispute.claim", speakerInSentence(claim));
  }

  /** "the time", "the number of voters". */
  String attribute(String attribute) {
    String quantity = "quantity:";
    return attribute.startsWith(quantity)
        ? words.text("attribute.quantity", attribute.substring(quantity.length()))
        : words.text("attribute." + attribute);
  }

  /** A value as people write it: names for ids, dates and numbers in words. */
  String value(Discrepancy discrepancy, Discrepancy.Value value) {
    String raw = value.value();
    return switch (discrepancy.attribute()) {
      case "time" -> period(raw);
      case "actors", "targets", "place" -> words.list(naming.names(List.of(raw.split(","))));
      case "status" -> status(raw);
      default -> quantity(raw);
    };
  }

  private String period(String raw) {
    int slash = raw.indexOf('/');
    return slash < 0
        ? words.date(raw)
        : words.period(new Period(end(raw.substring(0, slash)), end(raw.substring(slash + 1))));
  }

  private static @Nullable String end(String raw) {
    return raw.isEmpty() || raw.equals("..") ? null : raw;
  }

  private String status(String raw) {
    return Spelling.read(Status.class, raw).isPresent() ? words.text("status." + raw) : raw;
  }

  private String quantity(String raw) {
    boolean number =
        !raw.isEmpty() && raw.length() < 16 && raw.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? words.number(Double.parseDouble(raw)) : raw;
  }

  /** The languages of the reports, "English and French". */
  String languages(List<Source> sources) {
    return words.list(
        sources.stream()
            .map(source -> source.report().language())
            .distinct()
            .sorted()
            .map(words::languageName)
            .toList());
  }

  /** Names in a sentence, at most {@code most}, the rest counted. */
  String some(List<Entity> entities, int most) {
    List<String> names =
        new ArrayList<>(naming.inSentence(entities.stream().sorted(NAMED_FIRST).toList()));
    if (names.size() > most + 1) {
      int rest = names.size() - most;
      names = new ArrayList<>(names.subList(0, most));
      names.add(words.count("summary.others", rest));
    }
    return words.list(names);
  }
}
