package org.gainsay.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gainsay.model.Analysis;
import org.gainsay.model.Attribution;
import org.gainsay.model.EntityType;
import org.gainsay.model.Mention;
import org.gainsay.model.Span;
import org.gainsay.model.Stance;
import org.gainsay.model.Token;

/**
 * Finds whom a claim accuses, denies, criticises, asks or warns: the first party its content names
 * that is not the speaker's own side, with those coordinated with it; and where a denial, criticism
 * or warning names none, whoever the report has told before to have accused.
 */
final class Addressees {
  private static final Set<Stance> ADDRESSED =
      EnumSet.of(Stance.ACCUSE, Stance.DENY, Stance.CRITICISE, Stance.DEMAND, Stance.WARN);

  /** Stances that answer somebody, so that he need not be named again. */
  private static final Set<Stance> ANSWERS = EnumSet.of(Stance.DENY, Stance.CRITICISE, Stance.WARN);

  private static final Set<EntityType> NO_PARTY = EnumSet.of(EntityType.PLACE);

  private final Analysis analysis;
  private final List<Mention> mentions;

  Addressees(Analysis analysis, List<Mention> mentions) {
    this.analysis = analysis;
    this.mentions = mentions;
  }

  /** The claims with their addressees; those that have some keep them. */
  List<Attribution> fill(List<Attribution> claims) {
    List<Attribution> filled = new ArrayList<>(claims.size());
    for (Attribution claim : claims) {
      boolean open = claim.addressees().isEmpty() && ADDRESSED.contains(claim.stance());
      filled.add(open ? with(claim, named(claim)) : claim);
    }
    return filled.stream().map(claim -> answered(claim, filled)).toList();
  }

  private List<Integer> named(Attribution claim) {
    List<Integer> inside = new ArrayList<>();
    for (int m = 0; m < mentions.size(); m++) {
      Span span = mentions.get(m).span();
      boolean said = claim.content().stream().anyMatch(content -> content.contains(span));
      if (said && !NO_PARTY.contains(mentions.get(m).type())) {
        inside.add(m);
      }
    }
    inside.sort(Comparator.comparing(m -> mentions.get(m).span()));
    for (int m : inside) {
      if (!isOwnSide(claim, m)) {
        return coordinated(claim, m, inside);
      }
    }
    return List.of();
  }

  /** Whether the mention is the speaker, his state, or a body of his state. */
  private boolean isOwnSide(Attribution claim, int mention) {
    Mention party = mentions.get(mention);
    for (int speaker : claim.speakers()) {
      Mention own = mentions.get(speaker);
      boolean same = own.known() != null && own.known().equals(party.known());
      boolean state = own.country() != null && own.country().equals(party.country());
      if (speaker == mention || same || state || own.name().equals(party.name())) {
        return true;
      }
    }
    return false;
  }

  private List<Integer> coordinated(Attribution claim, int first, List<Integer> inside) {
    Mention head = mentions.get(first);
    List<Token> tokens = analysis.sentences().get(head.sentence()).tokens();
    Set<Integer> found = new LinkedHashSet<>(List.of(first));
    for (int m : inside) {
      Mention other = mentions.get(m);
      if (other.sentence() == head.sentence() && !isOwnSide(claim, m)) {
        Token token = tokens.get(other.head());
        if (token.relation().equals("conj") && token.head() == head.head()) {
          found.add(m);
        }
      }
    }
    return List.copyOf(found);
  }

  /** An answer that names nobody answers the accuser told of last, before it or else after it. */
  private Attribution answered(Attribution claim, List<Attribution> all) {
    if (!claim.addressees().isEmpty() || !ANSWERS.contains(claim.stance())) {
      return claim;
    }
    List<Integer> accusers = List.of();
    for (Attribution other : all) {
      boolean accuses = other.stance() == Stance.ACCUSE && !other.speakers().isEmpty();
      if (accuses && other.speakers().stream().noneMatch(m -> isOwnSide(claim, m))) {
        boolean before = other.sentence() <= claim.sentence();
        if (before || accusers.isEmpty()) {
          accusers = other.speakers();
        }
      }
    }
    return with(claim, accusers);
  }

  private static Attribution with(Attribution claim, List<Integer> addressees) {
    return Objects.equals(claim.addressees(), addressees)
        ? claim
        : new Attribution(
            claim.sentence(),
            claim.source(),
            claim.speakers(),
            claim.cue(),
            claim.content(),
            claim.stance(),
            claim.quote(),
            claim.certainty(),
            addressees,
            claim.within(),
            claim.time());
  }
}
