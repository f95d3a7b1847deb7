package org.gainsay.show;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.model.Claim;
import org.gainsay.model.Entity;
import org.gainsay.model.Role;
import org.gainsay.model.Stance;

/** Who speaks, for whom, and what position they take, each with its best sentence. */
final class PartiesSection implements Section {
  /** Parties beyond these are folded away. */
  private static final int SHOWN = 6;

  private static final int VOICES = 4;

  /** Sentences linked to beyond these are counted. */
  private static final int SENTENCES = 40;

  private static final List<Stance> ORDER =
      List.of(
          Stance.ACCUSE,
          Stance.DENY,
          Stance.CRITICISE,
          Stance.DEMAND,
          Stance.WARN,
          Stance.PLEDGE,
          Stance.SUPPORT,
          Stance.ASSERT);

  @Override
  public String key() {
    return "parties";
  }

  @Override
  public boolean speaks(AffairView affair) {
    return !affair.parties().heard().isEmpty();
  }

  @Override
  public void write(Html html, AffairView affair) {
    List<Parties.Party> heard = affair.parties().heard();
    if (heard.isEmpty()) {
      html.saying("p", "parties.none", "class", "none");
    }
    heard.stream().limit(SHOWN).forEach(party -> party(html, affair, party));
    if (heard.size() > SHOWN) {
      html.open("details", "class", "more").open("summary");
      html.count("parties.more", heard.size() - SHOWN).close("summary");
      heard.stream().skip(SHOWN).forEach(party -> party(html, affair, party));
      html.end("details");
    }
    silent(html, affair.parties().silent());
  }

  private static void silent(Html html, List<Entity> silent) {
    if (!silent.isEmpty()) {
      html.open("p", "class", "silent")
          .saying("span", "parties.silent", "class", "label")
          .text(" ");
      html.each(prose -> prose.words().list(silent.stream().map(prose.naming()::name).toList()));
      html.end("p");
    }
  }

  private void party(Html html, AffairView affair, Parties.Party party) {
    Entity entity = party.entity();
    html.open("div", "class", "party").open("div", "class", "party-who");
    html.open("h" + (affair.level() + 1)).each(prose -> prose.naming().name(entity));
    html.end("h" + (affair.level() + 1));
    html.open("p", "class", "fine").say("type." + Spelling.of(entity.type())).text(" · ");
    html.count("count.claims", distinct(party.claims()).size()).text(" · ");
    html.count("count.reports", documents(party.claims()).size()).end("p");
    voices(html, party);
    html.close("div").open("div", "class", "party-says").raw("\n");
    List<Stance> taken = ORDER.stream().filter(stance -> !party.claims(stance).isEmpty()).toList();
    for (Stance stance : taken) {
      boolean main = stance == Stance.ACCUSE || stance == Stance.DENY || stance == taken.get(0);
      position(html, affair, party, stance, main);
    }
    html.close("div").end("div");
  }

  private static void voices(Html html, Parties.Party party) {
    if (party.voices().isEmpty()) {
      return;
    }
    html.open("p", "class", "fine").saying("span", "parties.speaks", "class", "label").text(" ");
    List<String> names = party.voices().stream().map(PartiesSection::voice).distinct().toList();
    html.each(
        prose ->
            names.size() <= VOICES + 1
                ? prose.words().list(names)
                : prose
                    .words()
                    .text(
                        "list.more",
                        String.join(", ", names.subList(0, VOICES)),
                        names.size() - VOICES));
    html.end("p");
  }

  private static String voice(Entity entity) {
    Optional<String> title = entity.roles().stream().map(Role::title).findFirst();
    return title.map(said -> entity.name() + " (" + said + ")").orElse(entity.name());
  }

  /**
   * @param main whether its best sentence is shown
   */
  private static void position(
      Html html, AffairView affair, Parties.Party party, Stance stance, boolean main) {
    List<Claim> claims = distinct(party.claims(stance));
    String brief = main ? "position " : "position brief ";
    html.open("div", "class", brief + Spelling.of(stance));
    html.open("p", "class", "position-head");
    html.saying("span", "stance." + Spelling.of(stance), "class", "stance");
    toward(html, affair, party, claims);
    html.open("span", "class", "fine").count("count.claims", claims.size());
    html.text(" · ").count("count.reports", documents(claims).size()).close("span").end("p");
    if (main) {
      best(affair, claims).ifPresent(evidence -> new EvidenceBlock(html).write(evidence));
    }
    sentences(html, affair, claims, main);
    html.end("div");
  }

  /** Whom the claims are directed at, as parties. */
  private static void toward(
      Html html, AffairView affair, Parties.Party party, List<Claim> claims) {
    Set<Entity> addressees = new LinkedHashSet<>();
    for (Claim claim : claims) {
      affair.view().entities(claim.addressees()).stream()
          .map(affair.parties()::root)
          .filter(entity -> !entity.equals(party.entity()))
          .forEach(addressees::add);
    }
    if (!addressees.isEmpty()) {
      html.open("span", "class", "toward");
      List<String> ids = addressees.stream().map(Entity::id).toList();
      html.each(prose -> prose.parties(ids));
      html.close("span").text(" ");
    }
  }

  private static Optional<Evidence> best(AffairView affair, List<Claim> claims) {
    return claims.stream().min(Ranking.CLAIMS).flatMap(affair.view()::evidence);
  }

  /** Links to all the sentences, where one is not already shown with its own. */
  private static void sentences(
      Html html, AffairView affair, List<Claim> claims, boolean oneShown) {
    List<Evidence> all =
        claims.stream()
            .map(affair.view()::evidence)
            .flatMap(Optional::stream)
            .sorted(
                Comparator.comparingInt((Evidence one) -> one.source().number())
                    .thenComparingInt(Evidence::sentence))
            .toList();
    List<String> anchors = all.stream().map(Evidence::anchor).distinct().toList();
    if (anchors.size() > (oneShown ? 1 : 0)) {
      html.open("p", "class", "refs");
      html.saying("span", "parties.all", "class", oneShown ? "label" : "hidden");
      Set<String> done = new LinkedHashSet<>();
      for (Evidence evidence : all) {
        if (done.size() < SENTENCES && done.add(evidence.anchor())) {
          html.text(" ");
          new EvidenceBlock(html).shortCite(evidence);
        }
      }
      if (anchors.size() > SENTENCES) {
        html.text(" +" + (anchors.size() - SENTENCES));
      }
      html.end("p");
    }
  }

  /** Claims of a joint source, which share their spans, count once. */
  private static List<Claim> distinct(List<Claim> claims) {
    return claims.stream()
        .collect(
            Collectors.toMap(
                claim -> List.of(claim.document(), claim.content(), Objects.toString(claim.cue())),
                claim -> claim,
                (first, second) -> first,
                java.util.LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }

  private static Set<String> documents(List<Claim> claims) {
    return claims.stream().map(Claim::document).collect(Collectors.toSet());
  }
}
